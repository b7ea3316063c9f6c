import type { Entity } from '../../model/entity.ts'
import type { Statement } from '../../model/statement.ts'
import type { AlignedEntities, BoundDates, ReadReport } from '../../model/story.ts'

export interface HarmInput {
  readonly reports: readonly ReadReport[]
  readonly dates: BoundDates
  readonly entities: AlignedEntities
}

/** Look-ups that would else be searched for every statement. */
export interface HarmContext extends HarmInput {
  readonly persons: ReadonlyMap<string, Entity>
  readonly places: ReadonlySet<string>
}

/** One telling of what became of a named person. */
export interface Sighting {
  readonly entity: string
  readonly outcome: string
  readonly statement: Statement
  readonly report: string
  readonly place: string | null
  readonly day: string | null
}

/** What became of somebody, the gravest first, by the concepts of the event lexicon that tell it. */
const outcomes: readonly (readonly [outcome: string, concepts: readonly string[]])[] = [
  ['killed', ['kill', 'murder', 'execute', 'die', 'drown', 'suicide']],
  ['injured', ['injure']],
  ['missing', ['disappear']],
  ['detained', ['arrest', 'detain']],
  ['rescued', ['rescue']],
]

/** The gravest first. */
export const outcomesByGravity: readonly string[] = outcomes.map(([outcome]) => outcome)

/** Concepts whose subject is the victim: one dies, but somebody else is the one who kills. */
const suffered: ReadonlySet<string> = new Set(['die', 'drown', 'suicide', 'disappear'])

/** All that the reports tell of harm to named people; what may come is none. */
export const sightingsOf = (context: HarmContext): readonly Sighting[] =>
  context.reports.flatMap((read) =>
    read.extraction.statements.flatMap((statement) => sightingsIn(statement, read, context)),
  )

const sightingsIn = (statement: Statement, read: ReadReport, context: HarmContext): readonly Sighting[] => {
  if (statement.factuality === 'conditional' || statement.factuality === 'future') return []
  const harmed = [...harmedByDeed(statement), ...(statement.befallen ?? [])]
  return harmed.flatMap(({ concept, entity: reading }): readonly Sighting[] => {
    const entity = context.entities.of.get(reading)
    const outcome = outcomes.find(([, concepts]) => concepts.includes(concept))?.[0]
    if (outcome === undefined || entity === undefined || !context.persons.has(entity)) return []
    return [{ entity, outcome, statement, report: read.report.id, ...whereAndWhen(statement, context) }]
  })
}

/**
 * Who comes to harm by what the predicate tells: the one killed, the one who dies. Who speaks of a death does not.
 * @example 'Luis Soto mourned the death of Rosa Vidal' // nobody by the predicate; Rosa Vidal by what befell her
 */
const harmedByDeed = ({ deeds, participants }: Statement): NonNullable<Statement['befallen']> =>
  (deeds ?? []).flatMap((concept) => {
    const of = (role: string): string | null => participants.find((one) => one.role === role)?.entity ?? null
    const entity = suffered.has(concept) ? (of('agent') ?? of('patient')) : of('patient')
    return entity === null ? [] : [{ concept, entity }]
  })

const whereAndWhen = (statement: Statement, context: HarmContext): Pick<Sighting, 'place' | 'day'> => {
  const ids = statement.entities.map((reading) => context.entities.of.get(reading))
  const place = ids.find((id) => id !== undefined && context.places.has(id))
  const times = statement.times.map((time) => context.dates.times.get(time))
  return { place: place ?? null, day: times.find((time) => time?.granularity === 'day')?.value ?? null }
}
