import { countingBodyOf, type CountingBody } from '../../model/counting-body.ts'
import type { Figure } from '../../model/figure.ts'
import { factsOf, type FigureFacts } from '../../model/figure-facts.ts'
import type { AlignedStory } from '../../model/story.ts'

/** What is asked when two figures are set against each other: facts of the story, and of what their reports tell beside them. */
export interface PairFacts extends FigureFacts {
  readonly bodyOf: CountingBody
  /** Whether some incident of the story is told to have happened on a day. */
  readonly isEventDay: (day: string) => boolean
  /** Where and when what it counts happened, where a report tells both. */
  readonly happeningOf: (figure: Figure) => Happening | null
  /** The old counts that a figure's report tells as replaced by it. */
  readonly replacedBy: (figure: Figure) => readonly Figure[]
}

export interface Happening {
  /** EDTF. */
  readonly day: string
  /** The entity of the place. */
  readonly place: string
}

export const pairFactsOf = (story: AlignedStory): PairFacts => {
  const days = new Set(
    story.incidents.flatMap(({ when, basis, tellings }) => [
      ...(when !== null && basis !== 'inferred' ? [when] : []),
      ...tellings.flatMap((telling) => (telling.when && telling.when.basis !== 'inferred' ? [telling.when.value] : [])),
    ]),
  )
  const told = new Map(
    story.incidents.flatMap(({ id, when, where, basis }) =>
      when !== null && where !== null && basis !== 'inferred' ? [[id, { day: when, place: where }] as const] : [],
    ),
  )
  const bodyOf = countingBodyOf(story)
  const replaced = replacements(story.figures, bodyOf)
  return {
    ...factsOf(story),
    bodyOf,
    isEventDay: (day) => days.has(day),
    happeningOf: ({ incident }) => told.get(incident ?? '') ?? null,
    replacedBy: ({ id }) => replaced.get(id) ?? [],
  }
}

/** In characters: an old count stands near the one that replaces it. */
const near = 400

/**
 * By id of a live count, the superseded counts of its report that stand nearest to it, of one body.
 * @example 275 of "the dead are 275, not 288": 288
 * @counterexample 'The office counts 920; the state had told of 1,175'
 */
const replacements = (figures: readonly Figure[], bodyOf: CountingBody): ReadonlyMap<string, readonly Figure[]> => {
  const counts = figures.filter(({ measure, counts }) => measure !== 'other' && counts !== 'part')
  const byReport = Map.groupBy(counts, ({ report, measure }) => `${report} ${measure}`)
  const pairs = [...byReport.values()].flatMap((told) => {
    const live = told.filter(({ standing, counts }) => standing === 'asserted' && counts !== 'increment')
    return told.flatMap((old) => {
      if (old.standing !== 'superseded' || live.length === 0) return []
      const next = live.reduce((best, one) => (apart(one, old) < apart(best, old) ? one : best))
      const counter = bodyOf(old)
      const isOne = counter === null || counter === bodyOf(next)
      return isOne && apart(next, old) <= near ? [{ next: next.id, old }] : []
    })
  })
  const grouped = Map.groupBy(pairs, ({ next }) => next)
  return new Map([...grouped].map(([id, items]) => [id, items.map(({ old }) => old)]))
}

const apart = (a: Figure, b: Figure): number => Math.max(a.start - b.end, b.start - a.end, 0)
