import type { FigureReading } from '../../model/figure.ts'
import type { TimeReading } from '../../model/time.ts'
import type { Room } from './room.ts'
import { isSince, isDay, isGenitive, type AsOf } from './stated-as-of.ts'

/** How many figures back a day can be carried from. */
const memory = 60

/** Rules by which a number goes on with one told before it. */
const goingOn: ReadonlySet<string> = new Set(['carried', 'listed', 'coordinated', 'partitive', 'included'])

/**
 * The day of a figure whose sentence has none: where the sentence goes on with what was just told
 * ("This death brought the total to 58", "18 of them"), that one's day; else the day of the report's
 * first live count, which is the frame of what it tells. Not: the day of whatever was last dated.
 */
export const carriedAsOf = (room: Room, figure: FigureReading, before: readonly FigureReading[]): AsOf => {
  const anaphor = pointsBack(room, figure)
  if (anaphor || goingOn.has(figure.rule)) {
    const last = before.slice(-memory).findLast((one) => stands(one) && figure.sentence - one.sentence <= 1)
    if (last?.asOfTime && last.asOfTime.basis !== 'inferred') return { time: last.asOfTime.time, basis: 'carried' }
    const told = anaphor ? toldBefore(room, figure) : null
    if (told) return { time: told.id, basis: 'carried' }
  }
  const beside = alsoTold(room, figure, before)
  if (beside) return { time: beside, basis: 'carried' }
  const first = before.find((one) => stands(one) && room.sentences[one.sentence]?.role === 'body')?.asOfTime
  const frame = first?.basis === 'stated' ? first.time : leadDay(room)
  return frame ? { time: frame, basis: 'carried' } : null
}

/** "On Sunday 120 died in Norvale. Thirteen soldiers were also killed": the day of the count right before. */
const alsoTold = (room: Room, figure: FigureReading, before: readonly FigureReading[]): string | null => {
  const { tokens, at } = room.sentenceOf(figure)
  if (!tokens.slice(at, at + aside).some(({ lower }) => room.figureWords.also.has(lower))) return null
  const last = before.slice(-memory).findLast((one) => stands(one) && one.measure === figure.measure)
  const told = last && figure.sentence - last.sentence === 1 ? last.asOfTime : null
  return told?.basis === 'stated' ? told.time : null
}

/** How many words behind a number "also" may stand. */
const aside = 6

/** How many sentences of the body make its lead. */
const lead = 2

/** The day of the lead, told as when something happened or was said: "died on Wednesday". Not: days to come. */
const leadDay = (room: Room): string | null => {
  const times = room.leads.slice(0, lead).flatMap((sentence) => room.timesIn(sentence))
  return times.find((time) => isLive(room, time) && !room.counted(time).some(isOld))?.id ?? null
}

const isOld = ({ standing }: FigureReading): boolean => standing === 'superseded'

/** Days to come, and "three days ago", by which a report says that it looks back. */
const isAway = (step: TimeReading['steps'][number]): boolean =>
  step.kind === 'shift' ? step.by > 0 || step.by < -1 : 'direction' in step && step.direction === 'future'

const isLive = (room: Room, time: TimeReading): boolean =>
  isDay(time) &&
  time.anchor.kind === 'publication' &&
  !isGenitive(room, time) &&
  !time.steps.some(isAway) &&
  !isSince(room, time, { sentence: time.sentence, start: time.end, end: time.end })

/** "This death", "Con él": the sentence opens by pointing at what was just told. */
const pointsBack = (room: Room, figure: FigureReading): boolean => {
  const { tokens } = room.sentenceOf(figure)
  return room.figureWords.anaphors.has(tokens[0]?.lower ?? '')
}

/** A day that leans on the day of the report, told in the sentence before. */
const toldBefore = (room: Room, figure: FigureReading): TimeReading | undefined => {
  const other = room.sentences[figure.sentence - 1]
  return other?.role === 'body'
    ? room.timesIn(other).findLast((time) => isDay(time) && time.anchor.kind !== 'none' && !isGenitive(room, time))
    : undefined
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
