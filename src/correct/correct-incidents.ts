import type { Citation } from '../model/citation.ts'
import type { Figure } from '../model/figure.ts'
import { idOf } from '../model/id.ts'
import type { Incident, Victim } from '../model/incident.ts'
import { sharedUnits } from '../text/span.ts'
import { holding, type Corrections } from './corrections.ts'

export interface Incidents {
  readonly incidents: readonly Incident[]
  readonly victims: readonly Victim[]
  readonly figures: readonly Figure[]
}

/** The incidents as corrected: joined where two are one, and parted by report where one is two. */
export const correctIncidents = (aligned: Incidents, corrections: Corrections): Incidents => {
  const ours = holding(corrections, 'one', 'two').filter(({ correction }) => correction.what === 'incident')
  return ours.reduce((now, { id, correction, at, and }) => {
    const [a, b] = [incidentAt(now, at!), incidentAt(now, and!)]
    if (!a || !b || (a === b) === (correction.kind === 'one')) return now
    const parts = correction.kind === 'one' ? [joined(a, b)] : partedFrom(now, a, and!)
    corrections.touched.add(id, ...parts.map((part) => part.id))
    return withIncidents(now, [a, b], parts)
  }, aligned)
}

/** The incident that words tell of: those of its figures or of how a report tells it. */
const incidentAt = ({ incidents, figures }: Incidents, at: Citation): Incident | undefined => {
  const isAt = (one: Citation): boolean => one.report === at.report && sharedUnits(one, at) > 0
  const figure = figures.find((one) => one.incident !== null && isAt(one))
  return incidents.find(
    ({ id, tellings }) =>
      id === figure?.incident ||
      (!figure && tellings.some(({ what, who }) => isAt(what) || (who !== null && isAt(who)))),
  )
}

const joined = (a: Incident, b: Incident): Incident => ({
  ...a,
  when: a.when ?? b.when,
  precision: a.precision ?? b.precision,
  basis: a.basis ?? b.basis,
  where: a.where ?? b.where,
  what: a.what ?? b.what,
  reports: [...new Set([...a.reports, ...b.reports])],
  tellings: [...a.tellings, ...b.tellings],
  figures: [...a.figures, ...b.figures],
  victims: [...a.victims, ...b.victims],
})

/** What the report of the words tells of it becomes an incident of its own; victims stay where they are. */
const partedFrom = ({ figures }: Incidents, whole: Incident, at: Citation): readonly Incident[] => {
  const moved = new Set(figures.filter(({ report }) => report === at.report).map(({ id }) => id))
  const telling = whole.tellings.find(({ report }) => report === at.report)
  const other: Incident = {
    ...whole,
    id: idOf('i', [whole.id, at.report]),
    when: telling?.when?.value ?? null,
    precision: telling?.when ? 'day' : null,
    basis: telling?.when?.basis ?? null,
    what: telling?.what ?? null,
    reports: [at.report],
    tellings: telling ? [telling] : [],
    figures: whole.figures.filter((id) => moved.has(id)),
    victims: [],
  }
  const rest: Incident = {
    ...whole,
    reports: whole.reports.filter((report) => report !== at.report),
    tellings: whole.tellings.filter((one) => one !== telling),
    figures: whole.figures.filter((id) => !moved.has(id)),
  }
  return [rest, other]
}

const withIncidents = (now: Incidents, old: readonly Incident[], parts: readonly Incident[]): Incidents => {
  const [first] = old
  const incidents = now.incidents.flatMap((one) => (one === first ? parts : old.includes(one) ? [] : one))
  const home = new Map(
    parts.flatMap(({ id, figures, victims }) => [...figures, ...victims].map((item) => [item, id] as const)),
  )
  const at = <T extends { readonly id: string; readonly incident: string | null }>(item: T): T =>
    home.has(item.id) ? { ...item, incident: home.get(item.id)! } : item
  return { incidents, victims: now.victims.map(at), figures: now.figures.map(at) }
}
