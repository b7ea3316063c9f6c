import type { Citation } from '../../model/citation.ts'
import { dayRange } from '../../model/edtf.ts'
import type { Statement } from '../../model/statement.ts'
import type { AlignedStory, ReadReport } from '../../model/story.ts'
import type { Granularity, Time } from '../../model/time.ts'

/** A dated statement, with all by which it is told from or merged with others of its day. */
export interface Happening extends Citation {
  readonly statement: string
  readonly value: string
  readonly precision: Granularity
  readonly incident: string | null
  readonly claims: ReadonlySet<string>
  /** What it tells of: event concepts, entities, figures, and terms. */
  readonly concepts: ReadonlySet<string>
  readonly entities: ReadonlySet<string>
  readonly figures: ReadonlySet<string>
  readonly terms: ReadonlySet<string>
}

/** Days and what is finer; a month or week only where an event of the lexicon is told. */
const days: ReadonlySet<Granularity> = new Set(['day', 'part-of-day', 'hour', 'minute', 'second'])
const wider: ReadonlySet<Granularity> = new Set(['weekend', 'week', 'month'])

/** Statements that tell of a happening on a day, in the order of the reports; headlines repeat them and are left out. */
export const happeningsOf = (story: AlignedStory): readonly Happening[] => {
  const claims = claimsAt(story)
  return story.reports.flatMap((read) =>
    read.extraction.statements.flatMap((statement): Happening[] => {
      const time = datingTime(story, read, statement)
      return time === null ? [] : [happeningOf(story, statement, { time, claims: claims(statement) })]
    }),
  )
}

/** The finest date that the statement's own words say; none where it tells of what may come or is not so. */
const datingTime = (story: AlignedStory, { report }: ReadReport, statement: Statement): Time | null => {
  if (statement.headline || statement.polarity === 'negative') return null
  if (statement.factuality !== 'fact' && statement.factuality !== 'probable' && statement.factuality !== 'unknown')
    return null
  const times = statement.times.flatMap((id) => story.dates.times.get(id) ?? [])
  const dated = times.filter((time) => isDated(time) && (days.has(time.granularity) || statement.concepts.length > 0))
  const finest = dated.find((time) => days.has(time.granularity)) ?? dated[0] ?? null
  return finest && !isAhead(story, report.id, finest) ? finest : null
}

const isDated = (time: Time): boolean =>
  (time.type === 'DATE' || time.type === 'TIME') &&
  time.value !== null &&
  (days.has(time.granularity) || wider.has(time.granularity)) &&
  dayRange(time.value) !== null

/** What is told of a day after publication is a plan. */
const isAhead = (story: AlignedStory, report: string, time: Time): boolean => {
  const published = dayRange(story.dates.published.get(report)?.value ?? null)
  const range = dayRange(time.value)
  return published !== null && range !== null && range.first > published.last
}

interface Dating {
  readonly time: Time
  readonly claims: ReadonlySet<string>
}

const happeningOf = (story: AlignedStory, statement: Statement, { time, claims }: Dating): Happening => {
  const { report, start, end, text, id } = statement
  const figures = statement.figures.flatMap((figure) => story.figures.find((other) => other.id === figure) ?? [])
  const entities = statement.entities.map((entity) => story.entities.of.get(entity) ?? entity)
  return {
    ...{ report, start, end, text, statement: id, claims },
    value: dayValue(time),
    precision: days.has(time.granularity) ? 'day' : time.granularity,
    incident: figures.find((figure) => figure.incident !== null)?.incident ?? null,
    concepts: new Set(statement.concepts),
    entities: new Set(entities),
    figures: new Set(figures.map((figure) => `${figure.measure} ${figure.low} ${figure.best} ${figure.high}`)),
    terms: new Set(statement.terms),
  }
}

/** One day without its clock time: reports of one happening differ in the hour. */
const dayValue = ({ value }: Time): string => (value ?? '').replace(/T[^/]*/g, '')

/** The claims in whose citations a statement's words stand. */
const claimsAt = (story: AlignedStory): ((statement: Statement) => ReadonlySet<string>) => {
  const cited = story.claims.flatMap((claim) => claim.citations.map((citation) => ({ claim: claim.id, citation })))
  const byReport = Map.groupBy(cited, ({ citation }) => citation.report)
  return ({ report, start, end }) =>
    new Set(
      (byReport.get(report) ?? [])
        .filter(({ citation }) => citation.start < end && start < citation.end)
        .map(({ claim }) => claim),
    )
}
