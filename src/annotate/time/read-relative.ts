import type { Granularity, TimeStep } from '../../model/time.ts'
import type { CalendarUnit } from '../../text/calendar.ts'
import { atomOf, countIn, draft, foldOf, modifierOf, numberOf, textOf, type Draft, type Reading } from './draft.ts'
import type { Found } from './match.ts'
import { isCalendarUnit, isoDuration } from './units.ts'

export const unitOf = (reading: Reading): Granularity =>
  reading.found.rule.unit ?? ((textOf(reading.found, 'u') ?? 'day').replace(/^\d+\*/, '') as Granularity)
export const hasCount = (reading: Reading): boolean => reading.found.parts.c !== undefined

/** "on Monday", "last Thursday", "the night of Saturday". */
export const readWeekday = (reading: Reading): Draft | null => {
  const { found } = reading
  const weekday = numberOf(found, 'w')
  if (weekday === null) return null
  const told = numberOf(found, 'b')
  const turn = numberOf(found, 'r') ?? 0
  const direction = told === null ? lookFrom(reading, turn) : told < 0 ? 'past' : 'future'
  const steps: TimeStep[] = [{ kind: 'weekday', weekday, direction, strict: told !== null || turn !== 0 }]
  const clock = clockOf(reading)
  return draft('day', {
    type: clock === null ? 'DATE' : 'TIME',
    modifier: modifierOf(found),
    anchor: told !== null ? 'told' : 'publication',
    steps,
    clock,
  })
}

const lookFrom = ({ direction }: Reading, turn: number): 'past' | 'future' =>
  turn === 0 ? direction() : turn < 0 ? 'past' : 'future'

export const clockOf = ({ found }: Reading): string | null => textOf(found, 'p')

/** "last week", "this year", "la semana pasada", "last night", "the weekend". */
export const readTurn = (reading: Reading): Draft | null => {
  const { found } = reading
  const by = numberOf(found, 'r') ?? found.rule.by ?? 0
  const modifier = modifierOf(found)
  const anchor = 'publication' as const
  const clock = clockOf(reading)
  if (clock !== null && !found.parts.u && !found.rule.unit) {
    return draft('day', { type: 'TIME', modifier, anchor, clock, steps: [{ kind: 'shift', unit: 'day', by }] })
  }
  const unit = unitOf(reading)
  if (!isCalendarUnit(unit)) return null
  if (foldOf(found) > 1) return stretchOf(unit, by * foldOf(found))
  if (by === -1 && manyYears[unit] !== undefined && reachesBack(found)) return stretchOf(unit, by)
  if (unit === 'weekend') return draft(unit, { modifier, anchor, steps: weekendSteps(reading, by) })
  return draft(unit, {
    modifier,
    anchor,
    steps: [
      { kind: 'shift', unit, by },
      { kind: 'widen', unit },
    ],
  })
}

/** "The past decade", "la última década": the ten years up to now; "last decade", "la década pasada" are those before. */
const reachesBack = ({ all, parts, rule }: Found): boolean => {
  const turn = parts.r?.[0]
  if (turn === undefined) return rule.by === -1
  return (all[0]?.class === 'the' || all[0]?.class === 'thes') && all.indexOf(turn) < all.indexOf(parts.u![0]!)
}

/** "The last fortnight" is no unit of the calendar: a length of time that leans on publication. */
const stretchOf = (unit: CalendarUnit, by: number): Draft | null =>
  by === 0
    ? null
    : draft(unit, {
        type: 'DURATION',
        value: isoDuration(Math.abs(by), unit),
        anchor: 'publication',
        steps: shifted(unit, by),
      })

/** Told without "last" or "next", a weekend is the latest that has begun, or the coming one where the clause looks ahead. */
const weekendSteps = ({ found, direction }: Reading, by: number): readonly TimeStep[] => {
  const widen: TimeStep = { kind: 'widen', unit: 'weekend' }
  if (!found.parts.r) {
    return [{ kind: 'weekday', weekday: 6, direction: direction(), strict: false }, widen]
  }
  return by === 0
    ? [widen]
    : [{ kind: 'weekday', weekday: by < 0 ? 7 : 6, direction: by < 0 ? 'past' : 'future', strict: true }, widen]
}

