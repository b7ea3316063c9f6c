import { dayRange, type DayRange } from '../../model/edtf.ts'
import type { Dossier } from '../../model/dossier.ts'
import type { Estimate } from '../../model/estimate.ts'
import type { Figure } from '../../model/figure.ts'
import type { Incident } from '../../model/incident.ts'
import type { Rules } from './rules.ts'

/** How many died in an incident; null where nobody says it in a way that the rules accept. */
export interface Deaths {
  readonly best: number | null
  readonly low: number | null
  readonly high: number | null
  /** Ids of the figures that were taken into account. */
  readonly figures: readonly string[]
}

/** Looks up how many died in each incident of a dossier. */
export const deathsFinder = (dossier: Dossier, rules: Rules): ((incident: Incident) => Deaths) => {
  const figures = new Map(dossier.figures.map((figure) => [figure.id, figure]))
  const groups = Map.groupBy(dossier.figures, ({ id, group }) => group ?? id)
  const originsOf = originsFinder(dossier)
  const isTold = (figure: Figure): boolean => {
    const members = groups.get(figure.group ?? figure.id) ?? []
    const tellers = members.filter(({ standing }) => standing === 'asserted').map(({ report }) => report)
    return !rules.has('corroborated-only') || new Set(tellers.flatMap(originsOf)).size > 1
  }
  const isCounted = (figure: Figure): boolean =>
    countsDeaths(figure) && isTold(figure) && !(rules.has('no-vague-numbers') && isVague(figure))
  return (incident) => {
    const counted = incident.figures.flatMap((id) => figures.get(id) ?? []).filter(isCounted)
    return deathsOf(closest(counted, rules), rules)
  }
}

/** Those that count all dead of the one incident, else those that count some of its people, else totals, which may run on. */
const closest = (figures: readonly Figure[], rules: Rules): readonly Figure[] => {
  const own = figures.filter(({ counts }) => counts === 'incident')
  const all = own.filter(({ scope }) => !scope.some(({ role }) => role === 'only'))
  if (all.length > 0) return all
  return own.length > 0 || rules.has('own-figures-only') ? own : figures.filter(({ since }) => since === null)
}

/** Who died, not a part of another figure; said of what has happened. */
const countsDeaths = ({ measure, standing, counts, partOf, otherEvent }: Figure): boolean =>
  measure === 'killed' &&
  standing === 'asserted' &&
  (counts === 'total' || counts === 'incident') &&
  partOf === null &&
  !otherEvent

const isVague = ({ modifier }: Figure): boolean => modifier === 'indefinite' || modifier === 'approximate'

const originsFinder = ({ origins }: Dossier): ((report: string) => readonly string[]) => {
  const byReport = Map.groupBy(
    origins.flatMap(({ id, reports }) => reports.map((report) => ({ report, id }))),
    ({ report }) => report,
  )
  return (report) => byReport.get(report)?.map(({ id }) => id) ?? []
}

const deathsOf = (figures: readonly Figure[], rules: Rules): Deaths => {
  const numbers = figures.flatMap((figure) => numberOf(figure, rules) ?? [])
  const newest = figures.toSorted(byDay).findLast((figure) => numberOf(figure, rules) !== null)
  return {
    best: rules.has('lowest-figure') ? least(numbers) : newest ? numberOf(newest, rules) : null,
    low: least(figures.flatMap(({ low, best }) => low ?? best ?? [])),
    high: most(figures.flatMap(({ high, best }) => high ?? best ?? [])),
    figures: figures.map(({ id }) => id),
  }
}

const numberOf = ({ best, low }: Estimate, rules: Rules): number | null =>
  best ?? (rules.has('lower-bound') ? low : null)

const byDay = (a: Figure, b: Figure): number => {
  const [x, y] = [dayRange(a.asOf)?.last ?? '', dayRange(b.asOf)?.last ?? '']
  return x < y ? -1 : x > y ? 1 : 0
}

const least = (numbers: readonly number[]): number | null =>
  numbers.length === 0 ? null : numbers.reduce((a, b) => Math.min(a, b))
const most = (numbers: readonly number[]): number | null =>
  numbers.length === 0 ? null : numbers.reduce((a, b) => Math.max(a, b))

/** The days of an incident as far as the rules accept them. */
export const daysOfIncident = ({ when, basis }: Incident, rules: Rules): DayRange | null =>
  rules.has('stated-day-only') && basis === 'inferred' ? null : dayRange(when)
