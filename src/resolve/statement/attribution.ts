import type { Attribution, Factuality } from '../../model/attribution.ts'
import type { Clause } from '../../model/statement.ts'
import { contains, overlaps, sharedUnits, type Span } from '../../text/span.ts'

/** A clause stands in an attribution's content where at least this share of it does. */
const enough = 0.6
/** So many characters of content in a clause are an accident of where it was cut. */
const accident = 8
/** A clause of speech that no attribution was made of is still no statement where it is as short as this. */
const shortFrame = 24

/**
 * Ids of clauses that only tell who says something: "he said", "según informó la policía". What such a
 * clause holds is in the attribution; it says nothing of the world.
 * Counter-examples: "Lawmakers urged the government to stop", whose content stands within the clause; "he is said to
 * have fled", whose verb is no word of saying alone; "after the death of two guards, the board said", which tells more.
 * @param tellsMore whether a clause tells something of the world beside who speaks: a count
 */
export const framesOf = (
  clauses: readonly Clause[],
  attributions: readonly Attribution[],
  tellsMore: (clause: Clause) => boolean,
): ReadonlySet<string> => {
  const frames = new Set<string>()
  const cued = attributions.filter(({ cue }) => cue !== null)
  let from = 0
  for (const clause of clauses) {
    while (from < cued.length && cued[from]!.cue!.end <= clause.start && cued[from]!.end <= clause.start) from++
    const telling = cued
      .slice(from, from + window)
      .find(({ cue }) => clause.predicate !== null && overlaps(cue!, clause.predicate))
    const speaksOnly = telling
      ? telling.content.length > 0 &&
        sharedWith(clause, telling.content) < accident &&
        endsSoon(clause, telling) &&
        clause.predicate!.end - telling.cue!.end < accident
      : clause.rule === 'reporting' && clause.text.length <= shortFrame
    if (telling && speaksOnly && isDeed(clause, telling)) continue
    if (speaksOnly && !tellsMore(clause)) frames.add(clause.id)
  }
  return frames
}

/** "Twelve guards opposed it": what stands behind the verb is all that it is said of, and no words of anybody. */
const isDeed = (clause: Clause, { content, cue }: Attribution): boolean =>
  content.every((span) => contains(clause, span) && span.start >= cue!.end && !/["“«]/.test(span.text))

/** What may follow speaker and cue in a frame: whom they spoke to, where, when. */
const longestTail = 48

const endsSoon = (clause: Span, { cue, source }: Attribution): boolean => {
  const inside = [cue, source].filter((words) => words !== null && overlaps(words, clause))
  return clause.end - Math.max(...inside.map((words) => words!.end)) <= longestTail
}

/** Attributions are looked up in the order of the text: those of one sentence stand close together. */
const window = 24

const sharedWith = (clause: Span, content: readonly Span[]): number =>
  content.reduce((sum, span) => sum + sharedUnits(clause, span), 0)

/** Finds for a span the attribution with the shortest content that holds it, null where none does. */
export const innermostOf = (attributions: readonly Attribution[]): ((span: Span) => Attribution | null) => {
  const contents = attributions
    .flatMap((attribution) => attribution.content.map((span) => ({ attribution, span })))
    .sort((a, b) => a.span.start - b.span.start)
  const longest = contents.reduce((most, { span }) => Math.max(most, span.end - span.start), 0)
  return (span) => {
    let best: { attribution: Attribution; length: number } | null = null
    for (let i = firstAfter(contents, span.start - longest); i < contents.length; i++) {
      const { attribution, span: content } = contents[i]!
      if (content.start >= span.end) break
      const length = content.end - content.start
      if (sharedUnits(span, content) < enough * (span.end - span.start)) continue
      if (!best || length < best.length || (length === best.length && attribution.within === best.attribution.id))
        best = { attribution, length }
    }
    return best?.attribution ?? null
  }
}

const firstAfter = (contents: readonly { readonly span: Span }[], start: number): number => {
  let low = 0
  let high = contents.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (contents[middle]!.span.start < start) low = middle + 1
    else high = middle
  }
  return low
}

/** The clause's own modality; where it has none, how sure its speaker is said to be. */
export const joinedFactuality = (own: Factuality, attribution: Attribution | null): Factuality =>
  own === 'fact' && attribution ? attribution.factuality : own
