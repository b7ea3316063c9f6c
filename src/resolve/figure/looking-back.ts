import type { FigureReading } from '../../model/figure.ts'
import type { TimeReading } from '../../model/time.ts'
import type { Room } from './room.ts'

/** How many sentences back a report may tell of what it looks back at. */
const memory = 3

/** How many words a happening's year may stand behind it. */
const near = 8

/**
 * Rule `looking-back`: a count in a sentence without a time goes on with a happening of another year told in the sentences
 * before: "… since the riots in Varna in 2009, in which shops burned. A few days later mobs came. Nearly 200 people died."
 * Not: what stands behind a count of the report's own event, or behind a day of its own.
 */
export const isLookingBack = (room: Room, figure: FigureReading): boolean => yearLookedBackAt(room, figure) !== null

/** The year of that happening. */
export const yearLookedBackAt = (room: Room, figure: FigureReading): TimeReading | null => {
  const { sentence } = room.sentenceOf(figure)
  if (room.timesIn(sentence).length > 0) return null
  for (let index = figure.sentence - 1; index >= figure.sentence - memory; index--) {
    const before = room.sentences[index]
    if (before?.role !== 'body' || room.counted({ sentence: index, start: before.start }).length > 0) return null
    // "A few days later" leans on what was told before.
    const dates = room.timesIn(before).filter(({ value, anchor }) => value !== null || anchor.kind === 'publication')
    if (dates.length === 0) continue
    const far = dates.every(({ granularity, value }) => granularity === 'year' && value !== null)
    return far && tellsOfHappening(room, index) ? dates[0]! : null
  }
  return null
}

const tellsOfHappening = (room: Room, index: number): boolean => {
  const { happenings, causes } = room.figureWords
  const sentence = room.sentences[index]!
  const [year] = room.timesIn(sentence).filter(({ granularity }) => granularity === 'year')
  const tokens = room.tokensIn({ start: sentence.start, end: year!.start }).slice(-near)
  return tokens.some(({ lower }) => happenings.has(lower) || causes.has(lower))
}

/**
 * Rule `told-apart`: a count that opens a sentence right behind one that turns to another happening: "Earlier, a bombing
 * brought a bridge down. At least ten people were killed."
 */
export const isToldApart = (room: Room, figure: FigureReading): boolean => {
  const before = room.sentences[figure.sentence - 1]
  if (before?.role !== 'body' || room.sentenceOf(figure).at > 2) return false
  if (room.counted({ sentence: figure.sentence - 1, start: before.start }).length > 0) return false
  const tokens = room.tokensIn(before).slice(0, near)
  const { apart, one, happenings } = room.figureWords
  if (!apart.has(tokens[0]?.lower ?? '')) return false
  const opens = tokens.findIndex(({ lower }) => one.has(lower))
  return opens > 0 && tokens.slice(opens).some(({ lower }) => happenings.has(lower))
}