/** "yesterday", "ayer por la tarde", "anoche". */
export const readDeictic = ({ found }: Reading): Draft | null => {
  // "Pasado mañana" is the day after tomorrow, "esta mañana" a part of today.
  if (found.parts.r && numberOf(found, 'r') !== -1) return null
  const said = textOf(found, 'b') ?? String(found.rule.by ?? 0)
  const [, days = '0', part = null] = /^(-?\d+)(T\w+)?$/.exec(said) ?? []
  const clock = textOf(found, 'p') ?? part
  const more = numberOf(found, 'i') ?? 0
  return draft('day', {
    type: clock === null ? 'DATE' : 'TIME',
    modifier: modifierOf(found),
    anchor: 'publication',
    clock,
    steps: [{ kind: 'shift', unit: 'day', by: Number(days) + more }],
  })
}

/**
 * "three weeks ago", "hace dos días": in the unit that is counted, unless it says exactly. "A decade ago" is ten years
 * ago, and not any of the decade before.
 */
export const readAgo = (reading: Reading): Draft | null => inYears(moved(reading, 'publication'))

const manyYears: Readonly<Partial<Record<string, number>>> = { decade: 10, century: 100 }

const inYears = (ago: Draft | null): Draft | null => {
  const fold = ago === null ? undefined : manyYears[ago.granularity]
  if (ago === null || fold === undefined || ago.vague !== null) return ago
  const steps = ago.steps.map((step): TimeStep =>
    step.kind === 'shift' && step.unit === ago.granularity
      ? { kind: 'shift', unit: 'year', by: step.by * fold }
      : step.kind === 'widen'
        ? { kind: 'widen', unit: 'year' }
        : step,
  )
  return { ...ago, granularity: 'year', steps }
}

/** "in two weeks": a day ahead where the clause looks there, else only how long something took. */
export const readAhead = (reading: Reading): Draft | null =>
  reading.direction() === 'future' && hasCount(reading) ? moved(reading, 'publication') : null

/** "four days earlier", "el día anterior", "that day". */
export const readTold = (reading: Reading): Draft | null => moved(reading, 'told')

const moved = (reading: Reading, anchor: 'publication' | 'told'): Draft | null => {
  const { found } = reading
  const unit = unitOf(reading)
  const sign = numberOf(found, 'b') ?? found.rule.by ?? 0
  // "The next fortnight" reaches from now on, and is no unit of the calendar that could follow another.
  if (found.parts.r && (numberOf(found, 'r') !== sign || foldOf(found) > 1)) return null
  const many = found.parts.u?.[0]?.class
  const isVague = !hasCount(reading) && (many === 'units' || many === 'hours')
  const count = isVague ? null : countIn(found)
  const modifier = modifierOf(found)
  const weekday = numberOf(found, 'w')
  if (count === null) {
    return draft(unit, { modifier, vague: sign < 0 ? 'past' : 'future', value: null })
  }
  // Hours do not move the day for sure: the day itself is left open.
  if (!isCalendarUnit(unit) && anchor === 'told') {
    return draft(unit, { modifier, type: 'DURATION', value: isoDuration(count, unit) })
  }
  if (!isCalendarUnit(unit)) return draft(unit, { modifier, type: 'TIME', vague: sign < 0 ? 'past' : 'future' })
  const clock = clockOf(reading)
  return draft(found.parts.f ? 'day' : unit, {
    type: clock === null ? 'DATE' : 'TIME',
    modifier,
    anchor,
    clock,
    steps: [
      ...fromDay(found),
      ...shifted(unit, sign * count),
      ...(weekday === null ? widened(reading, unit) : onWeekday(weekday)),
    ],
  })
}

/** "Two weeks from tomorrow". */
const fromDay = (found: Found): readonly TimeStep[] => {
  const by = atomOf(found, 'i')?.class === 'morrow' ? 1 : numberOf(found, 'i')
  return by === null || by === 0 ? [] : [{ kind: 'shift', unit: 'day', by }]
}

export const shifted = (unit: CalendarUnit, by: number): readonly TimeStep[] => {
  if (unit === 'year' && !Number.isInteger(by)) return [{ kind: 'shift', unit: 'month', by: Math.round(by * 12) }]
  return [{ kind: 'shift', unit, by: Math.round(by) }]
}

const widened = (reading: Reading, unit: CalendarUnit): readonly TimeStep[] =>
  unit === 'day' || reading.found.parts.f ? [] : [{ kind: 'widen', unit }]

const onWeekday = (weekday: number): readonly TimeStep[] => [
  { kind: 'widen', unit: 'week' },
  { kind: 'weekday', weekday, direction: 'future', strict: false },
]
