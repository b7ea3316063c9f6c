import { breaksBefore, contentAround, quoteBefore } from './before.ts'
import { clauseEnd, withoutSigns } from './clause.ts'
import { complementOf, type Found } from './complement.ts'
import type { Cue } from './cue.ts'
import { spanOf, type Draft } from './draft.ts'
import { isTime, phraseWithApposition } from './phrase.ts'
import {
  afterQuote,
  hasFinite,
  isFinite,
  isMark,
  isNominal,
  isVerbal,
  opensQuote,
  regionAt,
  type Run,
  type Scene,
} from './scene.ts'
import { subjectBefore, type Subject } from './source.ts'
import type { Span } from '../../text/span.ts'

/** What a cue was read as, and the run of its source for the cues that come after it. */
export interface Reading {
  readonly draft: Draft
  readonly source: Run | null
}

interface Setting {
  readonly region: Run
  readonly cues: ReadonlyMap<number, Cue>
  readonly known: ReadonlyMap<number, Run>
}

/** Source and content of one cue; null where it says nothing of anybody's words. */
export const readCue = (
  scene: Scene,
  cue: Cue,
  context: { readonly cues: ReadonlyMap<number, Cue>; readonly known: ReadonlyMap<number, Run> },
): Reading | null => {
  const setting: Setting = { ...context, region: regionAt(scene, cue.head) }
  if (cue.form === 'noun') return readNoun(scene, cue, setting)
  if (cue.form === 'passive') return readPassive(scene, cue, setting)
  const subject = subjectBefore(scene, cue, context.known)
  const own =
    subject && (subject.how === 'subject' || subject.how === 'apposition' || subject.how === 'relative-clause')
  const start = own ? subject.run.from : cue.from
  const spoken = cue.form === 'finite' ? betweenQuoteAndCue(scene, cue, setting.region) : null
  if (spoken) {
    const around = readAround(scene, cue, {
      ...setting,
      subject: { run: spoken, how: 'apposition' },
      start: spoken.from,
    })
    if (around) return around
  }
  return (
    readAsClause(scene, cue, { ...setting, subject, start }) ??
    readAround(scene, cue, { ...setting, subject, start }) ??
    readAfter(scene, cue, { ...setting, subject, start })
  )
}

/** All that stands between a quotation and the cue behind it, where it is no clause: "…,” Ana Ruiz (Left), of Lima, said". */
const betweenQuoteAndCue = (scene: Scene, cue: Cue, region: Run): Run | null => {
  if (region.from !== 0) return null
  let from = cue.from
  while (from > 0 && cue.from - from < 26 && scene.quoted[from - 1]! < 0) from--
  if (from === 0 || scene.quoted[from - 1]! < 0) return null
  if (scene.tokens[from]!.text === ',') from++
  const first = scene.tokens[from]
  if (!first || from >= cue.from || !isNominal(first) || scene.lexicon.is.relatives.has(first.lower)) return null
  return hasFinite(scene, { from, to: cue.from }) || !hasComma(scene, from, cue.from) ? null : { from, to: cue.from }
}

const hasComma = (scene: Scene, from: number, to: number): boolean => {
  for (let i = from; i < to; i++) if (/^[,()]$/.test(scene.tokens[i]!.text)) return true
  return false
}

interface Placed extends Setting {
  readonly subject: Subject | null
  /** Where source and cue begin. */
  readonly start: number
}

const takesSpeech = (cue: Cue) =>
  cue.entries.find(
    ({ group }) => group.takes.includes('quote') || group.takes.includes('bare') || group.takes.includes('that'),
  )

