import type { Entity } from '../../model/entity.ts'
import type { Fate } from '../../model/fate.ts'
import type { Span } from '../../text/span.ts'
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
  /** The words that tell it. */
  readonly statement: Span
  readonly denied: boolean
  /** Taken off a list of those who died. */
  readonly withdrawn: boolean
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

/** All that the reports tell of harm to named people; what may come is none. */
export const sightingsOf = (context: HarmContext): readonly Sighting[] => {
  const told = context.reports.flatMap((read) => {
    const fates = read.extraction.fates.flatMap((fate) => (isTold(fate) ? fateSighting(fate, context) : []))
    // Words of their own say better where and when than a clause that lists many.
    const known = new Set(fates.map(({ entity }) => entity))
    const clauses = read.extraction.statements.flatMap((statement) => sightingsIn(statement, read, context))
    return [...fates, ...clauses.filter(({ entity, outcome }) => outcome !== 'killed' || !known.has(entity))]
  })
  const dead = new Set(told.flatMap(({ entity, outcome }) => (outcome === 'killed' ? [entity] : [])))
  // Who is only named behind a death may be a witness: another report must say that they died.
  const likely = context.reports.flatMap(({ extraction }) =>
    extraction.fates.flatMap((fate) => (fate.standing === 'likely' ? fateSighting(fate, context) : [])),
  )
  return [...told, ...likely.filter(({ entity }) => dead.has(entity))]
}

/** What verbs tell is read from their clauses. */
const isTold = ({ rule, standing }: Fate): boolean => rule !== 'verb' && standing !== 'likely'

const fateSighting = (fate: Fate, context: HarmContext): readonly Sighting[] => {
  const entity = context.entities.of.get(fate.entity)
  if (entity === undefined || !context.persons.has(entity)) return []
  const withdrawn = fate.standing === 'withdrawn'
  const told = { entity, outcome: 'killed', statement: fate, denied: false, withdrawn, report: fate.report }
  return [{ ...told, ...whereAndWhen(fate, context) }]
}

const sightingsIn = (statement: Statement, read: ReadReport, context: HarmContext): readonly Sighting[] =>
  (statement.befallen ?? []).flatMap((befallen): readonly Sighting[] => {
    const entity = context.entities.of.get(befallen.entity)
    const outcome = outcomes.find(([, concepts]) => concepts.includes(befallen.concept))?.[0]
    if (outcome === undefined || entity === undefined || !context.persons.has(entity)) return []
    if (!befallen.byNoun && mayCome.has(statement.factuality)) return []
    if (befallen.byPronoun && (statement.factuality !== 'fact' || speaksIn(read, befallen.entity))) return []
    const told = { entity, outcome, statement, denied: befallen.denied, withdrawn: false, report: read.report.id }
    return [{ ...told, ...whereAndWhen(statement, context) }]
  })

/** "Victor Soto said … The police killed him": who speaks in a report is hardly whom a pronoun says to be dead. */
const speaksIn = ({ extraction }: ReadReport, entity: string): boolean =>
  extraction.attributions.some(({ source }) => source?.entity === entity)

/** What a verb tells so has not happened; a noun tells it all the same: "would investigate the death of Rosa Vidal". */
const mayCome: ReadonlySet<Statement['factuality']> = new Set(['conditional', 'future', 'possible'])

const whereAndWhen = (
  statement: Pick<Statement, 'entities' | 'times'>,
  context: HarmContext,
): Pick<Sighting, 'place' | 'day'> => {
  const ids = statement.entities.map((reading) => context.entities.of.get(reading))
  const place = ids.find((id) => id !== undefined && context.places.has(id))
  const times = statement.times.map((time) => context.dates.times.get(time))
  return { place: place ?? null, day: times.find((time) => time?.granularity === 'day')?.value ?? null }
}
