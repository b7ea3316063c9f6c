import type { Figure } from '../../model/figure.ts'
import { dayRange } from '../../model/edtf.ts'
import type { FigureFacts } from '../../model/figure-facts.ts'
import type { ReadReport } from '../../model/story.ts'
import { isTallyIn } from './tallies.ts'
import type { VictimTold } from './victims.ts'

/** Figures and victims of one happening: those of one place and day, or those of the words that tell a main event. */
export interface Casualties {
  readonly place: string | null
  /** ISO day. */
  readonly day: string | null
  readonly reports: readonly string[]
  readonly figures: readonly string[]
  readonly victims: readonly string[]
  /** The report in whose headline or first sentences they stand without a place or day of their own. */
  readonly inLead: string | null
}

interface Toll {
  readonly id: string
  readonly kind: 'figure' | 'victim'
  readonly report: string
  readonly place: string | null
  readonly day: string | null
  /** Where its words end. */
  readonly end: number
}

/** Casualties in groups of one place and day; those in a lead, without either, one group a report; the others are left out. */
export const casualtiesOf = (
  { reports, figures }: { readonly reports: readonly ReadReport[]; readonly figures: readonly Figure[] },
  victims: readonly VictimTold[],
  { placeOf }: FigureFacts,
): readonly Casualties[] => {
  const isTally = isTallyIn(figures)
  const counted = figures.filter((figure) => countsPeople(figure) && !isTally(figure))
  const ofFigures = counted.map((figure): Toll => ({
    ...{ kind: 'figure', id: figure.id, report: figure.report, end: figure.otherEvent ? Infinity : figure.end },
    ...(figure.counts === 'incident' ? { place: placeOf(figure), day: dayIn(figure.asOf) } : nowhere),
  }))
  const ofVictims = victims.map(({ victim, report, place, day, end }): Toll => ({
    ...{ kind: 'victim', id: victim.id, report, end },
    ...{ place, day: dayIn(day) },
  }))
  const byKey = Map.groupBy([...ofFigures, ...ofVictims], keyOf(leadsOf(reports)))
  byKey.delete(null)
  return [...byKey].map(([key, tolls]) => casualtiesFrom(tolls, key!.startsWith(leadKey)))
}

/** What a report counts without a word of where it belongs is of its main event, where it stands in the lead. */
const nowhere = { place: null, day: null }

/** Scope of a running tally: "in the protests", "since December". */
const tallied: ReadonlySet<string> = new Set(['cause', 'by', 'since'])

/** Figures of one incident, of the kinds of harm that people come to; totals only where no word makes them a tally. */
const countsPeople = ({ measure, counts, standing, rule, scope }: Figure): boolean => {
  if (measure === 'other' || standing === 'denied') return false
  return (
    counts === 'incident' || (counts === 'total' && rule !== 'toll' && !scope.some(({ role }) => tallied.has(role)))
  )
}

const dayIn = (value: string | null): string | null => {
  const range = dayRange(value)
  return range && range.first === range.last ? range.first : null
}

const leadKey = 'lead '

const keyOf =
  (leadEnd: ReadonlyMap<string, number>): ((toll: Toll) => string | null) =>
  ({ report, place, day, end }) => {
    if (place !== null && day !== null) return `${place} ${day}`
    return end <= (leadEnd.get(report) ?? 0) ? `${leadKey}${report}` : null
  }

/** In sentences: headline and first sentence. */
const leadLength = 2

const leadsOf = (reports: readonly ReadReport[]): ReadonlyMap<string, number> =>
  new Map(reports.map(({ report, extraction }) => [report.id, extraction.sentences[leadLength - 1]?.end ?? Infinity]))

const casualtiesFrom = (tolls: readonly Toll[], inLead: boolean): Casualties => {
  const idsOf = (kind: Toll['kind']): readonly string[] =>
    tolls.filter((toll) => toll.kind === kind).map(({ id }) => id)
  const [first] = tolls
  return {
    place: inLead ? null : first!.place,
    day: inLead ? null : first!.day,
    reports: [...new Set(tolls.map(({ report }) => report))],
    figures: idsOf('figure'),
    victims: idsOf('victim'),
    inLead: inLead ? first!.report : null,
  }
}
