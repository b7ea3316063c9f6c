import { citedAt } from '../../model/cited-at.ts'
import { cite, type Citation } from '../../model/citation.ts'
import type { Figure } from '../../model/figure.ts'
import type { Sentence } from '../../model/sentence.ts'
import type { Statement } from '../../model/statement.ts'
import type { AlignedStory, ReadReport } from '../../model/story.ts'
import type { Granularity, Time } from '../../model/time.ts'
import { dayOrFiner } from '../../model/told-day.ts'
import { opening, framesOf, datingTime, isAhead } from './dating.ts'

/** A dated statement, with all by which it is told from or merged with others of its day. */
export interface Happening extends Citation {
  readonly statement: string
  readonly sentence: number
  readonly value: string
  readonly precision: Granularity
  readonly incident: string | null
  /** The incident whose day these words say, where a report tells it as its main event. */
  readonly telling: string | null
  readonly claims: ReadonlySet<string>
  /** Deeds of its predicate whose day its own words say beside it; none where the day is a speaker's, or of a count. */
  readonly dated: ReadonlySet<string>
  /** What it tells of: event concepts, entities, figures, and terms. */
  readonly concepts: ReadonlySet<string>
  readonly entities: ReadonlySet<string>
  /** Entities of the sentence behind it. */
  readonly context: ReadonlySet<string>
  readonly figures: ReadonlySet<string>
  readonly terms: ReadonlySet<string>
}

/** Statements that tell of a happening on a day, in the order of the reports; headlines repeat them and are left out. */
export const happeningsOf = (story: AlignedStory): readonly Happening[] => {
  const claims = claimsAt(story)
  const figures = new Map(story.figures.map((figure) => [figure.id, figure]))
  const tellings = tellingsOf(story)
  return story.reports.flatMap((read) => {
    const frames = framesOf(story, read)
    const told = toldIn(read)
    return read.extraction.statements.flatMap((statement): Happening[] => {
      if (!tells(statement)) return []
      const time = datingTime(story, statement, frames)
      if (time === null || isAhead(story, read.report.id, time)) return []
      return [happeningOf(story, told(statement), { time, claims: claims(statement), figures, tellings })]
    })
  })
}

const told: ReadonlySet<Statement['factuality']> = new Set(['fact', 'probable', 'unknown'])

/** Whether it tells of what was: no headline, no denial, nothing that may come. */
const tells = (statement: Statement): boolean =>
  !statement.headline &&
  statement.polarity === 'positive' &&
  told.has(statement.factuality) &&
  (statement.predicate !== null || statement.concepts.length > 0)

interface Dating {
  readonly time: Time
  readonly claims: ReadonlySet<string>
  /** The story's figures by their ids. */
  readonly figures: ReadonlyMap<string, Figure>
  readonly tellings: Tellings
}

/** Incidents by report and the words that say the day of the report's main event. */
type Tellings = ReadonlyMap<string, string>

const tellingsOf = ({ incidents }: AlignedStory): Tellings =>
  new Map(
    incidents.flatMap(({ id, tellings }) =>
      tellings.flatMap(({ when }) => (when?.citation ? [[placeOf(when.citation), id] as const] : [])),
    ),
  )

const placeOf = ({ report, start }: { readonly report: string; readonly start: number }): string => `${report} ${start}`

const toldIn = ({ report, extraction }: ReadReport): ((statement: Statement) => Told) => {
  const bySentence = Map.groupBy(extraction.statements, ({ sentence }) => sentence)
  const quoted = new Set(extraction.attributions.flatMap(({ id, mode }) => (mode === 'direct' ? [id] : [])))
  return (statement) => {
    const sentenceAt = extraction.sentences[statement.sentence]
    const next = extraction.sentences[statement.sentence + 1]
    const goesOn = next !== undefined && next.block === sentenceAt?.block
    const context = goesOn ? (bySentence.get(next.index) ?? []) : []
    const isQuoted = statement.attribution !== null && quoted.has(statement.attribution)
    return { statement, text: report.text, sentenceAt, context, isQuoted }
  }
}

