import { reach } from '../../src/align/dates/steps.ts'
import type { Time, TimeReading, TimeStep } from '../../src/model/time.ts'
import {
  civilOf,
  lastDayOf,
  periodAt,
  shiftDay,
  weekdayOf,
  type DayNumber,
  type Period,
} from '../../src/text/calendar.ts'
import { isoDay, periodOf, timexOf } from '../../src/text/edtf.ts'

/** One of our times as the set's recognizer notes it: what is not said of a date stays X there. */
export interface Noted {
  readonly type: string
  readonly timex: string
  /** The first day of what it names, where the words or the case's own day tell it. */
  readonly day: DayNumber | null
  readonly unit: string
}

const two = (value: number): string => String(value).padStart(2, '0')

/** The same notation for every way of saying a time; null where the set has none ("recently"). */
export const noteOf = (reading: TimeReading, time: Time, today: DayNumber): Noted | null => {
  const few = fewOf(reading, today)
  if (few !== null) return few
  if (reading.vague !== null) {
    const type = reading.rule === 'time/to-date' && /date$/i.test(reading.text) ? 'daterange' : 'datetime'
    return reading.vague === 'present' ? { type, timex: 'PRESENT_REF', day: today, unit: 'day' } : null
  }
  if (reading.type === 'SET') return { type: 'set', timex: reading.value ?? '', day: null, unit: 'set' }
  if (reading.type === 'DURATION') return noteOfLength(reading, today)
  const date = noteOfDate(reading, time, today)
  if (date !== null && opensCentury(reading)) return { ...date, timex: `XX${date.timex.slice(2)}` }
  return date === null ? null : withEdge(reading, withClock(reading, date))
}

/** "12/12/30" may be of either century; from 40 on it is of the last one. */
const opensCentury = ({ rule, text }: TimeReading): boolean =>
  rule === 'time/numeric-date' && /^\d{1,2}\D\d{1,2}\D3\d$/.test(text)

/** "A few days ago" is three days ago there. */
const fewOf = ({ vague, rule, granularity, text }: TimeReading, today: DayNumber): Noted | null => {
  if (vague !== 'past' || !counted.has(rule) || !/few|uno?s|unas|varios|varias/i.test(text)) return null
  if (granularity === 'hour' || granularity === 'minute' || granularity === 'second' || granularity === 'part-of-day')
    return null
  const day = shiftDay(today, granularity, -3)
  return { type: 'date', timex: isoDay(day), day, unit: 'day' }
}

/** The end of a day is its last second there, and a part of it a range of hours. */
const withEdge = (reading: TimeReading, date: Noted): Noted => {
  const { modifier, granularity, clock } = reading
  if (clock !== null || granularity !== 'day' || date.unit !== 'day' || date.day === null) return date
  if (modifier === 'end') return { ...date, type: 'datetime', timex: `${isoDay(date.day)}T23:59:59` }
  const part = (modifier === 'mid' || modifier === 'late' || modifier === 'early') && reading.rule === 'time/deictic'
  return part ? { ...date, type: 'datetimerange' } : date
}

const withClock = (reading: TimeReading, date: Noted): Noted => {
  const { clock, text } = reading
  if (clock === null) return date
  const bare = clock.replace(/(?:Z|[+-]\d\d:\d\d)$/, '').replace('T24:', 'T00:')
  const told = reading.anchor.kind === 'told' && reading.steps.length === 0
  // "Tarde" is the evening there.
  const part = /(?:^|\s)tarde(?:\s|$)/i.test(text) ? bare.replace('TAF', 'TEV') : bare
  if (/^T[A-Z]/.test(bare)) return { ...date, type: 'datetimerange', timex: date.timex + part }
  const short = /[:.]\d\d/.test(text) ? bare : bare.replace(/:00$/, '')
  return told ? { ...date, type: 'time', timex: short } : { ...date, type: 'datetime', timex: date.timex + short }
}

/** A length is a range beside the case's day where it reaches back or ahead of it: "the past two weeks". */
const noteOfLength = (reading: TimeReading, today: DayNumber): Noted => {
  const length = lengthOf(reading)
  const [step] = reading.steps
  const near = fewUnits(reading, today)
  if (near !== null) return near
  const whole = step?.kind === 'shift' ? wholeUnits(step, today) : null
  if (whole !== null) return whole
  if (step?.kind !== 'shift') return { type: 'duration', timex: length, day: null, unit: 'length' }
  const end = reach(step.by < 0 ? today : today + 1, reading.steps)?.period.first ?? today
  // "Within the next three years" begins today there.
  const within = reading.modifier === 'at-most' ? 1 : 0
  const [from, to] = step.by < 0 ? [end, today] : [today + 1 - within, end - within]
  return { type: 'daterange', timex: `(${isoDay(from)},${isoDay(to)},${length})`, day: from, unit: 'length' }
}

