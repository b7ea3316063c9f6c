import { dayRange } from '../../model/edtf.ts'
import type { Figure } from '../../model/figure.ts'
import { factsOf } from '../../model/figure-facts.ts'
import { idOfGroup } from '../../model/id.ts'
import type { Incident, Victim } from '../../model/incident.ts'
import type { AlignedEntities, BoundDates, ReadReport } from '../../model/story.ts'
import { findVictims, type VictimTold } from './victims.ts'

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

/** Something that happened at a place on a day, as one report tells it. */
interface Happening {
  readonly id: string
  readonly report: string
  readonly place: string | null
  readonly day: string | null
}

/**
 * Happenings at one place on one day are one incident, whichever report tells them. What lacks a
 * place or a day belongs to none: it is not guessed.
 */
export const alignIncidents = (input: IncidentInput): AlignedIncidents => {
  const told = findVictims(input)
  const byPlaceAndDay = Map.groupBy([...figureHappenings(input), ...told.map(victimHappening)], keyOf)
  byPlaceAndDay.delete(null)
  const incidentOf = new Map<string, string>()
  const incidents = [...byPlaceAndDay.values()].map((happenings) => {
    const incident = incidentFrom(happenings, input.figures)
    for (const happening of happenings) incidentOf.set(happening.id, incident.id)
    return incident
  })
  const victims = told.map(({ victim }) => ({ ...victim, incident: incidentOf.get(victim.id) ?? null }))
  return {
    incidents: incidents.map((incident) => withVictims(incident, victims)),
    victims,
    figures: input.figures.map((figure) => ({ ...figure, incident: incidentOf.get(figure.id) ?? null })),
  }
}

const keyOf = ({ place, day }: Happening): string | null => (place && day ? `${place} ${day}` : null)

const dayIn = (value: string | null): string | null => {
  const range = dayRange(value)
  return range && range.first === range.last ? range.first : null
}

const figureHappenings = (input: IncidentInput): readonly Happening[] => {
  const { placeOf } = factsOf(input)
  return input.figures
    .filter((figure) => figure.measure !== 'other' && figure.counts === 'incident' && figure.standing !== 'denied')
    .map((figure) => ({ id: figure.id, report: figure.report, place: placeOf(figure), day: dayIn(figure.asOf) }))
}

const victimHappening = ({ victim, report, place, day }: VictimTold): Happening => ({
  id: victim.id,
  report,
  place,
  day: dayIn(day),
})

const incidentFrom = (happenings: readonly Happening[], figures: readonly Figure[]): Incident => {
  const ids = new Set(happenings.map((happening) => happening.id))
  return {
    id: idOfGroup('i', [...ids]),
    when: happenings[0]?.day ?? null,
    where: happenings[0]?.place ?? null,
    reports: [...new Set(happenings.map((happening) => happening.report))],
    figures: figures.filter((figure) => ids.has(figure.id)).map((figure) => figure.id),
    victims: [],
    within: null,
  }
}

const withVictims = (incident: Incident, victims: readonly Victim[]): Incident => ({
  ...incident,
  victims: victims.filter((victim) => victim.incident === incident.id).map((victim) => victim.id),
})