/** "as the mayor said", "según confirmó el ministerio". */
const readAsClause = (scene: Scene, cue: Cue, p: Placed): Reading | null => {
  const { tokens, lexicon } = scene
  const entry = takesSpeech(cue)
  let as = p.start - 1
  if (as >= 0 && lexicon.is.clitics.has(tokens[as]!.lower) && tokens[as]!.pos !== 'noun') as--
  const { form } = tokens[cue.head]!.features
  if (form === 'participle' && cue.from === cue.head) return null
  if (!entry || cue.form !== 'finite' || as < p.region.from || !lexicon.is.asWords.has(tokens[as]!.lower)) return null
  const own = p.subject?.how === 'subject' ? p.subject.run : null
  const behind = own ? null : phraseWithApposition(scene, skipTimes(scene, cue.to, p.region.to), p.region.to)
  const source = own ?? behind
  const to = Math.max(cue.to, behind?.to ?? 0)
  if (own && !endsAfter(scene, cue.to, p)) return null
  const content = as === p.region.from ? contentAfterComma(scene, to, p) : contentAround(scene, { from: as, to }, p)
  return content.length === 0 ? null : made(scene, cue, { entry: entry.group, rule: 'as-clause', source, content })
}

const contentAfterComma = (scene: Scene, from: number, p: Setting): readonly Span[] => {
  let i = from
  while (i < p.region.to && scene.tokens[i]!.text !== ',') i++
  if (i + 1 >= p.region.to) return []
  const run = withoutSigns(scene, { from: i + 1, to: clauseEnd(scene, { from: i + 1, to: p.region.to }, p.cues) })
  return run.to > run.from ? [spanOf(scene, run)] : []
}

/** "“…”, said the mayor", "…, the mayor said", "…, dijo, …". */
const readAround = (scene: Scene, cue: Cue, p: Placed): Reading | null => {
  const entry = takesSpeech(cue)
  if (!entry || cue.form !== 'finite' || cue.impersonal) return null
  if (p.subject?.how === 'subject' && isRelative(scene, p.subject.run)) return null
  const quote = p.region.from === 0 ? quoteBefore(scene, p.start) : -1
  const quotes = entry.group.takes.includes('quote')
  if (quote >= 0 ? !quotes : !(breaksBefore(scene, p.start) && p.start > p.region.from + 1)) return null
  const own = p.subject && p.start < cue.from
  const behind = own ? null : sourceBehind(scene, cue, p)
  if (!own && !behind && !(scene.lexicon.words.dropsSubject && isParenthetic(scene, cue))) return null
  if (
    quote >= 0 &&
    scene.quotes[quote]!.words < 3 &&
    !isSentenceQuote(scene, quote) &&
    !endsAfter(scene, own ? cue.to : (behind?.to ?? cue.to), p)
  )
    return null
  if (quote < 0 && own && !(endsAfter(scene, cue.to, p) && leavesNothing(scene, cue, entry.group.addressee === true)))
    return null
  if (quote < 0 && !own && !quotes) return null
  if (quote < 0 && !own && behind && !hasFinite(scene, { from: p.region.from, to: p.start })) return null
  const to = Math.max(cue.to, behind?.to ?? 0)
  const content = contentAround(scene, { from: p.start, to }, p)
  if (content.length === 0 || (quote < 0 && !tells(scene, content))) return null
  const rule = own ? 'content-first' : behind ? 'content-first-inverted' : 'content-first-no-subject'
  return made(scene, cue, { entry: entry.group, rule, source: own ? p.subject!.run : behind, content })
}

const isRelative = (scene: Scene, run: Run): boolean =>
  run.to === run.from + 1 && scene.lexicon.is.relatives.has(scene.tokens[run.from]!.lower)

