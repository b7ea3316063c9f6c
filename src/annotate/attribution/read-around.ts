import type { Span } from '../../text/span.ts'
import { breaksBefore, contentAround, quoteBefore } from './before.ts'
import { clauseEnd, withoutSigns } from './clause.ts'
import type { Cue } from './cue.ts'
import { spanOf } from './draft.ts'
import { endsAfter, leavesNothing } from './ending.ts'
import { phraseWithApposition } from './phrase-after.ts'
import { isRelative, made, takesSpeech, type Placed, type Reading, type Setting } from './reading.ts'
import { hasFinite, isFinite, type Scene } from './scene.ts'
import { skipTimes, sourceBehind } from './source-behind.ts'

/** "as the mayor said", "según confirmó el ministerio". */
export const readAsClause = (scene: Scene, cue: Cue, p: Placed): Reading | null => {
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
export const readAround = (scene: Scene, cue: Cue, p: Placed): Reading | null => {
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
  // "Talks began" opens no words of its own.
  if (quote < 0 && !entry.group.takes.some((kind) => kind !== 'quote')) return null
  if (quote < 0 && !own && behind && !hasFinite(scene, { from: p.region.from, to: p.start })) return null
  const to = Math.max(cue.to, behind?.to ?? 0)
  const content = contentAround(scene, { from: p.start, to }, p)
  if (content.length === 0 || (quote < 0 && !tells(scene, content))) return null
  const rule = own ? 'content-first' : behind ? 'content-first-inverted' : 'content-first-no-subject'
  return made(scene, cue, { entry: entry.group, rule, source: own ? p.subject!.run : behind, content })
}

const isSentenceQuote = (scene: Scene, number: number): boolean => {
  const quote = scene.quotes[number]!
  return quote.start <= scene.sentence.start || /[,.!?]["”’»]*$/.test(scene.text.slice(quote.start, quote.end))
}

const isParenthetic = (scene: Scene, cue: Cue): boolean => {
  const next = scene.tokens[cue.to]
  return (
    next !== undefined &&
    (next.text === ',' || next.text === '.' || next.text === '—' || scene.lexicon.is.addressing.has(next.lower))
  )
}

/** Whether contents that no marks hold have a verb. */
const tells = (scene: Scene, content: readonly Span[]): boolean =>
  scene.tokens.some(
    (token, at) => isFinite(scene, at) && content.some((c) => c.start <= token.start && token.end <= c.end),
  )
