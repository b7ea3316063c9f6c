import type { FigureReading } from '../../model/figure.ts'
import type { TimeReading } from '../../model/time.ts'
import { isSince } from './stated-as-of.ts'
import { isLookingBack, isToldApart } from './looking-back.ts'
import type { Room } from './room.ts'

/**
 * Whether a figure belongs to another event than its report is about. Rules, behind a live count of the
 * report's own event: `long-ago` "Last year 8,600 died", "in October, when a coach fell"; `apart`
 * "Separately, a bomb killed five", "A truck bomb also killed seven"; `told-apart` and `looking-back` what
 * goes on with a sentence without a count; `same-as-before` what goes on with such a one. Not: the first count of a report, whatever year it names, and "since 2020".
 */
export const isOtherEvent = (room: Room, figure: FigureReading, before: readonly FigureReading[]): boolean => {
  if (figure.measure === 'other') return figure.otherEvent
  if (!before.some((one) => isMain(room, one))) return false
  return (
    figure.otherEvent ||
    isLongAgo(room, figure) ||
    isApart(room, figure) ||
    isToldApart(room, figure) ||
    isLookingBack(room, figure) ||
    goesOn(room, figure, before.at(-1) ?? null)
  )
}

/** A count of the event that the report is about: it stands in the body and is no other event's. */
const isMain = (room: Room, { measure, standing, otherEvent, sentence }: FigureReading): boolean =>
  measure !== 'other' && standing === 'asserted' && !otherEvent && room.sentences[sentence]?.role === 'body'

const isLongAgo = (room: Room, figure: FigureReading): boolean => {
  if (figure.standing !== 'asserted') return false
  const { sentence, tokens, at } = room.sentenceOf(figure)
  const times = room
    .timesIn({ start: Math.max(sentence.start, figure.start - reach), end: Math.min(sentence.end, figure.end + reach) })
    .filter((time) => time.type === 'DATE' && time.until === null && !isSince(room, time, figure))
  if (times.length === 0 || times.some((time) => !coarse.has(time.granularity))) return false
  const past = times.filter((time) => !isCurrent(time))
  const { breaks, one } = room.figureWords
  const near = tokens.slice(Math.max(0, at - span), at + span)
  const happened = near.some((token, i) => breaks.has(token.lower) && one.has(near[i + 1]?.lower ?? ''))
  return past.some((time) => time.granularity === 'year' || (time.granularity === 'month' && happened))
}

/** How far from a number, in characters, a time of its sentence can be its own. */
const reach = 600

/** And in words. */
const span = 60

const coarse: ReadonlySet<TimeReading['granularity']> = new Set(['month', 'year', 'season', 'decade'])

/** "This year": the report's own. */
const isCurrent = (time: TimeReading): boolean =>
  time.value === null && time.anchor.kind === 'publication' && time.steps.every((step) => step.kind === 'widen')

/** "Separately, …", "A truck bomb also killed seven": a happening of its own, by a subject that was not told before. */
export const isApart = (room: Room, figure: FigureReading): boolean => {
  const { tokens, at } = room.sentenceOf(figure)
  const { apart, also, one } = room.figureWords
  const first = tokens[0]?.lower ?? ''
  const begins = tokens.slice(0, at)
  if (apart.has(first))
    return tokens[1]?.lower === ',' && begins.slice(2, 4).some((token) => one.has(token.lower)) && isDone(figure)
  return one.has(first) && isDone(figure) && begins.slice(-5).some((token) => also.has(token.lower))
}

/** Killed or hurt by what the sentence begins with. */
const isDone = ({ rule }: FigureReading): boolean => rule === 'object'

/** A number of the same sentence, or one that goes on from the sentence before. */
const goesOn = (room: Room, figure: FigureReading, last: FigureReading | null): boolean => {
  if (!last?.otherEvent || last.measure === 'other') return false
  if (last.sentence === figure.sentence) return true
  const points = room.figureWords.anaphors.has(room.sentenceOf(figure).tokens[0]?.lower ?? '')
  return figure.sentence - last.sentence === 1 && (points || figure.rule === 'among' || figure.rule === 'carried')
}
