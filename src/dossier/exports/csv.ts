import { contains } from '../../text/span.ts'
import type { Dossier } from '../../model/dossier.ts'
import type { Citation } from '../../model/citation.ts'
import type { Incident, Victim } from '../../model/incident.ts'
import { deathsFinder } from './deaths.ts'
import type { Rules } from './rules.ts'
import { separated, type Cell } from './separated.ts'

/** The columns of the table; a line leaves empty what its kind of thing does not have. */
const columns = [
  'kind',
  'id',
  'date',
  'place',
  'minimum',
  'maximum',
  'name',
  'age',
  'occupation',
  'outcome',
  'standing',
  'cause',
  'told',
  'sources',
  'primary sources',
  'reports',
  'incident',
] as const
type Line = Partial<Readonly<Record<(typeof columns)[number], Cell>>>

/**
 * One line an incident, then one line a named victim (RFC 4180, with a line of headings). `minimum` and `maximum` are
 * the lowest and highest number of dead that a report prints of the incident; `sources` are outlets, `primary sources`
 * who they say it from; what differs between reports stands side by side ("22; 23").
 * @example csvOf(dossier, new Set())
 */
export const csvOf = (dossier: Dossier, rules: Rules): string => {
  const look = lookOf(dossier)
  const deaths = deathsFinder(dossier, rules)
  const incidents = dossier.incidents.map((incident) => {
    const { low, figures } = deaths({ ...incident, figures: look.ownOf(incident.figures) })
    return { ...incidentLine(incident, look), minimum: low, maximum: look.highestOf(figures) }
  })
  const victims = dossier.victims.map((victim) => victimLine(victim, look))
  const rows = [...incidents.toSorted(byDay), ...victims.toSorted(byDay)]
  return separated(
    columns,
    rows.map((row) => columns.map((column) => row[column] ?? null)),
  )
}

/** By day, what has none last; then by name and id, so that the order of reports tells nothing. */
const byDay = (a: Line, b: Line): number => {
  const [x, y] = [a, b].map(({ date, name, id }) => [date ?? '9999', name ?? '', id].join('\u0000'))
  return x! < y! ? -1 : x! > y! ? 1 : 0
}

interface Look {
  readonly nameOf: (entity: string | null) => string | null
  readonly outletsOf: (reports: readonly string[]) => string | null
  readonly filesOf: (reports: readonly string[]) => string | null
  /** Who is credited with words of reports, by name. */
  readonly speakersOf: (words: readonly Citation[]) => readonly string[]
  readonly bodiesOf: (figures: readonly string[]) => readonly string[]
  /** The figures that count one incident; where none do, those that may be running totals. */
  readonly ownOf: (figures: readonly string[]) => readonly string[]
  /** The highest number printed: "at least 14" prints 14. */
  readonly highestOf: (figures: readonly string[]) => number | null
  readonly incidentOf: (id: string | null) => Incident | undefined
}

const lookOf = ({ entities, reports, attributions, figures, incidents, ledgers }: Dossier): Look => {
  const names = new Map(entities.map(({ id, name }) => [id, name]))
  const byReport = new Map(reports.map((report) => [report.id, report]))
  const said = Map.groupBy(attributions, ({ report }) => report)
  const counted = new Map(figures.map((figure) => [figure.id, figure]))
  // A counter knows the body behind whoever speaks for it.
  const counting = new Map(
    ledgers.flatMap(({ counters }) =>
      counters.flatMap(({ authority, points }) => points.map((id) => [id, authority] as const)),
    ),
  )
  const told = new Map(incidents.map((incident) => [incident.id, incident]))
  const nameOf = (entity: string | null): string | null => names.get(entity ?? '') ?? null
  return {
    nameOf,
    outletsOf: (ids) => listed(ids.map((id) => byReport.get(id)?.outlet ?? null)),
    filesOf: (ids) => listed(ids.map((id) => byReport.get(id)?.file ?? byReport.get(id)?.url ?? null)),
    speakersOf: (words) =>
      words.flatMap((word) =>
        (said.get(word.report) ?? [])
          .filter(({ content }) => content.some((part) => contains(part, word)))
          .flatMap(({ source }) => (source ? [nameOf(source.entity) ?? source.text] : [])),
      ),
    bodiesOf: (ids) =>
      ids.flatMap((id) => {
        const authority = counted.get(id)?.authority
        return authority ? [nameOf(counting.get(id) ?? authority.entity) ?? authority.text] : []
      }),
    ownOf: (ids) => {
      const own = ids.filter((id) => counted.get(id)?.counts === 'incident')
      return own.length > 0 ? own : ids
    },
    highestOf: (ids) =>
      ids.reduce<number | null>((highest, id) => {
        const figure = counted.get(id)
        const number = figure && (figure.high ?? figure.best ?? figure.low)
        return number === undefined || number === null ? highest : Math.max(number, highest ?? number)
      }, null),
    incidentOf: (id) => told.get(id ?? ''),
  }
}

/** Values side by side, each once, in an order of their own. */
const listed = (values: readonly (string | null)[]): string | null =>
  [...new Set(values.filter((value) => value !== null))].sort().join('; ') || null

const incidentLine = (incident: Incident, look: Look): Line => ({
  kind: 'incident',
  id: incident.id,
  date: incident.when,
  place: look.nameOf(incident.where),
  told: incident.what?.text ?? null,
  sources: look.outletsOf(incident.reports),
  'primary sources': listed([
    ...look.bodiesOf(incident.figures),
    ...look.speakersOf(incident.tellings.map(({ what }) => what)),
  ]),
  reports: look.filesOf(incident.reports),
  incident: incident.within,
})

const victimLine = (victim: Victim, look: Look): Line => {
  const valuesOf = (name: string): string | null =>
    listed(victim.attributes.flatMap((attribute) => (attribute.name === name ? [attribute.value] : [])))
  const words = victim.attributes.flatMap(({ name, citations }) => (name === 'outcome' ? citations : []))
  const reports = words.map(({ report }) => report)
  const incident = look.incidentOf(victim.incident)
  return {
    kind: 'victim',
    id: victim.id,
    date: valuesOf('day') ?? incident?.when ?? null,
    place: valuesOf('place') ?? look.nameOf(incident?.where ?? null),
    name: look.nameOf(victim.entity),
    age: valuesOf('age'),
    occupation: valuesOf('occupation') ?? valuesOf('role'),
    outcome: victim.outcome,
    standing: victim.standing,
    cause: valuesOf('cause'),
    told: words[0]?.text ?? null,
    sources: look.outletsOf(reports),
    'primary sources': listed(look.speakersOf(words)),
    reports: look.filesOf(reports),
    incident: victim.incident,
  }
}
