import { compareDeeds } from '../claims/deed.ts'
import type { Fact } from '../claims/fact.ts'
import { compareParties } from '../claims/party.ts'

/**
 * Whether a later statement of one voice cannot hold beside an earlier one: one deed at another clock time, or one that
 * is now said not to have happened. Numbers are left to the figures, which know what each of them counts.
 * @param likeness of the two, from 0 to 1; below `least` they may be about two things
 */
export const replaces = (later: Fact, earlier: Fact, likeness: number, least: number): boolean =>
  likeness >= least &&
  isTold(later) &&
  isTold(earlier) &&
  compareParties(later.agent, earlier.agent) !== 'other' &&
  compareParties(later.patient, earlier.patient) !== 'other' &&
  (otherClock(later, earlier) || otherSign(later, earlier))

const isTold = ({ statement }: Fact): boolean => statement.factuality === 'fact' || statement.factuality === 'probable'

/** "Entered at 11:40" and "entered at 11:33". */
const otherClock = (a: Fact, b: Fact): boolean =>
  a.clocks.length === 1 &&
  b.clocks.length === 1 &&
  a.clocks[0] !== b.clocks[0] &&
  compareDeeds(a.deed, b.deed) === 'same'

/** "Met the gunman" and "did not meet the gunman": one deed, and one who did or suffered it. */
const otherSign = (a: Fact, b: Fact): boolean =>
  a.negated !== b.negated &&
  compareDeeds(a.deed, b.deed) === 'same' &&
  (compareParties(a.agent, b.agent) === 'same' || compareParties(a.patient, b.patient) === 'same')
