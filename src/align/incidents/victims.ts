import { idOf } from '../../model/id.ts'
import type { Entity } from '../../model/entity.ts'
import type { Victim } from '../../model/incident.ts'
import type { Attribute } from '../../model/mention.ts'
import type { Statement } from '../../model/statement.ts'
import { cite } from '../../model/citation.ts'
import type { AlignedEntities, BoundDates, ReadReport } from '../../model/story.ts'

/** A victim and where the first report that tells of them puts it. */
export interface VictimTold {
  readonly victim: Victim
  readonly report: string
  readonly place: string | null
  readonly day: string | null
}

interface VictimInput {
  readonly reports: readonly ReadReport[]
  readonly dates: BoundDates
  readonly entities: AlignedEntities
}

/** What became of somebody, by the concept of the event lexicon that tells it, the gravest first. */
const outcomes: readonly (readonly [concept: string, outcome: string])[] = [
  ['kill', 'killed'],
  ['die', 'killed'],
  ['injure', 'injured'],
  ['disappear', 'missing'],
  ['arrest', 'detained'],
  ['detain', 'detained'],
  ['rescue', 'rescued'],
]

/** Concepts whose subject is the victim: one dies, but somebody else is the one who kills. */
const suffered: ReadonlySet<string> = new Set(['die', 'disappear'])

/** Look-ups that would else be searched for every statement. */
interface VictimContext extends VictimInput {
  readonly persons: ReadonlyMap<string, Entity>
  readonly places: ReadonlySet<string>
}

interface Sighting extends Omit<VictimTold, 'victim'> {
  readonly entity: string
  readonly outcome: string
  readonly statement: Statement
}

/**
 * Named people whom a statement tells to have been killed, injured, lost or detained. One person is
 * one victim, with the gravest outcome told; a denied statement makes the standing `denied`.
 */
export const findVictims = (input: VictimInput): readonly VictimTold[] => {
  const all = input.entities.entities
  const context: VictimContext = {
    ...input,
    persons: new Map(all.filter((entity) => entity.type === 'person').map((entity) => [entity.id, entity])),
    places: new Set(all.filter((entity) => entity.type === 'place').map((entity) => entity.id)),
  }
  const sightings = input.reports.flatMap((read) =>
    read.extraction.statements.flatMap((statement) => sightingsIn(statement, read, context)),
  )
  return [...Map.groupBy(sightings, (sighting) => sighting.entity).values()].map((told) => victimFrom(told, context))
}

const sightingsIn = (statement: Statement, read: ReadReport, context: VictimContext): readonly Sighting[] => {
  const found = outcomes.find(([concept]) => statement.concepts.includes(concept))
  if (!found || statement.factuality === 'conditional' || statement.factuality === 'future') return []
  const [concept, outcome] = found
  const role = suffered.has(concept) ? ['agent', 'patient'] : ['patient']
  return statement.participants
    .filter((participant) => role.includes(participant.role) && participant.entity !== null)
    .map((participant) => context.entities.of.get(participant.entity!))
    .filter((entity): entity is string => entity !== undefined && context.persons.has(entity))
    .map((entity) => ({ entity, outcome, statement, report: read.report.id, ...whereAndWhen(statement, context) }))
}

const whereAndWhen = (statement: Statement, context: VictimContext): { place: string | null; day: string | null } => {
  const ids = statement.entities.map((reading) => context.entities.of.get(reading))
  const place = ids.find((id) => id !== undefined && context.places.has(id))
  const times = statement.times.map((time) => context.dates.times.get(time))
  return { place: place ?? null, day: times.find((time) => time?.granularity === 'day')?.value ?? null }
}

const victimFrom = (told: readonly Sighting[], { reports, persons }: VictimContext): VictimTold => {
  const grave =
    outcomes.map(([, outcome]) => told.find((sighting) => sighting.outcome === outcome)).find(Boolean) ?? told[0]!
  const located = told.find((sighting) => sighting.place !== null && sighting.day !== null) ?? grave
  const texts = new Map(reports.map(({ report }) => [report.id, report]))
  const entity = persons.get(grave.entity)
  const outcome: Attribute = {
    name: 'outcome',
    value: grave.outcome,
    citations: told
      .filter((sighting) => sighting.outcome === grave.outcome)
      .map(({ report, statement }) => cite(texts.get(report)!, statement)),
  }
  return {
    victim: {
      id: idOf('v', [grave.entity]),
      entity: grave.entity,
      outcome: grave.outcome,
      standing: told.every(({ statement }) => statement.polarity === 'negative') ? 'denied' : 'reported',
      attributes: [outcome, ...(entity?.attributes ?? [])],
      incident: null,
    },
    report: located.report,
    place: located.place,
    day: located.day,
  }
}
