import type { Span } from '../../text/span.ts'
import { clauseEnd, withoutSigns } from './clause.ts'
import { complementOf, type Found } from './complement.ts'
import type { Cue } from './cue.ts'
import { spanOf } from './draft.ts'
import { isRelative, made, type Placed, type Reading, type Setting } from './reading.ts'
import { afterQuote, isVerbal, opensQuote, type Run, type Scene } from './scene.ts'
import type { Subject } from './apposed.ts'
import { withdrawing } from './withdraw.ts'

/** "The mayor said that …", "vowed to …", "stating: “…”". */
export const readAfter = (scene: Scene, cue: Cue, p: Placed): Reading | null => {
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
export const readNoun = (scene: Scene, cue: Cue, p: Setting): Reading | null => {
  const found = complementOf(scene, cue, { region: p.region, subject: true, cues: p.cues })
  const content = found && contentOf(scene, found, p)
  if (!found || !content) return null
  const withdrawn = withdrawing(scene, cue, p)
  if (withdrawn) return made(scene, withdrawn.cue, { ...withdrawn, content: [content] })
  return made(scene, cue, { entry: found.entry.group, rule: found.entry.group.name, source: null, content: [content] })
}

/** "It was announced that …", "the plan was criticized by …". */
export const readPassive = (scene: Scene, cue: Cue, p: Setting): Reading | null => {
  const found = complementOf(scene, cue, { region: p.region, subject: true, cues: p.cues })
  if (!found || found.kind !== 'that') return null
  const content = contentOf(scene, found, p)
  return content && made(scene, cue, { entry: found.entry.group, rule: 'passive', source: null, content: [content] })
}
