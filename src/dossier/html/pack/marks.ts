import type { CitedKind } from '../../account/view.ts'
import type { Lit } from '../page/segments.ts'
import { numberReader, toNumber } from './digits.ts'

/** Words of a report that a part of a page cites. */
export interface Place {
  /** The place of the report among the others, from 0. */
  readonly report: number
  readonly start: number
  readonly end: number
  readonly kind: CitedKind
}

const kinds: readonly CitedKind[] = ['figure', 'time', 'name', 'label', 'saying', 'statement', 'copied']

/**
 * The citations of a page in few characters: first each place of a report once, by how far on it begins, its
 * kind and its length; then for each number its places, by how far on each is in the list of all.
 * @param parts the places of each number, from 1
 */
export const packMarks = (parts: readonly (readonly Place[])[], reports: number): string => {
  const all = parts.flat()
  const places = [...new Map(all.map((place) => [keyOf(place), place])).values()].toSorted(
    (a, b) => a.report - b.report || a.start - b.start || a.end - b.end,
  )
  const indexes = new Map(places.map((place, index) => [keyOf(place), index]))
  const byReport = Map.groupBy(places, ({ report }) => report)
  let last = 0
  const steps = parts.map((own) =>
    own.map((place) => {
      const step = indexes.get(keyOf(place))! - last
      last += step
      return step < 0 ? -2 * step - 1 : 2 * step
    }),
  )
  return [
    reports,
    ...Array.from({ length: reports }, (_, report) => placesOf(byReport.get(report) ?? [])).flat(),
    parts.length,
    ...steps.flatMap((own) => [own.length, ...own]),
  ]
    .map(toNumber)
    .join('')
}

const keyOf = ({ report, start, end, kind }: Place): string => `${report} ${start} ${end} ${kind}`

const placesOf = (places: readonly Place[]): readonly number[] => [
  places.length,
  ...places.flatMap(({ start, end, kind }, index) => [
    start - (places[index - 1]?.start ?? 0),
    (end - start) * kinds.length + kinds.indexOf(kind),
  ]),
]

/** The places of each number, from 1. */
export const unpackMarks = (text: string): readonly (readonly Place[])[] => {
  const next = numberReader(text)
  const times = <T>(make: (index: number) => T): readonly T[] =>
    Array.from({ length: next() }, (_, index) => make(index))
  const all = times((report) => {
    let start = 0
    return times(() => {
      start += next()
      const shape = next()
      return { report, start, end: start + Math.floor(shape / kinds.length), kind: kinds[shape % kinds.length]! }
    })
  }).flat()
  let last = 0
  return times(() =>
    times(() => {
      const step = next()
      last += step % 2 === 1 ? -(step + 1) / 2 : step / 2
      return all[last]!
    }),
  )
}

/** Of the places of each number, for each report those in it, sorted by start. */
export const litIn = (
  parts: readonly (readonly Place[])[],
  isLinked: (place: Place) => boolean,
): ReadonlyMap<number, readonly Lit[]> => {
  const all = parts.flatMap((places, index) => places.map((place) => ({ place, of: index + 1 })))
  return new Map(
    [...Map.groupBy(all, ({ place }) => place.report)].map(([report, own]) => [
      report,
      own
        .map(({ place, of }) => ({ start: place.start, end: place.end, kind: place.kind, of, linked: isLinked(place) }))
        .toSorted((a, b) => a.start - b.start),
    ]),
  )
}

/** The first place in each report, in the order of the reports: where the letters of a part lead. */
export const firstsOf = (places: readonly Place[]): readonly Place[] =>
  [...new Map(places.toReversed().map((place) => [place.report, place])).values()].toSorted(
    (a, b) => a.report - b.report,
  )
