import type { FigureReading } from '../../model/figure.ts'
import type { Granularity, TimeReading } from '../../model/time.ts'
import type { Room } from './room.ts'

export type AsOf = FigureReading['asOfTime']

/** How far from a number, in characters, a time of its sentence can date it. */
const reach = 600

/** How many figures back a day can be carried from. */
const memory = 60

const days: ReadonlySet<Granularity> = new Set(['day', 'part-of-day', 'hour', 'minute', 'second', 'weekend'])

/** The time expression since when a figure counts: the first behind the words of its `since`. */
export const sinceOf = (room: Room, figure: FigureReading): string | null => {
  const since = figure.scope.find((part) => part.role === 'since')
  return since ? (room.timesIn(since)[0]?.id ?? null) : null
}

/**
 * The time expression that dates a figure where its own sentence has one: the nearest of its clause,
 * else the nearest of the sentence. Not: the time since when it counts, and spans of time.
 */
export const statedAsOf = (room: Room, figure: FigureReading): AsOf => {
  const { sentence, tokens, at } = room.sentenceOf(figure)
  const since = figure.scope.find((part) => part.role === 'since')
  const near = {
    start: Math.max(sentence.start, figure.start - reach),
    end: Math.min(sentence.end, figure.end + reach),
  }
  const times = room
    .timesIn(near)
    .filter((time) => isDay(time) && !(since && time.start < since.end && since.start < time.end))
  if (times.length === 0) return coarse(room, figure)
  const stops = tokens
    .slice(Math.max(0, at - reach), at + reach)
    .filter((token) => token.lower === ';' || token.lower === ':')
    .map((token) => token.start)
  const apart = (time: TimeReading): number => {
    const [from, to] = time.start < figure.start ? [time.end, figure.start] : [figure.end, time.start]
    const crossed = stops.filter((stop) => stop >= from && stop < to).length
    // Words behind a number date it less often than words before.
    return (
      Math.max(0, to - from) + crossed * 400 + (time.start > figure.start ? 40 : 0) + (isGenitive(room, time) ? 300 : 0)
    )
  }
  const best = times.reduce((a, b) => (apart(b) < apart(a) ? b : a))
  return { time: best.id, basis: 'stated' }
}

/** What belongs to another time is dated by a month or a year where no day is told. */
const coarse = (room: Room, figure: FigureReading): AsOf => {
  if (!figure.otherEvent && figure.standing !== 'superseded') return null
  const since = figure.scope.find((part) => part.role === 'since')
  const time = room
    .timesIn(room.sentenceOf(figure).sentence)
    .find(
      (one) =>
        one.type === 'DATE' &&
        (one.granularity === 'month' || one.granularity === 'year') &&
        one.start !== since?.start,
    )
  return time ? { time: time.id, basis: 'stated' } : null
}

/** A day or an hour; "at that hour" alone dates nothing. */
const isDay = (time: TimeReading): boolean => (time.value !== null || time.steps.length > 0 ? isFine(time) : false)

const isFine = (time: TimeReading): boolean =>
  (time.type === 'DATE' || time.type === 'TIME') && days.has(time.granularity)

/** "Friday's crash", "el accidente del viernes": it dates the thing, not the count. */
const isGenitive = (room: Room, time: TimeReading): boolean => {
  const { tokens } = room.sentenceOf(time)
  const at = tokens.findIndex((token) => token.end > time.start)
  const last = tokens.findLastIndex((token) => token.start < time.end)
  const { genitives } = room.figureWords
  return [tokens[at - 1], tokens[last], tokens[last + 1]].some(
    (token) => token !== undefined && genitives.has(token.lower),
  )
}

/** A day that leans on the day of the report, told as when something happened or was said. */
const isLive = (room: Room, time: TimeReading): boolean =>
  isDay(time) && time.anchor.kind !== 'none' && !isGenitive(room, time)

/**
 * The day of a figure whose sentence has none: a day told in the sentence right before, where that one
 * counts nothing, else that of the last count that stood.
 */
export const carriedAsOf = (room: Room, figure: FigureReading, before: readonly FigureReading[]): AsOf => {
  const other = room.sentences[figure.sentence - 1]
  const counted = before.slice(-memory).some((one) => one.sentence === figure.sentence - 1 && one.measure !== 'other')
  if (other?.role === 'body' && !counted) {
    const time = room.timesIn(other).findLast((one) => isLive(room, one))
    if (time) return { time: time.id, basis: 'carried' }
  }
  const last = before
    .slice(-memory)
    .findLast((one) => stands(one) && one.asOfTime !== null && one.asOfTime.basis !== 'inferred')
  return last?.asOfTime ? { time: last.asOfTime.time, basis: 'carried' } : null
}

/** A headline's count holds for the day of the same count in the body, else of the first one there. */
export const headlineAsOf = (figure: FigureReading, body: readonly FigureReading[]): AsOf => {
  const dated = body.filter((one) => stands(one) && one.measure === figure.measure && one.asOfTime !== null)
  const same =
    dated.find((one) => one.low === figure.low && one.best === figure.best && one.high === figure.high) ?? dated[0]
  return same?.asOfTime
    ? { ...same.asOfTime, basis: same.asOfTime.basis === 'inferred' ? 'inferred' : 'carried' }
    : null
}

const stands = (figure: FigureReading): boolean =>
  figure.measure !== 'other' && figure.standing === 'asserted' && !figure.otherEvent