const isSentenceQuote = (scene: Scene, number: number): boolean => {
  const quote = scene.quotes[number]!
  return quote.start <= scene.sentence.start || /[,.!?]["”’»]*$/.test(scene.text.slice(quote.start, quote.end))
}

const skipTimes = (scene: Scene, from: number, to: number): number => {
  let i = from
  while (i < to) {
    const token = scene.tokens[i]!
    if (token.pos === 'adverb' || (isTime(scene, i) && token.pos !== 'determiner')) i++
    else if (isTime(scene, i) && isTime(scene, i + 1)) i += 2
    else if (scene.lexicon.is.addressing.has(token.lower)) {
      const next = phraseWithApposition(scene, i + 1, to)
      const lone = next && next.to - next.from <= 3 ? next.to : i + 1
      if (!next || lone === i + 1) return i
      i = lone
    } else return i
  }
  return i
}

/** The subject behind its verb: "said the mayor, Ana Ruiz". */
const sourceBehind = (scene: Scene, cue: Cue, p: Placed): Run | null => {
  const from = skipTimes(scene, cue.to, p.region.to)
  const token = scene.tokens[from]
  if (!token || from >= p.region.to || opensQuote(scene, from) || token.pos === 'punctuation') return null
  const phrase = phraseWithApposition(scene, from, p.region.to)
  if (
    !phrase ||
    isVerbal(scene.tokens[phrase.to]) ||
    scene.lexicon.is.complementisers.has(scene.tokens[phrase.to]?.lower ?? '')
  )
    return null
  return phrase
}

const isParenthetic = (scene: Scene, cue: Cue): boolean => {
  const next = scene.tokens[cue.to]
  return (
    next !== undefined &&
    (next.text === ',' || next.text === '.' || next.text === '—' || scene.lexicon.is.addressing.has(next.lower))
  )
}

/** Whether nothing of a clause follows: only when, where and to whom it was said. */
const endsAfter = (scene: Scene, from: number, p: Setting): boolean => {
  let i = from
  while (i < p.region.to && !closesReport(scene, i)) i++
  if (scene.tokens[i]?.text === ':') return false
  for (let k = from; k < i; k++)
    if (scene.lexicon.is.complementisers.has(scene.tokens[k]!.lower) && scene.tokens[k]!.pos !== 'determiner')
      return false
  return !hasFinite(scene, { from, to: i }) && !(scene.tokens[i] && opensQuote(scene, i)) && !hasObject(scene, from, i)
}

const closesReport = (scene: Scene, at: number): boolean =>
  /^[,.;:—–]$/.test(scene.tokens[at]!.text) ||
  opensQuote(scene, at) ||
  scene.lexicon.is.subordinators.has(scene.tokens[at]!.lower)

/** Whether no object stands behind a cue: "In his book, the author suggests a walk" has one. */
const leavesNothing = (scene: Scene, cue: Cue, addressee: boolean): boolean => {
  const next = scene.tokens[cue.to]
  if (!next || addressee || isTime(scene, cue.to)) return true
  return !isNominal(next) && next.features.form !== 'gerund'
}

/** Whether contents that no marks hold have a verb. */
const tells = (scene: Scene, content: readonly Span[]): boolean =>
  scene.tokens.some(
    (token, at) => isFinite(scene, at) && content.some((c) => c.start <= token.start && token.end <= c.end),
  )

const hasObject = (scene: Scene, from: number, to: number): boolean => {
  const first = scene.tokens[from]
  if (!first || from >= to) return false
  return scene.lexicon.is.infinitiveMarkers.has(first.lower) && isVerbal(scene.tokens[from + 1])
}

/** "The mayor said that …", "vowed to …", "stating: “…”". */
const readAfter = (scene: Scene, cue: Cue, p: Placed): Reading | null => {
  const found = complementOf(scene, cue, { region: p.region, subject: p.subject !== null, cues: p.cues })
  if (!found) return null
  const content = contentOf(scene, found, p)
  if (!content) return null
  const crossedSource = !p.subject && found.crossed && !found.entry.group.addressee ? found.crossed : null
  const source = cue.impersonal ? null : (p.subject?.run ?? crossedSource)
  if (!source && cue.form === 'finite' && !scene.lexicon.words.dropsSubject) return null
  if (cue.form === 'dependent' && (found.kind === 'object' || found.kind === 'bare') && !source) return null
  const rule = `${found.entry.group.name}-${found.kind}`
  return made(scene, cue, {
    entry: found.entry.group,
    rule,
    source,
    content: [content],
    after: found.entry.after.length,
  })
}

const contentOf = (scene: Scene, found: Found, p: Setting & { readonly subject?: Subject | null }): Span | null => {
  if (found.kind === 'quote') return quotedContent(scene, found, p)
  const loose = found.kind === 'object' || found.kind === 'infinitive'
  const run = withoutSigns(scene, {
    from: found.at,
    to: clauseEnd(scene, { from: found.at, to: endOfRelative(scene, found.at, p) }, p.cues, loose),
  })
  if (run.to <= run.from) return null
  return grown(scene, run)
}

/** "the ruling, which held that …, is old": what a relative clause tells ends with the clause. */
const endOfRelative = (scene: Scene, at: number, p: Setting & { readonly subject?: Subject | null }): number => {
  const run = p.subject?.run
  if (!run || !isRelative(scene, run) || scene.tokens[run.from - 1]?.text !== ',') return p.region.to
  for (let i = at + 1; i < p.region.to; i++) {
    if (scene.quoted[i] === scene.quoted[at] && scene.tokens[i]!.text === ',' && isVerbal(scene.tokens[i + 1])) return i
  }
  return p.region.to
}

/** A content that ends within a quotation takes in all of it. */
const grown = (scene: Scene, run: Run): Span => {
  const span = spanOf(scene, run)
  const number = scene.quoted[run.to - 1]!
  if (number < 0 || scene.quoted[run.from] === number)
    return scene.quoted[run.from]! >= 0 && opensQuote(scene, run.from)
      ? { start: span.start, end: Math.max(span.end, scene.quotes[number]?.end ?? 0) }
      : span
  return { start: span.start, end: Math.max(span.end, scene.quotes[number]!.end) }
}

const quotedContent = (scene: Scene, found: Found, p: Setting): Span | null => {
  const quote = scene.quotes[scene.quoted[found.at]!]
  if (!quote) return null
  const next = afterQuote(scene, found.at)
  const goesOn =
    next < p.region.to &&
    !/^[,—–-]$/.test(scene.tokens[found.at - 1]?.text ?? '') &&
    scene.tokens[found.at - 1]?.text !== ':'
  if (!goesOn || !isVerbal(scene.tokens[next]) || quote.end > scene.sentence.end) return quote
  const run = withoutSigns(scene, { from: found.at, to: clauseEnd(scene, { from: next, to: p.region.to }, p.cues) })
  return spanOf(scene, run)
}

/** "The claim that …": a noun of saying, whose source may own it or govern it. */
const readNoun = (scene: Scene, cue: Cue, p: Setting): Reading | null => {
  const found = complementOf(scene, cue, { region: p.region, subject: true, cues: p.cues })
  const content = found && contentOf(scene, found, p)
  if (!found || !content) return null
  return made(scene, cue, { entry: found.entry.group, rule: found.entry.group.name, source: null, content: [content] })
}

/** "It was announced that …", "the plan was criticized by …". */
const readPassive = (scene: Scene, cue: Cue, p: Setting): Reading | null => {
  const found = complementOf(scene, cue, { region: p.region, subject: true, cues: p.cues })
  if (!found || found.kind !== 'that') return null
  const content = contentOf(scene, found, p)
  return content && made(scene, cue, { entry: found.entry.group, rule: 'passive', source: null, content: [content] })
}

const made = (
  scene: Scene,
  cue: Cue,
  m: { entry: Draft['group']; rule: string; source: Run | null; content: readonly Span[]; after?: number },
): Reading => ({
  source: m.source,
  draft: {
    rule: m.rule,
    group: m.entry,
    negated: cue.negated,
    source: m.source && spanOf(scene, trimmed(scene, m.source)),
    cue: spanOf(scene, { from: cue.from, to: cue.to + (m.after ?? 0) }),
    content: m.content,
    sentence: scene.sentence.index,
    dropped: m.source === null && cue.form === 'finite' && !cue.impersonal && scene.lexicon.words.dropsSubject,
  },
})

/** A source without marks and commas at its edges. */
const trimmed = (scene: Scene, run: Run): Run => {
  let { from, to } = run
  while (to > from + 1 && (scene.tokens[to - 1]!.text === ',' || isMark(scene.tokens[to - 1]))) to--
  while (from < to - 1 && (scene.tokens[from]!.text === ',' || isMark(scene.tokens[from]))) from++
  return { from, to }
}
