import type { CalendarUnit } from '../text/calendar.ts'
import type { Annotation } from './citation.ts'

export type TimeType = 'DATE' | 'TIME' | 'DURATION' | 'SET'
export type Granularity = CalendarUnit | 'part-of-day' | 'hour' | 'minute' | 'second'
/** `start` and `end` are "the beginning of" and "the end of", `early` and `late` are wider. */
export type TimeModifier =
  | 'early'
  | 'mid'
  | 'late'
  | 'start'
  | 'end'
  | 'about'
  | 'before'
  | 'after'
  | 'more-than'
  | 'less-than'
  | 'at-least'
  | 'at-most'
  | null

/**
 * Which of the many Mondays or Januaries: `recent` is the latest, unless the next is a few weeks off and the
 * latest most of a year; `within` is the one in the year that was reached.
 */
export type Direction = 'past' | 'recent' | 'future' | 'nearest' | 'within'

/** What a time expression leans on. */
export type Anchor =
  /** It says all of its date. */
  | { readonly kind: 'none' }
  /** It leans on the day of publication. */
  | { readonly kind: 'publication' }
  /** It leans on the event just told: the id of that event's time expression, where one stands near. */
  | { readonly kind: 'told'; readonly time: string | null }

/** One step from the anchor to the value; steps apply in order. */
export type TimeStep =
  /** Move by whole units: "three weeks ago" is -3 weeks. */
  | { readonly kind: 'shift'; readonly unit: Granularity; readonly by: number }
  /** The latest (past) or next (future) weekday from the anchor; 1 is Monday. `strict` leaves the anchor's own day out. */
  | {
      readonly kind: 'weekday'
      readonly weekday: number
      readonly direction: 'past' | 'future'
      readonly strict: boolean
    }
  /** Fill in fields that are said: a month without a year takes the latest or next such month. */
  | {
      readonly kind: 'calendar'
      readonly month: number | null
      readonly day: number | null
      readonly direction: Direction
    }
  /** One of a year's parts: the third quarter, the summer; the latest or next where no year is said. */
  | {
      readonly kind: 'part'
      readonly unit: 'season' | 'quarter' | 'half-year'
      readonly number: number
      readonly direction: Direction
    }
  /** The latest or next day of a month with this number ("the 25th"), on the weekday that is said with it. */
  | {
      readonly kind: 'date'
      readonly day: number
      readonly weekday: number | null
      readonly direction: 'past' | 'future'
    }
  /** The first or last so many units of the period that was reached: "the first six months of 2023". */
  | { readonly kind: 'some'; readonly unit: Granularity; readonly count: number; readonly at: 'first' | 'last' }
  /** The nth such weekday of the month that was reached; -1 is the last. */
  | { readonly kind: 'nth-weekday'; readonly weekday: number; readonly nth: number }
  /** So many days from Easter Sunday: Good Friday is -2. */
  | { readonly kind: 'easter'; readonly by: number; readonly direction: Direction }
  /** A range within one expression reaches to this day or month: "Nov. 14-16"; day -1 is the month's last. */
  | { readonly kind: 'until'; readonly month: number | null; readonly day: number | null }
  /** Widen to the whole unit that holds the day: "this year", "last week". */
  | { readonly kind: 'widen'; readonly unit: Granularity }

/** A time expression as one report prints it: symbolic until publication days are known. */
export interface TimeReading extends Annotation {
  readonly kind: 'time'
  readonly type: TimeType
  readonly granularity: Granularity
  readonly modifier: TimeModifier
  readonly anchor: Anchor
  readonly steps: readonly TimeStep[]
  /** ISO 8601 / EDTF where the words alone give it (absolute dates, durations, sets), else null. */
  readonly value: string | null
  /** "Now", "recently", "soon": a time that is said to be near and not told. */
  readonly vague: 'past' | 'present' | 'future' | null
  /** The clock time or part of day said with a date: `T17:30`, `TNI`; null where none. */
  readonly clock: string | null
  /** A range's other end, as the id of its time expression; null where it is no range. */
  readonly until: string | null
  readonly sentence: number
}

/** A time expression in a dossier, bound to the calendar where its anchor is known. */
export interface Time extends Annotation {
  readonly kind: 'time'
  readonly type: TimeType
  /** ISO 8601 / EDTF; null where the anchor is not known. */
  readonly value: string | null
  /** The TIMEX3 value. */
  readonly timex: string | null
  /** What the words alone say of it, X for what is filled in: "on 30 January" is XXXX-01-30; null for a mere distance. */
  readonly said: string | null
  readonly granularity: Granularity
  readonly modifier: TimeModifier
  /** `none`, `publication`, or the id of the time it leans on. */
  readonly anchor: string
  /** The id of the time that ends the range whose start this one is; null where it starts none. */
  readonly until: string | null
}
