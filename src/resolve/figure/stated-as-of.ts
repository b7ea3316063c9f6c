import type { FigureReading } from '../../model/figure.ts'
import type { Granularity, TimeReading } from '../../model/time.ts'
import type { Token } from '../../model/token.ts'
import { phraseEndAt } from '../../text/phrase.ts'
import type { Span } from '../../text/span.ts'
import type { Room } from './room.ts'

/** The time of a report for which a figure holds. */
export type AsOf = FigureReading['asOfTime']

/** How far from a number, in characters, a time of its sentence can date it. */
const reach = 600

const days: ReadonlySet<Granularity> = new Set(['day', 'part-of-day', 'hour', 'minute', 'second', 'weekend'])

/** The time expression since when a figure counts: the first behind the words of its `since`. */
export const sinceOf = (room: Room, figure: FigureReading): string | null => {
  const since = figure.scope.find((part) => part.role === 'since')
  return since ? (room.timesIn(since)[0]?.id ?? null) : null
}

/**
 * The time expression that dates a figure where its own sentence has one: the nearest, with what stands
 * between counted as distance. Not: the time since when it counts, and spans of time.
 */
export const statedAsOf = (room: Room, figure: FigureReading): AsOf => {
  const { sentence, tokens, at } = room.sentenceOf(figure)
  const near = {
    start: Math.max(sentence.start, figure.start - reach),
    end: Math.min(sentence.end, figure.end + reach),
  }
  // "One more than in yesterday's count": what it is compared with has a day of its own.
  const than = tokens.slice(at, at + 6).find((token) => room.figureWords.than.has(token.lower))
  const more = than !== undefined && figure.counts === 'increment'
  const times = room
    .timesIn(near)
    .filter((time) => isDay(time) && !isSince(room, time, figure) && !(more && time.start > than.end))
  if (times.length === 0) return coarse(room, figure)
  const apart = distances(room, figure)
  const best = times.reduce((a, b) => (apart(b) < apart(a) ? b : a))
  return othersOwn(room, figure, best) ? null : { time: best.id, basis: 'stated' }
}

/** How far a time is from a figure: signs and other counts between them part them, and a thing's own day is far. */
const distances = (room: Room, figure: FigureReading): ((time: TimeReading) => number) => {
  const { tokens, at } = room.sentenceOf(figure)
  const stops = tokens
    .slice(Math.max(0, at - reach), at + reach)
    .filter((token) => token.lower === ';' || token.lower === ':')
    .map((token) => token.start)
  const others = room.counted(figure)
  return (time) => {
    const before = time.start < figure.start
    const [from, to] = before ? [time.end, figure.start] : [figure.end, time.start]
    const crossed = stops.filter((stop) => stop >= from && stop < to).length
    const passed = others.some((other) => other.start >= from && other.end <= to)
    // Words behind a number date it less often than words before.
    return (
      Math.max(0, to - from) +
      crossed * 400 +
      (passed ? 60 : 0) +
      (before && isOfCountBefore(tokens, others, { time, figure }) ? 150 : 0) +
      (before ? 0 : 40) +
      (isGenitive(room, time) ? 300 : 0)
    )
  }
}

/** "Following the death of 13 on Sunday, the army said seven more": a day right behind another count, before a comma, is that one's. */
const isOfCountBefore = (
  tokens: readonly Token[],
  others: readonly FigureReading[],
  { time, figure }: { readonly time: Span; readonly figure: Span },
): boolean => {
  const parts = (from: number, to: number): boolean =>
    tokens.some(({ lower, start }) => lower === ',' && start >= from && start < to)
  return parts(time.end, figure.start) && others.some(({ end }) => end <= time.start && !parts(end, time.start))
}

/** "65, against the 64 counted until Friday": the day of the old count behind a new one is not the new one's. */
const othersOwn = (room: Room, figure: FigureReading, time: TimeReading): boolean =>
  figure.standing === 'asserted' &&
  time.start > figure.end &&
  room
    .counted(figure)
    .some((other) => other.standing === 'superseded' && other.start > figure.end && other.end <= time.start)

/** Whether a time says since when something counts: "since 7 December", "since protests began on Monday", "which began in May". */
export const isSince = (room: Room, time: TimeReading, figure: Span & { readonly sentence: number }): boolean => {
  const { tokens, at: first } = room.sentenceOf({ sentence: figure.sentence, start: time.start })
  const comma = commaBefore(tokens, first, time)
  const { sinceBefore, beganBefore } = room.figureWords
  for (let i = Math.min(first + 1, tokens.length - 1); i >= Math.max(0, first - clause); i--) {
    if (i < first && i === comma) continue
    if (
      i < first &&
      (tokens[i]!.pos === 'punctuation' || tokens[i]!.end > figure.start === tokens[i]!.start < figure.end)
    )
      return false
    if (phraseEndAt(tokens, i, sinceBefore) > 0) return true
    if (phraseEndAt(tokens, i, beganBefore) > 0 && isOfNoun(tokens, i)) return true
  }
  return false
}

/** "The war that began", "the war, which began": not "desde que comenzó", whose preposition tells it already. */
const isOfNoun = (tokens: readonly Token[], at: number): boolean => {
  const before = tokens[at - 1]
  return before?.lower === ',' || before?.pos === 'noun' || before?.pos === 'name'
}

/**
 * The comma before a day that explains what stands before it: "since the start of the strike, on 4 May, it counts 12"; -1
 * where it opens something of its own: "since the strike began, on Monday two died".
 */
const commaBefore = (tokens: readonly Token[], first: number, time: Span): number => {
  const comma = [1, 2].map((back) => first - back).find((at) => tokens[at]?.lower === ',') ?? -1
  const led = tokens.slice(comma + 1, first).every(({ pos }) => pos === 'determiner' || pos === 'preposition')
  const next = tokens.slice(first).find(({ start }) => start >= time.end)
  const closes = next === undefined || next.pos === 'punctuation' || next.pos === 'conjunction'
  return led && closes ? comma : -1
}

/** How many words a clause may take from "since" to its day. */
const clause = 10

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
export const isDay = (time: TimeReading): boolean =>
  time.value !== null || time.steps.length > 0 ? isFine(time) : false

const isFine = (time: TimeReading): boolean =>
  (time.type === 'DATE' || time.type === 'TIME') && days.has(time.granularity)

/** "Friday's crash", "el accidente del viernes": it dates the thing, not the count. */
export const isGenitive = (room: Room, time: TimeReading): boolean => {
  const { tokens, at } = room.sentenceOf(time)
  let last = at
  while (tokens[last + 1] && tokens[last + 1]!.start < time.end) last++
  const { genitives } = room.figureWords
  return [tokens[at - 1], tokens[last], tokens[last + 1]].some(
    (token) => token !== undefined && genitives.has(token.lower),
  )
}
