import type { TimeStep } from '../../model/time.ts'
import { dayNumber, isCivil, lastDayOf, periodAt } from '../../text/calendar.ts'
import { edtfOf } from '../../text/edtf.ts'
import { atomOf, draft, numberOf, textOf, turned, type Draft, type Reading } from './draft.ts'
import { fullYear, sayingYear, sumOf } from './read-date.ts'

/** The weekday by which weeks are counted: a week is of the month or year that its Thursday is in. */
const thursday = 4

/** "the first Monday in October", "the third Wednesday of last month". */
export const readNthWeekday = (reading: Reading): Draft | null => {
  const weekday = numberOf(reading.found, 'w')
  const nth = nthOf(reading)
  const from = monthSteps(reading)
  if (!weekday || nth === null || from === null) return null
  return draft('day', { anchor: 'publication', steps: [...from, { kind: 'nth-weekday', weekday, nth }] })
}

/** "the last week of July", "the first week of 2015", "the second week of this year", "week 27 of last year". */
export const readNthWeek = (reading: Reading): Draft | null => {
  const { found } = reading
  if (textOf(found, 'q') !== 'week') return null
  const nth = found.parts.i ? numberOf(found, 'i') : nthOf(reading)
  const year = sayingYear(found)
  if (nth === null || (found.parts.y && year === null)) return null
  if (year !== null) return weekOfYear(fullYear(year), nth, numberOf(found, 'm'))
  if (nth > 53 || (nth > 5 && found.parts.m)) return null
  const last = numberOf(found, 'e')
  const first = weekFrom(reading, nth)
  // "From week 31 to 35".
  if (last === null) return first
  return last > nth && last <= 53 ? { ...first, other: weekFrom(reading, last) } : null
}

const weekFrom = (reading: Reading, nth: number): Draft => {
  const from = monthSteps(reading) ?? yearSteps(reading)
  const to: TimeStep[] =
    nth > 5
      ? [
          { kind: 'nth-weekday', weekday: thursday, nth: 1 },
          { kind: 'shift', unit: 'week', by: nth - 1 },
        ]
      : [{ kind: 'nth-weekday', weekday: thursday, nth }]
  return draft('week', { anchor: 'publication', steps: [...from, ...to, { kind: 'widen', unit: 'week' }] })
}

/** A week by its number in a year or month; -1 is the last. */
const weekOfYear = (year: number, nth: number, month: number | null): Draft | null => {
  if (nth > 53 || nth === 0) return null
  const unit = month === null ? 'year' : 'month'
  const within = { unit, first: dayNumber({ year, month: month ?? 1, day: 1 }) } as const
  const fourth = nth < 0 ? lastDayOf(within) - 3 : within.first + 3 + 7 * (nth - 1)
  return draft('week', { value: edtfOf(periodAt('week', fourth)) })
}

const nthOf = ({ found }: Reading): number | null => {
  const nth = atomOf(found, 'o')
  const number = nth?.class === 'turn' ? (nth.value === -1 ? -1 : null) : numberOf(found, 'o')
  return number === null || number > 5 ? null : number
}

/** To the month that is said or turned to; null where none is. A year that is said cannot be stepped to. */
const monthSteps = (reading: Reading): readonly TimeStep[] | null => {
  const { found } = reading
  const [month, turn] = [numberOf(found, 'm'), numberOf(found, 'r') ?? 0]
  if (found.parts.y) return null
  if (month !== null) return [{ kind: 'calendar', month, day: null, direction: turned(reading) }]
  if (textOf(found, 'u') !== 'month') return null
  return [
    { kind: 'shift', unit: 'month', by: turn },
    { kind: 'widen', unit: 'month' },
  ]
}

const yearSteps = ({ found }: Reading): readonly TimeStep[] => [
  { kind: 'shift', unit: 'year', by: numberOf(found, 'r') ?? 0 },
  { kind: 'calendar', month: 1, day: null, direction: 'within' },
]

/** "the week of March 6", "the weekend of March 6". */
export const readWeekOf = (reading: Reading): Draft | null => {
  const { found } = reading
  const [month, day, year] = [numberOf(found, 'm') ?? 0, sumOf(found.parts.d) ?? 0, numberOf(found, 'y')]
  const unit = textOf(found, 'q')
  if ((unit !== 'week' && unit !== 'weekend') || !isCivil({ year: year === null ? 2000 : fullYear(year), month, day }))
    return null
  if (year !== null) {
    return draft(unit, { value: edtfOf(periodAt(unit, dayNumber({ year: fullYear(year), month, day }))) })
  }
  const steps: TimeStep[] = [
    { kind: 'calendar', month, day, direction: turned(reading) },
    { kind: 'widen', unit },
  ]
  return draft(unit, { anchor: 'publication', steps })
}

/** "Friday of last week". */
export const readWeekdayInWeek = ({ found }: Reading): Draft | null => {
  const weekday = numberOf(found, 'w')
  if (weekday === null || textOf(found, 'u') !== 'week') return null
  const steps: TimeStep[] = [
    { kind: 'shift', unit: 'week', by: numberOf(found, 'r') ?? 0 },
    { kind: 'widen', unit: 'week' },
    { kind: 'weekday', weekday, direction: 'future', strict: false },
  ]
  return draft('day', { anchor: 'publication', steps })
}

/** "the 15th of next month"; "Thursday the 21st" is the latest such day, or the next where the clause looks ahead. */
export const readDay = (reading: Reading): Draft | null => {
  const { found } = reading
  const day = sumOf(found.parts.d) ?? 0
  if (day < 1 || day > 31 || (found.parts.q && textOf(found, 'q') !== 'day')) return null
  if (found.parts.u) return dayOfTurnedMonth(reading, day)
  const turn = numberOf(found, 'r') ?? 0
  const direction = turn === 0 ? reading.direction() : turn < 0 ? 'past' : 'future'
  const weekday = numberOf(found, 'w')
  return draft('day', { anchor: 'publication', steps: [{ kind: 'date', day, weekday, direction }] })
}

const month: TimeStep = { kind: 'widen', unit: 'month' }
const toDay = (day: number): TimeStep => ({ kind: 'shift', unit: 'day', by: day - 1 })

const dayOfTurnedMonth = ({ found }: Reading, day: number): Draft | null => {
  if (textOf(found, 'u') !== 'month') return null
  const turn: TimeStep = { kind: 'shift', unit: 'month', by: numberOf(found, 'r') ?? 0 }
  const on = (date: number): Draft => draft('day', { anchor: 'publication', steps: [turn, month, toDay(date)] })
  const last = numberOf(found, 'e')
  if (last === null) return on(day)
  return last > day && last <= 31 ? { ...on(day), other: on(last) } : null
}
