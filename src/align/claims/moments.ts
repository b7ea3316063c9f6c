import { pointOf } from '../../model/estimate.ts'
import { compareDeeds } from './deed.ts'
import type { Fact } from './fact.ts'
import { sharedWords, sharesParty } from './tells-the-same.ts'

/** One day each, and not the same or the next: reports of one night date it either way. */
export const differentDays = (a: Fact, b: Fact): boolean => {
  if (a.days.length === 0 || b.days.length === 0) return false
  return !a.days.some((x) => b.days.some((y) => Math.abs(Date.parse(x) - Date.parse(y)) <= 86_400_000))
}

/**
 * "A sailor was crushed by a falling crane on Wednesday" against "on Thursday", or two hours of one
 * departure: one deed with much else in common, and one day or hour each. Counter-example: two counts as of two days.
 */
export const datesOtherwise = (a: Fact, b: Fact): boolean =>
  (differentClocks(a, b) || datesDiffer(a, b)) &&
  isHappening(a) &&
  isHappening(b) &&
  compareDeeds(a.deed, b.deed) === 'same' &&
  sharesParty(a, b) &&
  sharedWords(a, b) >= much
const much = 4

/** One day each, and not the same: "last night" may be early on the day that "on Tuesday" tells. */
const datesDiffer = (a: Fact, b: Fact): boolean =>
  a.days.length === 1 && b.days.length === 1 && a.days[0] !== b.days[0] && !goesInto(a, b) && !goesInto(b, a)

const goesInto = ({ nights }: Fact, { days }: Fact): boolean =>
  nights.some((night) => Date.parse(days[0]!) - Date.parse(night) === 86_400_000)

/** A verb tells what happened, and no count up to a day: "56 had died as of Monday" is as right as "58 as of Sunday". */
const isHappening = ({ deed, figures }: Fact): boolean =>
  (deed.told.size > 0 || deed.lemma !== null) &&
  figures.every((figure) => figure.measure === 'other' || figure.counts !== 'total' || (pointOf(figure) ?? 0) < 2)

/** "Left at 4:40" is not "left at 5:40". */
export const differentClocks = (a: Fact, b: Fact): boolean =>
  a.clocks.length === 1 && b.clocks.length === 1 && a.clocks[0] !== b.clocks[0]
