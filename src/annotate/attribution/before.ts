import type { Span } from '../../text/span.ts'
import { clauseEnd, withoutSigns } from './clause.ts'
import type { Cue } from './cue.ts'
import { spanOf } from './draft.ts'
import { phraseAfter } from './phrase-after.ts'
import { hasFinite, isMark, isVerbal, opensQuote, type Run, type Scene } from './scene.ts'

/** The quotation that ends right before a position, a comma or a dash between: its number, or -1. */
export const quoteBefore = (scene: Scene, at: number): number => {
  const { tokens, quoted } = scene
  let i = at - 1
  while (i >= at - 2 && i >= 0 && quoted[i]! < 0 && /^[,—–-]$/.test(tokens[i]!.text)) i--
  if (i < 0 || quoted[i]! < 0) return -1
  const quote = scene.quotes[quoted[i]!]!
  return tokens[i]!.end >= quote.end || quote.marks === 'dash' ? quoted[i]! : -1
}

/** A comma, a dash, or what is left of a quotation mark that was decoded wrongly. */
const breaks = /^[,—–\u0080-\u009f]$/

/** Whether a clause could end before a position: a comma, a dash or a quotation. */
export const breaksBefore = (scene: Scene, at: number): boolean => {
  const token = scene.tokens[at - 1]
  return token !== undefined && (breaks.test(token.text) || isMark(token) || quoteBefore(scene, at) >= 0)
}

/** Content that stands before its cue, and goes on behind it. `report` is the clause of source and cue. */
export const contentAround = (
  scene: Scene,
  report: Run,
  context: { readonly region: Run; readonly cues: ReadonlyMap<number, Cue> },
): readonly Span[] => {
  const { region } = context
  const number = region.from === 0 ? quoteBefore(scene, report.from) : -1
  const low = segmentStart(scene, { from: region.from, to: report.from })
  const first =
    number >= 0 ? quotedPiece(scene, { number, low, context }) : plainPiece(scene, { from: low, to: report.from })
  if (!first) return []
  const finite = number >= 0 || hasFinite(scene, { from: low, to: report.from })
  const second = pieceBehind(scene, report.to, { ...context, quoted: number >= 0, finite })
  return second ? [first, second] : [first]
}

/** Where the part of the sentence begins that a reporting clause at its end can cover. */
const segmentStart = (scene: Scene, run: Run): number => {
  let low = run.from
  for (let i = run.to - 1; i > run.from; i--) {
    if (scene.quoted[i]! < 0 && scene.tokens[i]!.text === ';') {
      low = i + 1
      break
    }
  }
  low = Math.max(low, afterDateline(scene, run))
  while (low < run.to && scene.lexicon.is.coordinators.has(scene.tokens[low]!.lower)) low++
  return low
}

/** "LIMA (Agency) - Two people …": where the telling begins behind place and agency. */
const afterDateline = (scene: Scene, run: Run): number => {
  if (run.from !== 0) return run.from
  for (let i = 0; i < Math.min(9, run.to); i++) {
    const token = scene.tokens[i]!
    if (i > 0 && /^(?:[-–—_]|--)$/.test(token.text)) return i + 1
    if (isVerbal(token) || token.pos === 'determiner') return run.from
  }
  return run.from
}

const quotedPiece = (
  scene: Scene,
  p: { number: number; low: number; context: { readonly cues: ReadonlyMap<number, Cue> } },
): Span | null => {
  const quote = scene.quotes[p.number]!
  const first = scene.quoted.indexOf(p.number)
  if (first <= p.low || quote.start <= scene.sentence.start) return quote
  let words = false
  for (let i = p.low; i < first; i++) {
    if (p.context.cues.has(i)) return quote
    words ||= scene.tokens[i]!.pos !== 'punctuation'
  }
  if (!words) return quote
  return { start: scene.tokens[p.low]!.start, end: quote.end }
}

const plainPiece = (scene: Scene, run: Run): Span | null => {
  const piece = withoutSigns(scene, run)
  return piece.to > piece.from ? spanOf(scene, piece) : null
}

const pieceBehind = (
  scene: Scene,
  from: number,
  context: { region: Run; cues: ReadonlyMap<number, Cue>; quoted: boolean; finite: boolean },
): Span | null => {
  const { tokens } = scene
  let i = from
  while (i < context.region.to && !/^[,.;:—–]$/.test(tokens[i]!.text) && !opensQuote(scene, i)) i++
  if (i >= context.region.to) return null
  if (/^[,—–:]$/.test(tokens[i]!.text)) i++
  if (i >= context.region.to) return null
  if (opensQuote(scene, i)) return context.quoted ? scene.quotes[scene.quoted[i]!]! : null
  if (tokens[i - 1]!.text !== ',' || (context.finite && !startsClause(scene, i, context.region.to))) return null
  const to = clauseEnd(scene, { from: i, to: context.region.to }, context.cues)
  const piece = withoutSigns(scene, { from: i, to })
  return piece.to > piece.from + 1 ? spanOf(scene, piece) : null
}

/** "…, the mayor said, he has": a subject and a verb of its own follow. */
const startsClause = (scene: Scene, at: number, to: number): boolean => {
  const first = scene.tokens[at]!
  if (!(first.pos === 'pronoun' || first.pos === 'determiner' || first.pos === 'name' || first.pos === 'noun'))
    return false
  if (scene.lexicon.is.relatives.has(first.lower)) return false
  const subject = phraseAfter(scene, at, to)
  return subject !== null && isVerbal(scene.tokens[subject.to])
}
