import { pointOf } from '../../model/estimate.ts'
import type { FigureReading, Measure } from '../../model/figure.ts'
import type { Room } from './room.ts'

/**
 * Rule `one-of-several`: a total below the largest count of its measure that has a place or a happening of its own counts
 * what one incident did, however near it comes to the largest.
 * @example '"82 died in Kenya and Tanzania. At least 75 were killed in Nairobi."' // the 75 are of one incident
 * @example '"42 died in clashes that ended in an inferno that left 38 dead."' // the 38 are of the inferno
 * @counterexample '"16 people died, 14 of them workers."'
 */
export const withOneOfSeveral = (room: Room, figures: readonly FigureReading[]): readonly FigureReading[] => {
  const most = largestOf(figures)
  return figures.map((figure) => {
    const whole = most.get(figure.measure)
    if (!isTotal(figure) || whole === undefined || (pointOf(figure) ?? 0) >= (pointOf(whole) ?? 0)) return figure
    return isElsewhere(figure, whole) || hasOwnHappening(room, figure, whole)
      ? { ...figure, counts: 'incident' }
      : figure
  })
}

const isTotal = ({ measure, counts, standing, otherEvent }: FigureReading): boolean =>
  measure !== 'other' && counts === 'total' && standing === 'asserted' && !otherEvent

const largestOf = (figures: readonly FigureReading[]): ReadonlyMap<Measure, FigureReading> => {
  const most = new Map<Measure, FigureReading>()
  for (const figure of figures) {
    const known = most.get(figure.measure)
    if (isTotal(figure) && (known === undefined || (pointOf(figure) ?? 0) > (pointOf(known) ?? 0)))
      most.set(figure.measure, figure)
  }
  return most
}

const isElsewhere = (figure: FigureReading, whole: FigureReading): boolean =>
  figure.place !== null && whole.place !== null && figure.place.text !== whole.place.text

/** "An inferno that left 38 dead": the subject of its clause is a happening that the largest count does not name. */
const hasOwnHappening = (room: Room, figure: FigureReading, whole: FigureReading): boolean => {
  const own = subjectOf(room, figure)
  return own !== null && !room.tokensIn(room.sentenceOf(whole).sentence).some(({ lemma }) => lemma === own)
}

/** How many words before a number its subject may stand. */
const reach = 6

const subjectOf = (room: Room, figure: FigureReading): string | null => {
  const { tokens, at } = room.sentenceOf(figure)
  for (let i = at - 1; i >= Math.max(0, at - reach); i--) {
    const token = tokens[i]!
    if (token.pos === 'punctuation') return null
    if (!room.figureWords.happenings.has(token.lower) || token.features.number === 'plural') continue
    const verb = tokens.slice(i + 1, at).some(({ pos }) => pos === 'verb')
    return verb ? token.lemma : null
  }
  return null
}
