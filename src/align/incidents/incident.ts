import { idOf, idOfGroup } from '../../model/id.ts'
import type { DayBasis, EventDay, Incident } from '../../model/incident.ts'
import type { Casualties } from './casualties.ts'
import type { Told } from './told.ts'

/** All that is one incident: the main events of reports, and casualties. */
export interface IncidentParts {
  /** In the order of days. */
  readonly told: readonly Told[]
  readonly casualties: readonly Casualties[]
}

/** An incident from all that tells of it. */
export const incidentFrom = ({ told, casualties }: IncidentParts): Incident => {
  const tellings = told.map(({ event }) => event.telling)
  const day = dayFrom(tellings.flatMap(({ when }) => when ?? []))
  const tolled = casualties.find((toll) => toll.day !== null)
  const idsOf = (of: 'figures' | 'victims' | 'reports'): readonly string[] => casualties.flatMap((toll) => toll[of])
  const when = day ?? (tolled ? { value: tolled.day!, basis: 'stated' as const } : null)
  return {
    id: idFrom(
      tellings.map(({ report }) => report),
      [...idsOf('figures'), ...idsOf('victims')],
    ),
    when: when?.value ?? null,
    precision: when && 'day',
    basis: when?.basis ?? null,
    where: placeFrom(told) ?? casualties.find((toll) => toll.place !== null)?.place ?? null,
    what: tellings[0]?.what ?? null,
    reports: [...new Set([...tellings.map(({ report }) => report), ...idsOf('reports')])],
    tellings,
    figures: idsOf('figures'),
    victims: idsOf('victims'),
    within: null,
  }
}

const idFrom = (reports: readonly string[], tolls: readonly string[]): string =>
  reports.length > 0 ? idOf('i', [reports.toSorted()[0]!]) : idOfGroup('i', tolls)

const bases: readonly DayBasis[] = ['stated', 'carried', 'inferred']

/** The day that most reports tell, those that state it before those that only carry it; inferred, the earliest. */
const dayFrom = (days: readonly EventDay[]): EventDay | null => {
  const basis = bases.find((each) => days.some((day) => day.basis === each))
  const ofBasis = days.filter((day) => day.basis === basis)
  if (basis === 'inferred') return ofBasis.toSorted((a, b) => (a.value < b.value ? -1 : 1))[0] ?? null
  return mostOf(ofBasis, ({ value }) => value)
}

/** The town, region or country in which most reports place it, the nearer before the wider. */
const placeFrom = (told: readonly Told[]): string | null => {
  const placed = told.filter(({ event }) => event.place !== null)
  const towns = placed.filter(({ town }) => town !== null)
  return mostOf(towns.length > 0 ? towns : placed, ({ event }) => event.place!)?.event.place ?? null
}

/** The first of those with the commonest key. */
const mostOf = <T>(items: readonly T[], keyOf: (item: T) => string): T | null => {
  const groups = [...Map.groupBy(items, keyOf).values()]
  return groups.reduce<readonly T[]>((a, b) => (b.length > a.length ? b : a), [])[0] ?? null
}