/** "The past few days" are three of them. */
const fewUnits = (reading: TimeReading, today: DayNumber): Noted | null => {
  const { text, granularity, value } = reading
  const turn = /^(?:the )?(?:past|last|next|pr[oó]xim[oa]s|[uú]ltim[oa]s|pasad[oa]s)\b/i.exec(text)
  if (turn === null || reading.rule !== 'time/stretch-of-units' || !value?.includes('X') || value.includes('T'))
    return null
  const steps: TimeStep[] = [{ kind: 'shift', unit: granularity, by: /next|pr[oó]x/i.test(turn[0]) ? 3 : -3 }]
  return noteOfLength({ ...reading, value: value.replace('X', '3'), steps }, today)
}

/** Quarters and decades are those of the calendar, and the current one is left out. */
const wholeUnits = (step: Extract<TimeStep, { readonly kind: 'shift' }>, today: DayNumber): Noted | null => {
  const quarters = step.unit === 'quarter'
  if (!quarters && step.unit !== 'decade') return null
  const unit = quarters ? 'quarter' : 'decade'
  const { first } = periodAt(unit, today)
  const near = step.by < 0 ? first : shiftDay(first, unit, 1)
  const ends = [near, shiftDay(near, unit, step.by)].toSorted((a, b) => a - b).map(isoDay)
  const length = quarters ? `P${3 * Math.abs(step.by)}M` : `P${10 * Math.abs(step.by)}Y`
  return { type: 'daterange', timex: `(${ends.join(',')},${length})`, day: near, unit: 'length' }
}

/** Half a unit is .5 of it there, and "few" is three. */
const lengthOf = ({ value, text }: TimeReading): string => {
  const said = (value ?? '').replace('X', '3')
  const halved = /^P(T?)(\d*)([YDHM]?)(?:T?)(6M|30M|30S|12H)$/.exec(said)
  if (halved === null || /\d/.test(text.replace(/\d+(?:[.,]\d+)?/, '')) || /months|meses|minut/i.test(text)) return said
  const [, clock, count, unit] = halved
  return `P${clock}${Number(count === '' ? 0 : count) + 0.5}${unit === '' ? unitOfHalf[halved[4]!] : unit}`
}
const unitOfHalf: Readonly<Record<string, string>> = { '6M': 'Y', '30M': 'H', '30S': 'M', '12H': 'D' }

const noteOfDate = (reading: TimeReading, time: Time, today: DayNumber): Noted | null => {
  const { anchor, granularity } = reading
  if (anchor.kind === 'none' && reading.rule !== 'time/half-month') return said(reading)
  // Nothing is told there but the day of the case.
  const start = anchor.kind === 'told' && anchor.time !== null && !counted.has(reading.rule) ? null : today
  const open = openNote(reading, today)
  if (open !== null) return open
  if (reading.rule === 'time/within') return withinNote(reading, today)
  if (reading.rule === 'time/rest-of-unit') return restNote(reading, today)
  if (reading.rule === 'time/half-month') return halfMonthNote(reading, today)
  const reached = start === null ? null : reach(start, stepsThere(reading))
  if (reached?.until) return noteOfSpan(reached.period, reached.until)
  const period = start === null ? periodOf(time.value ?? '') : (reached?.period ?? null)
  if (period === null) return null
  return noteOfPeriod(reading, granularity === 'part-of-day' ? { unit: 'day', first: period.first } : period)
}

/** What is counted leads to a day there, but for "Monday two weeks from now", which is of the week. */
const stepsThere = (reading: TimeReading): readonly TimeStep[] => {
  const isDay = counted.has(reading.rule) && !reading.steps.some(({ kind }) => kind === 'weekday')
  return isDay ? reading.steps.filter(({ kind }) => kind !== 'widen') : weekly(reading)
}

const spanLetters: Readonly<Partial<Record<Period['unit'], string>>> = { week: 'W', month: 'M', year: 'Y' }

/** Several units of a longer period: from the first day to the one behind the last. */
const noteOfSpan = (from: Period, to: Period): Noted => {
  const [first, end] = [from.first, lastDayOf(to) + 1]
  const [a, b] = [civilOf(first), civilOf(end)]
  const months = (b.year - a.year) * 12 + b.month - a.month
  const lengths = { M: months, Y: b.year - a.year, W: (end - first) / 7 }
  const letter = spanLetters[from.unit] as 'M' | undefined
  const length = letter === undefined ? `P${end - first}D` : `P${lengths[letter]}${letter}`
  return { type: 'daterange', timex: `(${isoDay(first)},${isoDay(end)},${length})`, day: first, unit: 'length' }
}

