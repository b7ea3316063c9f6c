import type { FigureReading } from '../../model/figure.ts'
import { phraseEndAt } from '../../text/phrase.ts'
import type { Room } from './room.ts'

/** How many numbers, and how many sentences, before a sum can be its parts. */
const most = 8
const sentences = 2

/** How many words from a number the words may stand that tell a sum: "in all". */
const near = 8

/**
 * Ties numbers to the sum that the report itself draws from them, where they add up to it in one way only: "47 died in
 * clashes, ten in crashes and an officer was burned: 58 deaths in all", "70 are in hospital; 50 walked, 20 did not".
 * One who was hurt is one of the dead where the sum needs him. Not: numbers that leave a rest, or no word of a sum.
 */
export const withSums = (room: Room, figures: readonly FigureReading[]): readonly FigureReading[] => {
  const parts = new Map<string, FigureReading>()
  figures.forEach((whole, at) => {
    if (!isWhole(whole) || parts.has(whole.id)) return
    const found = (isDrawn(room, whole) ? before(figures, at) : null) ?? behind(figures, at)
    for (const { id } of found ?? []) parts.set(id, whole)
  })
  return figures.map((figure) => {
    const whole = parts.get(figure.id)
    return whole ? { ...figure, measure: whole.measure, counts: 'part', partOf: whole.id } : figure
  })
}

const isExact = ({ best, modifier, standing, otherEvent }: FigureReading): boolean =>
  best !== null && modifier === 'exact' && standing === 'asserted' && !otherEvent

const isWhole = (figure: FigureReading): boolean =>
  isExact(figure) && figure.measure !== 'other' && figure.partOf === null && figure.counts !== 'increment'

/** Whether its words tell a sum: a colon right before, "in all", "the total". */
const isDrawn = (room: Room, whole: FigureReading): boolean => {
  const { tokens, at } = room.sentenceOf(whole)
  if (tokens[at - 1]?.lower === ':') return true
  for (let i = Math.max(0, at - near); i < Math.min(tokens.length, at + near); i++)
    if (phraseEndAt(tokens, i, room.figureWords.inAll) > 0) return true
  return false
}

/** The numbers right before that add up to a sum: so many of the last ones that no other count of them does. */
const before = (figures: readonly FigureReading[], at: number): readonly FigureReading[] | null => {
  const whole = figures[at]!
  const led: FigureReading[] = []
  for (let i = at - 1; i >= Math.max(0, at - most) && whole.sentence - figures[i]!.sentence <= sentences; i--) {
    const figure = figures[i]!
    if (figure.measure === whole.measure && (figure.best ?? 0) >= whole.best!) break
    const one = figure.measure === 'injured' && figure.best === 1
    const inside = led.some(({ partOf }) => partOf === figure.id) || figure.partOf !== null
    if (isExact(figure) && !inside && (figure.measure === whole.measure || one)) led.push(figure)
  }
  const found = led.map((_, k) => led.slice(0, k + 1)).filter((some) => some.length > 1 && adds(some, whole))
  return found.length === 1 && found[0]!.some(({ measure }) => measure === whole.measure) ? found[0]! : null
}

/** All numbers behind it in its sentence, where they add up to it and one of them is of its measure. */
const behind = (figures: readonly FigureReading[], at: number): readonly FigureReading[] | null => {
  const whole = figures[at]!
  const rest = figures.slice(at + 1, at + 1 + most).filter(({ sentence }) => sentence === whole.sentence)
  const fits = rest.every(
    (figure) =>
      isExact(figure) &&
      (figure.partOf === null || figure.partOf === whole.id) &&
      (figure.measure === whole.measure || isBare(figure)),
  )
  const same = rest.some(({ measure }) => measure === whole.measure)
  return fits && same && rest.length > 1 && adds(rest, whole) ? rest : null
}

const isBare = ({ measure, counted, unit, per, rule }: FigureReading): boolean =>
  measure === 'other' && counted === null && unit === null && per === null && rule === 'count'

const adds = (parts: readonly FigureReading[], whole: FigureReading): boolean =>
  parts.reduce((sum, { best }) => sum + best!, 0) === whole.best
