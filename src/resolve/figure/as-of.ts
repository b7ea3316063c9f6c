import type { FigureReading } from '../../model/figure.ts'
import type { Granularity, TimeReading } from '../../model/time.ts'
import type { Room } from './room.ts'

export type AsOf = FigureReading['asOfTime']

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
  const { sentence, tokens } = room.sentenceOf(figure)
  const since = figure.scope.find((part) => part.role === 'since')
  const times = room
    .timesIn(sentence)
    .filter((time) => isDay(time) && !(since && time.start < since.end && since.start < time.end))
  if (times.length === 0) return null
  const stops = tokens.filter((token) => /^[;:]$/.test(token.lower)).map((token) => token.start)
  const apart = (time: TimeReading): number => {
    const [from, to] = time.start < figure.start ? [time.end, figure.start] : [figure.end, time.start]
    const crossed = stops.filter((stop) => stop >= from && stop < to).length
    // Words behind a number date it less often than words before.
    return Math.max(0, to - from) + crossed * 400 + (time.start > figure.start ? 40 : 0)
  }
  const best = times.reduce((a, b) => (apart(b) < apart(a) ? b : a))
  return { time: best.id, basis: 'stated' }
}

const isDay = (time: TimeReading): boolean =>
  (time.type === 'DATE' || time.type === 'TIME') && days.has(time.granularity)

/** The last day told before a figure in its own or the two sentences before; for a headline the first day of the body. */
export const carriedAsOf = (room: Room, figure: FigureReading): AsOf => {
  const { sentence } = room.sentenceOf(figure)
  const order =
    sentence.role === 'body' ? [1, 2].map((back) => sentence.index - back) : [1, 2, 3].map((on) => sentence.index + on)
  for (const index of order) {
    const other = room.sentences[index]
    if (!other || (sentence.role === 'body' && other.role !== 'body')) continue
    const time = room
      .timesIn(other)
      .filter(isDay)
      .at(sentence.role === 'body' ? -1 : 0)
    if (time) return { time: time.id, basis: 'carried' }
  }
  return null
}
