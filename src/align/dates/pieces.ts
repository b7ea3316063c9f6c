import { cite, type Citation } from '../../model/citation.ts'
import type { Sentence } from '../../model/sentence.ts'
import type { BoundDates, ReadReport } from '../../model/story.ts'
import type { TimeReading } from '../../model/time.ts'
import { weekdayOf, type DayNumber } from '../../text/calendar.ts'
import { anchorsOf, bindTimes } from './bind.ts'
import { daysOf } from '../../text/edtf.ts'
import { commonnessOf, likeness, marksOf, type Commonness, type Marks } from './likeness.ts'

/** One hint at the day of a report: days on which it can have been published, and the words that say so. */
export interface Piece {
  readonly first: DayNumber
  readonly last: DayNumber
  readonly weight: number
  /** The expression of the undated report. */
  readonly time: string
  readonly evidence: readonly Citation[]
}

/** A sentence with a day, and all that tells what happened on it: the sentence, and the names of the next of its paragraph. */
interface Dated {
  readonly read: ReadReport
  readonly reading: TimeReading
  readonly sentence: Sentence
  readonly marks: Marks
  readonly context: Marks
}

/** Likeness from which on two sentences are taken to tell of one thing. */
const enough = 4
/** A bare weekday reaches five days back; beyond, reports say "last". */
const weekdayReach = 5

const datedIn = (read: ReadReport): readonly Dated[] => {
  const { sentences, times } = read.extraction
  return times.flatMap((reading): Dated[] => {
    const sentence = sentences[reading.sentence]
    if (!sentence || reading.granularity !== 'day' || (reading.type !== 'DATE' && reading.type !== 'TIME')) return []
    const next = sentences[reading.sentence + 1]
    const marks = marksOf(read, sentence, times)
    const context =
      next && next.block === sentence.block ? namesAmong(marksOf(read, next, times)) : new Map<string, number>()
    return [{ read, reading, sentence, marks, context }]
  })
}

const namesAmong = (marks: Marks): Marks => new Map([...marks].filter(([, weight]) => weight > 1))

/** All hints at the day of an undated report that dated reports give. */
export const piecesFor = (
  undated: ReadReport,
  dated: readonly ReadReport[],
  known: Pick<BoundDates, 'published' | 'written'>,
): readonly Piece[] => {
  const own = datedIn(undated)
  const others = dated.flatMap((read) => knownDays(read, known))
  const commonness = commonnessOf(
    [...own, ...others.map(({ dated: other }) => other)].map(({ marks }) => marks),
    dated.length + 1,
  )
  return own.flatMap((mine) => others.flatMap((other) => pieceOf(mine, other, commonness) ?? []))
}

interface Known {
  readonly dated: Dated
  readonly day: DayNumber
}

const knownDays = (read: ReadReport, known: Pick<BoundDates, 'published' | 'written'>): readonly Known[] => {
  const bound = new Map(bindTimes(read, anchorsOf(known, [])).map((time) => [time.id, time.value]))
  return datedIn(read).flatMap((dated): Known[] => {
    const value = bound.get(dated.reading.id)
    const day = value ? daysOf(value.slice(0, 10)) : null
    return day && day.first === day.last ? [{ dated, day: day.first }] : []
  })
}

const pieceOf = (mine: Dated, { dated: other, day }: Known, commonness: Commonness): Piece | null => {
  const window = windowOf(mine.reading, day)
  if (window === null) return null
  const near = likeness(mine.marks, other.marks, commonness)
  const far = Math.max(likeness(mine.marks, other.context, commonness), likeness(mine.context, other.marks, commonness))
  const weight = near + far
  if (weight < enough) return null
  const evidence = [mine, other].map(({ read, sentence }) => cite(read.report, sentence))
  return { ...window, weight, time: mine.reading.id, evidence }
}

/** The days on which a report can have been published that tells of a known day in these words. */
const windowOf = (
  reading: TimeReading,
  day: DayNumber,
): { readonly first: DayNumber; readonly last: DayNumber } | null => {
  const [step, more] = reading.steps
  if (reading.anchor.kind !== 'publication' || step === undefined || more !== undefined) return null
  if (step.kind === 'shift') return step.unit === 'day' ? { first: day - step.by, last: day - step.by } : null
  if (step.kind !== 'weekday' || step.weekday !== weekdayOf(day)) return null
  if (step.direction === 'future') return { first: day - 6, last: day }
  return step.strict ? { first: day + 1, last: day + 2 * weekdayReach } : { first: day, last: day + weekdayReach }
}