interface Told {
  readonly statement: Statement
  readonly text: string
  readonly sentenceAt: Sentence | undefined
  /** The statements of the next sentence of its paragraph, which go on about it. */
  readonly context: readonly Statement[]
  /** Whether it stands in somebody's own words. */
  readonly isQuoted: boolean
}

/** Its citation reaches from the words of its day to those of the statement. */
const happeningOf = (
  story: AlignedStory,
  told: Told,
  { time, claims, figures: known, tellings }: Dating,
): Happening => {
  const { statement, text, sentenceAt, context } = told
  const { id, sentence } = statement
  const opener =
    sentenceAt && time.start - sentenceAt.start <= opening && time.start >= sentenceAt.start ? [sentenceAt.start] : []
  const span = { start: Math.min(statement.start, time.start), end: Math.max(statement.end, time.end) }
  const citation = cite({ id: statement.report, text }, { start: Math.min(span.start, ...opener), end: span.end })
  const figures = statement.figures.flatMap((id) => known.get(id) ?? [])
  const telling = tellings.get(placeOf(time)) ?? null
  const entitiesIn = (one: Statement): readonly string[] =>
    one.entities.map((entity) => story.entities.of.get(entity) ?? entity)
  return {
    ...{ ...citation, statement: id, sentence, claims },
    value: dayValue(time),
    precision: dayOrFiner.has(time.granularity) ? 'day' : time.granularity,
    incident: telling ?? figures.find((figure) => figure.incident !== null)?.incident ?? null,
    telling,
    dated: datedDeeds(told, time, figures),
    concepts: new Set(statement.concepts),
    entities: new Set(entitiesIn(statement)),
    context: new Set(context.flatMap(entitiesIn)),
    figures: new Set(figures.map((figure) => `${figure.measure} ${figure.low} ${figure.best} ${figure.high}`)),
    terms: new Set(statement.terms),
  }
}

/** What is said, thought, gone on with or ended tells no deed of one day. */
const loose: ReadonlySet<string> = new Set('say report think see count arrive carry begin continue end'.split(' '))

/** In characters: how far from its verb a day dates it. */
const besideVerb = 80

/**
 * The deeds that a day dates: it stands in the statement itself, no sign between it and the verb; a tally's day says
 * until when was counted, and not when anything happened; in a quotation "this morning" is the speaker's.
 * @counterexample "The wall fell, she said on Friday", "49 had died as of Friday"
 */
const datedDeeds = (
  { statement, text, isQuoted }: Told,
  time: Time,
  figures: readonly Figure[],
): ReadonlySet<string> => {
  const { predicate, start, end, deeds = [], befallen = [] } = statement
  const within = statement.times.includes(time.id) && time.start >= start && time.end <= end
  if (!within || isQuoted || figures.some(({ counts }) => counts === 'total')) return new Set()
  const verb = predicate ?? { start, end: start }
  const isBehind = time.start >= verb.end
  const between = isBehind ? text.slice(verb.end, time.start) : text.slice(time.end, verb.start)
  if (between.length > besideVerb || (isBehind && /[;:"“”«»]|,\s+\p{Ll}/u.test(between))) return new Set()
  return new Set([...deeds, ...befallen.map(({ concept }) => concept)].filter((deed) => !loose.has(deed)))
}

/** One day without its clock time: reports of one happening differ in the hour. */
const dayValue = ({ value }: Time): string => (value ?? '').replace(/T[^/]*/g, '')

/** The claims in whose citations a statement's words stand. */
const claimsAt = (story: AlignedStory): ((statement: Statement) => ReadonlySet<string>) => {
  const cited = story.claims.flatMap(({ id, citations }) => citations.map((citation) => ({ ...citation, claim: id })))
  const around = citedAt(cited)
  return (statement) => new Set(around(statement.report, statement).map(({ claim }) => claim))
}
