import { cite } from '../../model/citation.ts'
import { dayRange } from '../../model/edtf.ts'
import type { EventDay } from '../../model/incident.ts'
import type { Statement } from '../../model/statement.ts'
import type { AlignedEntities, BoundDates, ReadReport } from '../../model/story.ts'
import type { Time } from '../../model/time.ts'
import { dayOf } from '../../model/told-day.ts'
import { daysOf, isoDay } from '../../text/edtf.ts'
import { overlapsIn } from '../../text/overlap.ts'
import { publishedHour } from './published-hour.ts'

interface DayContext {
  /** The statement that tells the main event. */
  readonly lead: Statement
  readonly dates: BoundDates
  readonly entities: AlignedEntities
}

/** A day that the report tells, and how much speaks for its being that of the main event. */
interface Candidate {
  readonly time: Time
  readonly day: string
  readonly weight: number
  readonly own: boolean
}

/** In days: how far back a report looks for its news; what is older is background. */
const recent = 31
/** So much must speak for a day. */
const enough = 3

/**
 * The day of the main event, of all days that a report tells: what speaks for one is that its clause stands in headline
 * or lead, tells the same kind of happening, and names whom the headline names. A day of a noun counts only where the
 * noun tells the main event. Where nothing speaks for any, the day of publication, as inferred, or the day before where
 * the report is known to be of the morning.
 * @example 'Guards strike. Guards walked out on Monday over Friday's vote.' // Monday, stated
 */
export const mainDay = (read: ReadReport, context: DayContext): EventDay | null => {
  const published = dayRange(context.dates.published.get(read.report.id)?.value ?? null)
  const candidates = candidatesIn(read, context).filter(({ day }) => isNews(day, published?.last ?? null))
  const best = candidates.reduce<Candidate | null>((a, b) => (a === null || b.weight > a.weight ? b : a), null)
  if (best !== null && best.weight >= enough)
    return { value: best.day, basis: best.own ? 'stated' : 'carried', citation: cite(read.report, best.time) }
  if (published === null || published.first !== published.last) return null
  return { value: dayBehind(published.first, read), basis: 'inferred', citation: null }
}

/** Most of what a day brings comes after noon: what a report of the morning tells without a day was the day before. */
const dayBehind = (published: string, { report }: ReadReport): string => {
  const hour = publishedHour(report, published)
  return hour === null || hour >= noon ? published : isoDay(daysOf(published)!.first - 1)
}
const noon = 12

const isNews = (day: string, published: string | null): boolean =>
  published === null || (day <= published && daysBetween(day, published) <= recent)

const daysBetween = (from: string, to: string): number => (Date.parse(to) - Date.parse(from)) / 86_400_000

const candidatesIn = (read: ReadReport, context: DayContext): readonly Candidate[] => {
  const relevance = relevanceTo(context, read)
  const published = dayRange(context.dates.published.get(read.report.id)?.value ?? null)?.last ?? null
  const timed = [...ownTimes(read), ...nounTimes(read), ...speakerTimes(read)]
  return timed.flatMap((told): readonly Candidate[] => {
    const time = context.dates.times.get(told.time)
    const day = time ? dayOf(time) : null
    const { weight, own, does } = relevance(told)
    if (!time || day === null || (told.needs !== undefined && !(told.needs === 'kind' ? own : does))) return []
    return [{ time, day, weight: weight + ageWeight(day, { published, own }), own: own || does }]
  })
}

/** In days: most news is of this week. */
const newsDays = 7
const lately = 1.5
const background = -2

/** What is older than a week is background, unless it tells the same kind of happening. */
const ageWeight = (
  day: string,
  { published, own }: { readonly published: string | null; readonly own: boolean },
): number => {
  if (published === null) return 0
  if (daysBetween(day, published) <= newsDays) return lately
  return own ? 0 : background
}

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

const ownTimes = ({ extraction }: ReadReport): readonly Timed[] =>
  extraction.statements
    .filter((statement) => tellsWhatWas(statement) && !updatesToll(statement))
    .flatMap((statement) =>
      statement.times.map((time) => ({ time, statement, agent: agentOf(statement), concepts: statement.concepts })),
    )

const nounTimes = ({ extraction }: ReadReport): readonly Timed[] =>
  extraction.statements.flatMap((statement) =>
    (statement.nounTimes ?? []).map(({ time, concepts }) => ({
      ...{ time, statement, concepts, agent: null },
      needs: 'kind' as const,
    })),
  )

/** Days on which somebody spoke: they count where the main event is what the same one says. */
const speakerTimes = ({ extraction }: ReadReport): readonly Timed[] => {
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

const relevanceTo = ({ lead, entities }: DayContext, { extraction }: ReadReport): ((told: Timed) => Relevance) => {
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
