import { excludes } from '../../language/concepts.ts'
import { canAgree } from '../../model/estimate.ts'
import type { Figure } from '../../model/figure.ts'
import type { Fact } from './fact.ts'

/** How two statements about one thing stand to each other: one proposition or two. */
export type Agreement = 'same' | 'other'

/** Whether two statements can be one proposition, each check by its own rule. */
export const agreementOf = (a: Fact, b: Fact): Agreement => {
  if (differentFigures(a, b) || differentDays(a, b) || swappedRoles(a, b)) return 'other'
  if (a.negated !== b.negated && !refuses(a) && !refuses(b)) return 'other'
  return opposedConcepts(a, b) ? 'other' : 'same'
}

/** "58 died" is not "66 died", though both are of one matter; "more than 50 died" may be either. */
const differentFigures = (a: Fact, b: Fact): boolean =>
  a.figures.some((x) => b.figures.some((y) => sameCount(x, y) && !canAgree(x, y))) &&
  !a.figures.some((x) => b.figures.some((y) => sameCount(x, y) && canAgree(x, y)))

const sameCount = (x: Figure, y: Figure): boolean =>
  x.measure === y.measure && x.unit === y.unit && (x.measure !== 'other' || x.unit !== null)

/** One day each, and not the same or the next: reports of one night date it either way. */
const differentDays = (a: Fact, b: Fact): boolean => {
  if (a.days.length === 0 || b.days.length === 0) return false
  return !a.days.some((x) => b.days.some((y) => Math.abs(Date.parse(x) - Date.parse(y)) <= 86_400_000))
}

/** "The guard shot the intruder" is not "the intruder shot the guard". */
const swappedRoles = (a: Fact, b: Fact): boolean =>
  a.agent !== null && a.patient !== null && a.agent === b.patient && a.patient === b.agent && a.agent !== a.patient

/** "Refused to vote" is negative by its verb, "rejected the vote" is not, and both tell the same. */
export const refuses = ({ statement }: Fact): boolean => statement.concepts.some((concept) => refusals.has(concept))
const refusals: ReadonlySet<string> = new Set(['reject', 'deny', 'fail', 'prevent', 'ban', 'oppose', 'halt'])

const sharesConcept = (a: Fact, b: Fact): boolean =>
  a.statement.concepts.some((concept) => b.statement.concepts.includes(concept))

/** "She survived" is not "she died". */
const opposedConcepts = (a: Fact, b: Fact): boolean =>
  a.statement.concepts.some((concept) => b.statement.concepts.some((other) => excludes.get(concept)?.has(other))) &&
  !sharesConcept(a, b)
