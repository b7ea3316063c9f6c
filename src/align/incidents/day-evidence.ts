import type { Statement } from '../../model/statement.ts'
import type { AlignedEntities, BoundDates, ReadReport } from '../../model/story.ts'
import { overlapsIn } from '../../text/overlap.ts'

/** What is known of a report whose main event's day is sought. */
export interface DayContext {
  /** The statement that tells the main event. */
  readonly lead: Statement
  readonly dates: BoundDates
  readonly entities: AlignedEntities
}

/** How much speaks for a day of what is told as background. */
export const background = -2

/** A day with what is told of it. */
interface Timed {
  readonly time: string
  readonly statement: Pick<Statement, 'sentence' | 'headline' | 'background' | 'entities'>
  readonly concepts: readonly string[]
  /** The EntityReading of who does it. */
  readonly agent: string | null
  /** What it must share with the main event to count at all: its kind, or its doer. */
  readonly needs?: 'kind' | 'doer'
}

/** Days that date what a statement tells. */
export const ownTimes = ({ extraction }: ReadReport): readonly Timed[] =>
  extraction.statements
    .filter((statement) => tellsWhatWas(statement) && !updatesToll(statement))
    .flatMap((statement) =>
      statement.times.map((time) => ({ time, statement, agent: agentOf(statement), concepts: statement.concepts })),
    )

/** Days that date a noun of a statement: "the attack of Friday". */
export const nounTimes = ({ extraction }: ReadReport): readonly Timed[] =>
  extraction.statements.flatMap((statement) =>
    (statement.nounTimes ?? []).map(({ time, concepts }) => ({
      ...{ time, statement, concepts, agent: null },
      needs: 'kind' as const,
    })),
  )

/** Days on which somebody spoke: they count where the main event is what the same one says. */
export const speakerTimes = ({ extraction }: ReadReport): readonly Timed[] => {
  const inStatements = new Set(
    extraction.statements.flatMap(({ times, nounTimes }) => [...times, ...(nounTimes ?? []).map(({ time }) => time)]),
  )
  const sentencesAt = overlapsIn(extraction.sentences)
  const speakers = new Map(
    extraction.attributions.flatMap(({ source }) =>
      source?.entity ? sentencesAt(source).map(({ index }) => [index, source.entity] as const) : [],
    ),
  )
  return extraction.times
    .filter(({ id, sentence }) => !inStatements.has(id) && speakers.get(sentence))
    .map(({ id, sentence }) => {
      const agent = speakers.get(sentence)!
      const statement = { sentence, headline: false, background: false, entities: [agent] }
      return { time: id, statement, agent, concepts: ['say'], needs: 'doer' as const }
    })
}

/** "The toll rose to six on Friday": the day is the count's. */
const updatesToll = ({ deeds, figures }: Statement): boolean =>
  figures.length > 0 && (deeds ?? []).some((deed) => deed === 'increase' || deed === 'decrease')

const told: ReadonlySet<Statement['factuality']> = new Set(['fact', 'probable', 'unknown'])

const tellsWhatWas = ({ factuality, polarity }: Statement): boolean => polarity === 'positive' && told.has(factuality)

/** The higher in the text, the likelier it tells the main event. */
const nearness = ({ headline, sentence }: Timed['statement']): number =>
  headline ? 5 : (standings.find(([last]) => sentence <= last)?.[1] ?? 0)
const standings: readonly (readonly [last: number, weight: number])[] = [
  [1, 4],
  [4, 3],
  [8, 1.5],
  [16, 0.5],
]

interface Relevance {
  readonly weight: number
  /** Whether it tells the kind of happening that the lead tells. */
  readonly own: boolean
  /** Whether who does it does what the lead tells; what somebody says is of one kind. */
  readonly does: boolean
}

/** What somebody says: to blame is to say. */
const spoken: ReadonlySet<string> = new Set(
  'say announce accuse criticize condemn praise deny confirm urge promise warn apologize comment speech'.split(' '),
)

/** In sentences: a headline may have "I" or a mere noun for the one whom the lead names. */
const doerIn = 2

const doerOf = (statements: readonly Statement[]): string | null =>
  statements.map((statement) => agentOf(statement)).find((agent) => agent !== null) ?? null

const agentOf = ({ participants }: Statement): string | null =>
  participants.find(({ role }) => role === 'agent')?.entity ?? null

/** How much a dated statement has to do with the main event, as headline and lead tell it. */
export const relevanceTo = (
  { lead, entities }: DayContext,
  { extraction }: ReadReport,
): ((told: Timed) => Relevance) => {
  const opening = extraction.statements.filter(({ sentence }) => sentence === lead.sentence)
  const kinds = new Set(opening.flatMap(({ concepts }) => concepts))
  const idOf = (reading: string): string => entities.of.get(reading) ?? reading
  const doer = doerOf([lead, ...extraction.statements.filter(({ sentence }) => sentence <= doerIn)])
  const names = new Set(opening.flatMap((statement) => statement.entities.map(idOf)))
  const speaks = (lead.deeds ?? []).some((deed) => spoken.has(deed))
  return ({ statement, concepts, agent }) => {
    const own = statement === lead || concepts.some((concept) => kinds.has(concept))
    const sameDoer = doer !== null && agent !== null && idOf(doer) === idOf(agent)
    const does = sameDoer && (own || (speaks && concepts.some((concept) => spoken.has(concept))))
    const shared = new Set(statement.entities.map(idOf).filter((id) => names.has(id))).size
    const says = (own ? 1 : 0) + (sameDoer ? 1 : 0) + (does ? 1.5 : 0) + Math.min(2, shared)
    return { weight: nearness(statement) + says - (statement.background ? 1.5 : 0), own, does }
  }
}