/** Half of a month is the month there. */
const halfMonthNote = ({ steps, value }: TimeReading, today: DayNumber): Noted | null => {
  const day = value === null ? reach(today, steps)?.period.first : periodOf(value.split('/')[0]!)?.first
  if (day === undefined) return null
  const month = isoDay(day).slice(0, 7)
  const isOpen = steps[0]?.kind === 'calendar'
  return { type: 'daterange', timex: isOpen ? `XXXX${month.slice(4)}` : month, day, unit: 'month' }
}

/** "Dentro de dos años" lasts from the day of the case. */
const withinNote = ({ steps, text }: TimeReading, today: DayNumber): Noted | null => {
  const [step] = steps
  const end = reach(today, step ? [step] : [])?.period.first
  if (step?.kind !== 'shift' || end === undefined) return null
  const length = `P${step.by}${{ day: 'D', week: 'W', month: 'M', year: 'Y' }[step.unit as string] ?? 'D'}`
  return text === ''
    ? null
    : { type: 'daterange', timex: `(${isoDay(today)},${isoDay(end)},${length})`, day: today, unit: 'length' }
}

/** "The rest of the week" goes from the day of the case to the last of it. */
const restNote = ({ steps }: TimeReading, today: DayNumber): Noted | null => {
  const period = reach(today, steps)?.period
  if (period === undefined) return null
  const last = lastDayOf(period)
  return {
    type: 'daterange',
    timex: `(${isoDay(today)},${isoDay(last)},P${last - today}D)`,
    day: today,
    unit: 'length',
  }
}

const counted: ReadonlySet<string> = new Set(['time/ago', 'time/apart', 'time/back', 'time/ahead', 'time/from-now'])
/** "Last June" is that of last year there, and "next June" that of next year. */
const yearly = (steps: readonly TimeStep[]): readonly TimeStep[] | null => {
  const [step, next] = steps
  if (step?.kind !== 'calendar' || step.day !== null || next !== undefined) return null
  if (step.direction !== 'past' && step.direction !== 'future') return null
  const by = step.direction === 'past' ? -1 : 1
  return [
    { kind: 'shift', unit: 'year', by },
    { ...step, direction: 'within' },
  ]
}

const turnedWeekdays: ReadonlySet<string> = new Set([
  'time/turned-weekday',
  'time/weekday-turned',
  'time/previous-weekday',
  'time/told-weekday',
])

/** "Next Friday" is the Friday of next week there, and "last Friday" that of last week. */
const weekly = ({ rule, steps }: TimeReading): readonly TimeStep[] => {
  const [step] = steps
  const isBareWeekend = rule === 'time/weekend' && step?.kind === 'weekday' && !step.strict
  if (rule === 'time/the-weekend' || isBareWeekend) return steps.filter(({ kind }) => kind === 'widen')
  if (rule === 'time/turned-month') return yearly(steps) ?? steps
  if (step?.kind !== 'weekday' || !turnedWeekdays.has(rule)) return steps
  const by = !step.strict ? 0 : step.direction === 'past' ? -1 : 1
  return [
    { kind: 'shift', unit: 'week', by },
    { kind: 'widen', unit: 'week' },
    { ...step, direction: 'future', strict: false },
  ]
}

const sameUnits: Readonly<Record<string, string>> = { month: 'XXXX-XX', week: 'XXXX-WXX', weekend: 'XXXX-WXX-WE' }

/** "The same month" is any month there. */
const sameNote = (unit: string): Noted | null =>
  sameUnits[unit] === undefined ? null : { type: 'daterange', timex: sameUnits[unit], day: null, unit }

