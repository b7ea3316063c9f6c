import type { Attribution } from '../../model/attribution.ts'
import type { Dropped } from '../../model/layers.ts'
import { contains, overlaps, type Span } from '../../text/span.ts'

/** What is kept of the candidates, and what is not, with the reason. */
export interface Choice {
  readonly kept: readonly Attribution[]
  readonly dropped: readonly Dropped[]
}

/**
 * Chooses among candidates that cannot all stand: one a cue, none whose cue and content lie crosswise
 * in another's, none without words.
 */
export const chooseCandidates = (candidates: readonly Attribution[]): Choice => {
  const dropped: Dropped[] = []
  const kept: Attribution[] = []
  const drop = (item: Attribution, why: string): void => {
    dropped.push({ layer: 'attributions', start: item.start, end: item.end, text: item.text, rule: item.rule, why })
  }
  const near = neighbours(candidates)
  for (const [at, item] of candidates.entries()) {
    const others = near(at)
    const rival = others.find((other) => other !== item && beats(other, item))
    if (rival) drop(item, `gives way to ${rival.rule}`)
    else kept.push(item)
  }
  return { kept, dropped }
}

/** Candidates that touch one another. They come in order, and few are long. */
const neighbours = (items: readonly Attribution[]): ((at: number) => readonly Attribution[]) => {
  const reach: number[] = []
  let furthest = 0
  for (const item of items) reach.push((furthest = Math.max(furthest, item.end)))
  return (at) => {
    const item = items[at]!
    const found: Attribution[] = []
    for (let i = at - 1; i >= 0 && reach[i]! > item.start; i--) if (overlaps(items[i]!, item)) found.push(items[i]!)
    for (let i = at + 1; i < items.length && items[i]!.start < item.end; i++) found.push(items[i]!)
    return found
  }
}

const sameCue = (a: Attribution, b: Attribution): boolean => a.cue !== null && b.cue !== null && overlaps(a.cue, b.cue)

const lies = (inner: Span | null, outer: Attribution): boolean =>
  inner !== null && outer.content.some((piece) => contains(piece, inner))

/** Whether a candidate is dropped for another's sake. */
const beats = (other: Attribution, item: Attribution): boolean => {
  if (sameCue(other, item))
    return strength(other) > strength(item) || (strength(other) === strength(item) && earlier(other, item))
  // Each within the other: what a quotation or a complementiser marks is the surer.
  if (lies(other.cue, item) && lies(item.cue, other)) return strength(other) > strength(item)
  if (quotesOther(item, other)) return true
  // Words of saying without a source, in what somebody else says, are mostly theirs.
  return item.source === null && lies(item.cue, other) && item.rule.endsWith('-object')
}

/** "The paper quoted a nurse as saying …": the words are hers, and what quotes her tells no more than that. */
const quotesOther = (item: Attribution, other: Attribution): boolean =>
  item.rule.endsWith('-object') &&
  lies(other.cue, item) &&
  lies(other.source, item) &&
  item.content.at(-1)!.end === other.cue!.end

const earlier = (a: Attribution, b: Attribution): boolean => a.start < b.start || (a.start === b.start && a.id < b.id)

const strength = (item: Attribution): number =>
  (item.mode === 'direct' ? 4 : item.mode === 'mixed' ? 1 : 0) +
  (item.rule.endsWith('-that') ? 3 : 0) +
  (item.source ? 2 : 0) -
  (item.rule.endsWith('-object') ? 2 : 0)
