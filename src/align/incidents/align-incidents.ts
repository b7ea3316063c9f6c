import type { Figure } from '../../model/figure.ts'
import { factsOf, type FigureFacts } from '../../model/figure-facts.ts'
import type { Incident, Victim } from '../../model/incident.ts'
import type { AlignedEntities, BoundDates, ReadReport } from '../../model/story.ts'
import { casualtiesOf, type Casualties } from './casualties.ts'
import { incidentFrom, type IncidentParts } from './incident.ts'
import { joinEvents } from './join.ts'
import { likenessOf } from './likeness.ts'
import { mainEvent } from './main-event.ts'
import { placesByReport } from './places.ts'
import { commonOf, profileOf, tellingOf } from './profile.ts'
import { soleCounts } from './sole-counts.ts'
import type { Told } from './told.ts'
import { findVictims } from './victims.ts'
import { compareText } from '../../text/compare.ts'

export interface IncidentInput {
  readonly reports: readonly ReadReport[]
  readonly dates: BoundDates
  readonly entities: AlignedEntities
  readonly figures: readonly Figure[]
}

export interface AlignedIncidents {
  readonly incidents: readonly Incident[]
  readonly victims: readonly Victim[]
  readonly figures: readonly Figure[]
}

/**
 * The incidents of a story: the main event of each report, those of several reports as one where day, place and what they
 * tell agree, and whatever else has casualties at one place on one day. In doubt there are two. What of the casualties
 * lacks a place or a day belongs to none, unless it stands in the words that tell the main event: it is not guessed.
 */
export const alignIncidents = (input: IncidentInput): AlignedIncidents => {
  const facts = factsOf(input)
  const victims = findVictims(input)
  const groups = joinEvents(toldIn(input), likenessOf(facts.placesApart))
  const placed = withCasualties(groups, casualtiesOf(input, victims, facts), facts.placeWithin)
  const parts = withSoleCounts(placed, input.figures, (figure, place) => mayBeAt(figure, place, facts))
  const incidentOf = new Map<string, string>()
  const incidents = parts.map((part) => {
    const incident = incidentFrom(part)
    for (const id of [...incident.figures, ...incident.victims]) incidentOf.set(id, incident.id)
    return incident
  })
  return {
    incidents,
    victims: victims.map(({ victim }) => ({ ...victim, incident: incidentOf.get(victim.id) ?? null })),
    figures: input.figures.map((figure) => ({ ...figure, incident: incidentOf.get(figure.id) ?? null })),
  }
}

/** The main event of each report that tells of one, in the order of days. */
const toldIn = ({ reports, dates, entities, figures }: IncidentInput): readonly Told[] => {
  const event = { dates, entities, places: placesByReport(entities.entities) }
  const known = new Map(figures.map((figure) => [figure.id, figure]))
  const profile = { entities, figures: known, telling: tellingOf(entities.entities) }
  const several = new Set(reports.map(({ report }) => report.language)).size > 1
  const told = reports.flatMap((read): readonly Told[] => {
    const main = mainEvent(read, event)
    if (main === null) return []
    const own = profileOf(read, profile)
    const common = several ? commonOf(own) : own
    const day = main.telling.when?.value ?? null
    return [{ event: main, profile: own, common, language: read.report.language, day, town: main.town }]
  })
  return told.sort((a, b) => compareText(a.day ?? '', b.day ?? '') || compareText(reportOf(a), reportOf(b)))
}

const reportOf = ({ event }: Told): string => event.telling.report

/**
 * Casualties of one place and day belong to the main event of their reports where that was at their place on their day;
 * else they are an incident of their own.
 */
const withCasualties = (
  groups: readonly (readonly Told[])[],
  casualties: readonly Casualties[],
  placeWithin: (inner: string, outer: string) => boolean,
): readonly IncidentParts[] => {
  const tolls = new Map<readonly Told[], Casualties[]>(groups.map((group) => [group, []]))
  const groupOf = new Map(groups.flatMap((group) => group.map((told) => [reportOf(told), group] as const)))
  const apart: Casualties[] = []
  for (const toll of casualties) {
    const homes = new Set(toll.reports.map((report) => groupOf.get(report)))
    const [home] = homes
    const fits = homes.size === 1 && home !== undefined && home.some((told) => isOf(told, toll, placeWithin))
    if (fits) tolls.get(home)!.push(toll)
    else apart.push(toll)
  }
  return [
    ...groups.map((told): IncidentParts => ({ told, casualties: tolls.get(told)! })),
    ...apart.map((toll): IncidentParts => ({ told: [], casualties: [toll] })),
  ]
}

/**
 * Adds what a report counts of its main event without a word of place or day, where the report counts nothing else and
 * the event is one of casualties.
 */
const withSoleCounts = (
  parts: readonly IncidentParts[],
  figures: readonly Figure[],
  mayBeAt: (figure: Figure, place: string) => boolean,
): readonly IncidentParts[] => {
  const sole = soleCounts(figures)
  const taken = new Set(parts.flatMap(({ casualties }) => casualties.flatMap((toll) => toll.figures)))
  return parts.map(({ told, casualties }) => {
    if (told.length === 0 || casualties.length === 0) return { told, casualties }
    const reports = new Set(told.map(reportOf))
    const places = told.flatMap(({ event }) => event.place ?? [])
    const more = figures.filter(
      (figure) =>
        sole.has(figure.id) &&
        !taken.has(figure.id) &&
        reports.has(figure.report) &&
        places.every((place) => mayBeAt(figure, place)),
    )
    return { told, casualties: [...casualties, ...tollsOf(more)] }
  })
}

const tollsOf = (figures: readonly Figure[]): readonly Casualties[] =>
  [...Map.groupBy(figures, ({ report }) => report)].map(([report, counted]) => ({
    ...{ place: null, day: null, inLead: null, victims: [] },
    ...{ reports: [report], figures: counted.map(({ id }) => id) },
  }))

const mayBeAt = (figure: Figure, place: string, { placeOf, placesApart }: FigureFacts): boolean => {
  const own = placeOf(figure)
  return own === null || !placesApart(own, place)
}

const isOf = ({ event }: Told, toll: Casualties, placeWithin: (inner: string, outer: string) => boolean): boolean => {
  if (toll.inLead !== null) return toll.inLead === event.telling.report
  const { when } = event.telling
  const { place } = event
  const sameDay = when !== null && when.basis !== 'inferred' && when.value === toll.day
  if (!sameDay || place === null || toll.place === null) return false
  return place === toll.place || placeWithin(place, toll.place) || placeWithin(toll.place, place)
}