/** What the words leave open: the year of "May 4", the week of "Monday". */
const openNote = ({ steps, rule, text }: TimeReading, today: DayNumber): Noted | null => {
  const [step, next, last] = steps
  if (rule === 'time/same-unit' && next?.kind === 'widen') return sameNote(next.unit)
  if (rule === 'time/weekend' && /^(?:ese|aquel)\b/i.test(text)) return sameNote('weekend')
  const day = reach(today, steps)?.period.first ?? null
  if (step?.kind === 'weekday' && !step.strict && !next && !turnedWeekdays.has(rule)) {
    return { type: 'date', timex: `XXXX-WXX-${step.weekday}`, day, unit: 'day' }
  }
  if (step?.kind === 'part' && (step.direction === 'recent' || step.direction === 'nearest')) {
    return openPart(step.unit, step.number, day)
  }
  if (
    step?.kind === 'shift' &&
    step.unit === 'month' &&
    next?.kind === 'widen' &&
    last?.kind === 'nth-weekday' &&
    day !== null
  ) {
    const { month } = civilOf(day)
    const nth = `#${last.nth < 0 ? 5 : last.nth}`
    if (steps.length === 3)
      return { type: 'date', timex: `XXXX-${two(month)}-WXX-${last.weekday}-${nth}`, day, unit: 'day' }
    return {
      type: 'daterange',
      timex: `${isoDay(day + 3).slice(0, 7)}-W${two(last.nth < 0 ? 5 : last.nth)}`,
      day,
      unit: 'week',
    }
  }
  if (step?.kind === 'shift' && step.by === 0 && next?.kind === 'part' && /(?:the year|del año)$/i.test(text)) {
    return openPart(next.unit, next.number, day)
  }
  if (step?.kind === 'date') return dateNote(step, day, today)
  if (step?.kind !== 'calendar' || step.month === null) return null
  const isSaid = step.day !== null && rule === 'time/turned-numeric-day'
  if (step.direction !== 'recent' && step.direction !== 'nearest' && !isSaid) return null
  const month = `XXXX-${two(step.month)}`
  const date = step.day === null ? month : `${month}-${two(step.day)}`
  if (next?.kind === 'nth-weekday') {
    const week = `${month}-W${two(next.nth < 0 ? 5 : next.nth)}`
    if (last?.kind === 'widen') return { type: 'daterange', timex: week, day, unit: 'week' }
    return { type: 'date', timex: `${month}-WXX-${next.weekday}-#${next.nth}`, day, unit: 'day' }
  }
  const isDay = step.day !== null && next === undefined
  return { type: isDay ? 'date' : 'daterange', timex: date, day, unit: isDay ? 'day' : 'month' }
}

/** "The 15th" may be of any month; "Friday 15" is a day where it falls on a Friday in the month of the case. */
const dateNote = (
  { day: date, weekday }: Extract<TimeStep, { readonly kind: 'date' }>,
  day: DayNumber | null,
  today: DayNumber,
): Noted => {
  const isThatDay = day !== null && (weekday === null || weekdayOf(day) === weekday)
  const isThisMonth = isThatDay && isoDay(day).slice(0, 7) === isoDay(today).slice(0, 7)
  const open = weekday === null ? `XXXX-XX-${two(date)}` : `XXXX-WXX-${weekday}`
  return { type: 'date', timex: weekday !== null && isThisMonth ? isoDay(day!) : open, day, unit: 'day' }
}

const seasons = ['SP', 'SU', 'FA', 'WI']

const openPart = (unit: 'season' | 'quarter' | 'half-year', number: number, day: DayNumber | null): Noted => {
  if (unit === 'season') return { type: 'daterange', timex: seasons[number - 1] ?? '', day, unit }
  const months = unit === 'quarter' ? 3 : 6
  const [from, to] = [(number - 1) * months + 1, number * months + 1]
  const end = to > 12 ? 'XXXX-01-01' : `XXXX-${two(to)}-01`
  return { type: 'daterange', timex: `(XXXX-${two(from)}-01,${end},P${months}M)`, day, unit }
}

const said = (reading: TimeReading): Noted | null => {
  const [value = '', until = null] = reading.value?.split('/') ?? []
  const period = periodOf(value)
  if (period === null) return null
  const end = until === null ? null : periodOf(until)
  if (end !== null && reading.granularity !== 'week' && reading.granularity !== 'weekend')
    return noteOfSpan(period, end)
  if (reading.rule === 'time/nth-week') return weekOfMonth(period.first)
  return noteOfPeriod(reading, reading.granularity === 'week' ? periodAt('week', period.first) : period)
}

/** "The first week of January 2015" is counted within its month. */
const weekOfMonth = (monday: DayNumber): Noted => {
  const thursday = isoDay(monday + 3)
  const timex = `${thursday.slice(0, 7)}-W${two(Math.ceil(Number(thursday.slice(8)) / 7))}`
  return { type: 'daterange', timex, day: monday, unit: 'week' }
}

const months: Readonly<Partial<Record<Period['unit'], string>>> = { quarter: 'P3M', 'half-year': 'P6M' }
const years: Readonly<Partial<Record<Period['unit'], string>>> = { decade: 'P10Y', century: 'P100Y' }

const noteOfPeriod = (reading: TimeReading, period: Period): Noted => {
  const { unit, first } = period
  const length = months[unit] ?? years[unit]
  const [from, to] = [isoDay(first), isoDay(lastDayOf(period) + 1)]
  if (length === undefined) {
    return { type: unit === 'day' ? 'date' : 'daterange', timex: timexOf(period), day: first, unit }
  }
  // A decade of two digits may be of any century.
  const open =
    unit === 'decade' && !/\d{4}|nineteen|twenty-|noughties|mil /i.test(reading.text) && reading.anchor.kind === 'none'
  const ends = open ? [`XX${from.slice(2)}`, `XX${to.slice(2)}`] : [from, to]
  return { type: 'daterange', timex: `(${ends.join(',')},${length})`, day: first, unit }
}
