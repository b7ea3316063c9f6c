import type { TimeReading } from '../../model/time.ts'
import { isoDuration } from './units.ts'

/** A reading whose anchor is not linked yet, and what linking looks at. */
export interface Unlinked {
  readonly reading: TimeReading
  /** Whether its clause looks ahead. */
  readonly ahead: boolean
  /** The place in the list of the time right behind it, where it counts from that: "a day after Monday's vote". */
  readonly from: number | null
  /** Whether it counts from an event that its words go on to name: "a day after the vote". */
  readonly event: boolean
  /** The place in the list of the date that says the same day in apposition: "two days earlier, on 16 June". */
  readonly apposed: number | null
  /** Whether it only tells which of several is meant: "Friday's crash", "the crash of 2 June". */
  readonly nominal: boolean
}

/**
 * Links what leans on an event just told to the time of that event: the time right behind it where one is
 * counted from ("two days before Monday's vote"), else the nearest day told before it that dates an event
 * of the narrative and does not look ahead; a day that only tells which crash is meant ("Friday's crash") dates
 * none while another does. "On Sunday they met. Two days later …" counts from Sunday. What is a year back beside a
 * quarter told is the like quarter: "third-quarter sales rose from 3 million a year ago".
 */
export const linkTold = (items: readonly Unlinked[]): readonly TimeReading[] => {
  let day: TimeReading | null = null
  let beside: TimeReading | null = null
  let coarse: TimeReading | null = null
  let quarter: TimeReading | null = null
  return items.map(({ reading, ahead, from, event, apposed, nominal }) => {
    if (apposed !== null) return equalTo(reading, items[apposed]!.reading)
    const near = quarter !== null && reading.sentence - quarter.sentence <= quarterReach ? quarter : null
    if (near !== null && toldQuarters.has(reading.rule)) return sameQuarter(reading, near)
    if (reading.rule === 'time/latest-period') return { ...reading, vague: 'past', steps: [] }
    const compares = isYearBack(reading)
    const behind = from === null ? undefined : items[from]?.reading
    const isOfDay = (reading.granularity === 'day' || reading.type === 'TIME') && !isOfYear(reading)
    const told = isOfDay ? (day ?? beside) : coarse
    const linked =
      compares && near !== null && !event
        ? { ...reading, anchor: { kind: 'told' as const, time: near.id } }
        : link(reading, { told, behind, event })
    if (compares) return linked
    if (isManyMonths(reading)) quarter = null
    if (!ahead && datesEvent(linked)) [day, beside] = nominal ? [day, linked] : [linked, beside]
    if (isDate(linked)) coarse = linked
    if (isDate(linked) && linked.granularity === 'quarter') quarter = linked
    return linked
  })
}

/** "25 July of that year" needs only the year. */
const isOfYear = ({ steps }: TimeReading): boolean => steps[0]?.kind === 'shift' && steps[0].unit === 'year'

/** In sentences: how long a report goes on about a quarter without naming it anew. */
const quarterReach = 6

const toldQuarters: ReadonlySet<string> = new Set(['time/the-quarter', 'time/latest-period'])
const comparing: ReadonlySet<string> = new Set(['time/ago', 'time/back', 'time/apart', 'time/year-ago'])

/** "A year ago", "the year-earlier period": what such a time is compared to is told before. */
const isYearBack = ({ rule, steps, modifier }: TimeReading): boolean => {
  const [step] = steps
  return comparing.has(rule) && modifier === null && step?.kind === 'shift' && step.unit === 'year' && step.by === -1
}

/** "The first nine months": what follows is compared to them, not to a quarter. */
const isManyMonths = ({ type, granularity, value }: TimeReading): boolean =>
  type === 'DURATION' && granularity === 'month' && (value === 'P6M' || value === 'P9M')

const sameQuarter = (reading: TimeReading, quarter: TimeReading): TimeReading => ({
  ...reading,
  anchor: { kind: 'told', time: quarter.id },
  steps: [{ kind: 'widen', unit: 'quarter' }],
})

/** "Two days earlier, on 16 June": both say one day. */
const equalTo = (reading: TimeReading, other: TimeReading): TimeReading => ({
  ...reading,
  anchor: { kind: 'told', time: other.id },
  steps: [],
})

interface Around {
  readonly told: TimeReading | null
  readonly behind: TimeReading | undefined
  readonly event: boolean
}

const link = (reading: TimeReading, { told, behind, event }: Around): TimeReading => {
  if (reading.anchor.kind !== 'told') return reading
  const isLike = behind !== undefined && isDate(behind) && behind.granularity === reading.granularity
  if (behind && (isLike || datesEvent(behind))) return { ...reading, anchor: { kind: 'told', time: behind.id } }
  // "Two days after the quake" counts from something that is named and not dated: only its length is told.
  if (event) return { ...reading, type: 'DURATION', anchor: { kind: 'none' }, steps: [], value: lengthOf(reading) }
  return { ...reading, anchor: { kind: 'told', time: told?.id ?? null } }
}

const lengthOf = (reading: TimeReading): string | null => {
  const step = reading.steps.find((candidate) => candidate.kind === 'shift')
  return step === undefined ? null : isoDuration(Math.abs(step.by), step.unit)
}

/** A day, said or counted, that is not vague. */
const datesEvent = (reading: TimeReading): boolean =>
  isDate(reading) && (reading.granularity === 'day' || (reading.type === 'TIME' && reading.anchor.kind !== 'told'))

const isDate = (reading: TimeReading): boolean =>
  (reading.type === 'DATE' || reading.type === 'TIME') &&
  reading.vague === null &&
  (reading.anchor.kind !== 'told' || reading.anchor.time !== null)
