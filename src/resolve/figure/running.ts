import { pointOf } from '../../model/estimate.ts'
import type { FigureReading } from '../../model/figure.ts'
import type { Room } from './room.ts'

/**
 * Counts that the imperfect alone made old ("contaba 56") stand again where the report has no newer one: in Spanish
 * a running count is told so. An old count is one that another replaces.
 * @example 'La oficina contaba hasta el lunes 56 muertos.' // stands
 * @example 'La oficina cuenta 58 muertos. El lunes contaba 56.' // the 56 is old
 */
export const withStanding = (room: Room, kept: readonly FigureReading[]): readonly FigureReading[] => {
  const running = kept.filter((figure) => isRunning(room, figure)).slice(0, most)
  if (running.length === 0) return kept
  const live = kept.filter((figure) => figure.standing === 'asserted' && isCount(figure))
  const stands = running.filter((figure) => {
    const rivals = [...live, ...running].filter((other) => other !== figure && isRival(room, figure, other))
    return !rivals.some((other) => other.standing === 'asserted' || isNewer(other, figure))
  })
  const standing = new Set(stands)
  return kept.map((figure) => (standing.has(figure) ? { ...figure, standing: 'asserted' } : figure))
}

/** Of a text with more of them than a report has, the rest stay as they are. */
const most = 40

const isCount = ({ measure, counts, otherEvent }: FigureReading): boolean =>
  measure !== 'other' && !otherEvent && (counts === 'total' || counts === 'incident')

/** An old count of somebody's and for a day, whose verb of counting is in the imperfect. */
const isRunning = (room: Room, figure: FigureReading): boolean => {
  if (figure.standing !== 'superseded' || !isCount(figure)) return false
  if (figure.authority?.basis !== 'stated' || figure.asOfTime?.basis !== 'stated') return false
  const { tokens, at } = room.sentenceOf(figure)
  const { countVerbs } = room.figureWords
  const verb = tokens
    .slice(Math.max(0, at - 16), at)
    .findLast((token) => token.pos === 'verb' && token.lemmas.some((lemma) => countVerbs.has(lemma)))
  return verb?.features.tense === 'imperfect'
}

/** Another number for the measure in the text, by the same body or by nobody; not a lower one of narrower limits. */
const isRival = (room: Room, figure: FigureReading, other: FigureReading): boolean =>
  other.measure === figure.measure &&
  other.partOf !== figure.id &&
  (figure.counts !== 'total' || other.counts === 'total') &&
  room.sentences[other.sentence]?.role === 'body' &&
  (other.authority === null || figure.authority === null || isSameBody(figure, other)) &&
  pointOf(other) !== pointOf(figure) &&
  (limitsOf(other) === limitsOf(figure) || (limitsOf(figure) === '' && (pointOf(other) ?? 0) > (pointOf(figure) ?? 0)))

const isSameBody = (a: FigureReading, b: FigureReading): boolean =>
  a.authority!.entity !== null && b.authority!.entity !== null
    ? a.authority!.entity === b.authority!.entity
    : a.authority!.text.toLowerCase() === b.authority!.text.toLowerCase()

const limitsOf = ({ scope }: FigureReading): string =>
  scope
    .flatMap(({ role, concept }) => (role === 'cause' || role === 'only' ? [`${role} ${concept}`] : []))
    .sort()
    .join()

/** Of two running counts of one body the one told first is the newer. */
const isNewer = (other: FigureReading, figure: FigureReading): boolean =>
  other.start < figure.start && other.best !== figure.best
