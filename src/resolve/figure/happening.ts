import type { FigureReading } from '../../model/figure.ts'
import type { Room } from './room.ts'

/**
 * Says of the totals of a report that follows the toll of one happening that they are that incident's: its lead tells
 * of one ("the train crash"), some number of its dead is an old one, a forecast or denied, and nothing shows a running
 * count of many happenings: a "since", a cause that comes often, two places. Not: "since the protests began".
 * @example "The crash toll is 275, not 288" // both of the incident
 */
export const withIncident = (room: Room, figures: readonly FigureReading[]): readonly FigureReading[] => {
  const deaths = figures.filter(({ measure, otherEvent }) => measure === 'killed' && !otherEvent)
  const moves = deaths.some(({ standing }) => standing !== 'asserted')
  if (!moves || isRunning(figures) || !tellsOne(room)) return figures
  return figures.map((figure) =>
    figure.measure !== 'other' && figure.counts === 'total' && !figure.otherEvent
      ? { ...figure, counts: 'incident' }
      : figure,
  )
}

/** Causes of many happenings, told together. */
const repeated: ReadonlySet<string> = new Set(['clash', 'protest', 'roadblock', 'looting', 'road-accident'])

const isRunning = (figures: readonly FigureReading[]): boolean =>
  figures.some(
    ({ measure, scope, otherEvent }) =>
      measure !== 'other' &&
      !otherEvent &&
      scope.some(
        // Who is treated since the day of a crash is still of that crash.
        ({ role, concept }) =>
          (role === 'since' && measure === 'killed') || (concept !== null && repeated.has(concept ?? '')),
      ),
  )

/** The first sentences of the body and the headline: what the report is about. */
const tellsOne = (room: Room): boolean => {
  const first = room.sentences.slice(0, 3)
  return first.some((sentence) => {
    const tokens = room.tokensIn(sentence)
    return tokens.some(({ lower }) => room.figureWords.happenings.has(lower))
  })
}

/** How many sentences apart two places of one list may stand. */
const near = 2

/**
 * Totals of two places of one kind that stand side by side count what happened at each: "247 in Kenya and 10 in
 * Tanzania". Not: "18 in the town and 46 in the country".
 */
export const withPlaces = (room: Room, figures: readonly FigureReading[]): readonly FigureReading[] => {
  const placed = figures.filter(
    ({ place, measure, otherEvent }) => place !== null && measure !== 'other' && !otherEvent,
  )
  const kinds = new Map(placed.map((figure) => [figure.id, kindOf(room, figure)]))
  return figures.map((figure) => {
    if (figure.counts !== 'total' || figure.place === null || figure.measure === 'other') return figure
    const kind = kinds.get(figure.id)
    const twin = placed.some(
      (one) =>
        one.measure === figure.measure &&
        Math.abs(one.sentence - figure.sentence) <= near &&
        one.place!.text !== figure.place!.text &&
        kind !== undefined &&
        kind === kinds.get(one.id),
    )
    return twin ? { ...figure, counts: 'incident' } : figure
  })
}

const kindOf = (room: Room, { place }: FigureReading): string | undefined =>
  (place && room.mentionsIn(place).find((mention) => mention.type === 'place')?.place?.kind) ?? undefined
