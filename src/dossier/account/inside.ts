import { pointOf } from '../../model/estimate.ts'
import type { Dossier } from '../../model/dossier.ts'
import type { Span } from '../../text/span.ts'
import { isOne } from './counts.ts'

/** What stands within some words: a count, a person, another name, or a day, the same key for the same thing. */
export interface Inside {
  readonly kind: 'figure' | 'person' | 'name' | 'day'
  readonly key: string
}

/** Finds what stands within a span, by looking only at what begins there. */
export type InsideFinder = (report: string, span: Span) => readonly Inside[]

export const insideFinder = (dossier: Dossier): InsideFinder => {
  const byReport = new Map(
    [...Map.groupBy(placedIn(dossier), (item) => item.report)].map(([report, own]) => {
      const items = own.toSorted((a, b) => a.start - b.start)
      return [report, { items, starts: items.map((item) => item.start) }] as const
    }),
  )
  return (report, { start, end }) => {
    const own = byReport.get(report)
    return own ? own.items.slice(firstFrom(own.starts, start), firstFrom(own.starts, end)) : []
  }
}

interface Placed extends Inside {
  readonly report: string
  readonly start: number
}

const placedIn = (dossier: Dossier): readonly Placed[] => [
  ...dossier.figures
    .filter((figure) => !isOne(figure))
    .map((figure) => ({
      report: figure.report,
      start: figure.start,
      kind: 'figure' as const,
      key: `${figure.measure} ${pointOf(figure)}`,
    })),
  ...dossier.entities.flatMap(({ id, type, mentions }) =>
    mentions.map(({ report, start }) => ({
      report,
      start,
      kind: type === 'person' ? ('person' as const) : ('name' as const),
      key: id,
    })),
  ),
  ...dossier.times
    .filter(({ value, type }) => value !== null && (type === 'DATE' || type === 'TIME'))
    .map(({ report, start, value }) => ({ report, start, kind: 'day' as const, key: value!.slice(0, 10) })),
]

/** The index of the first number that is not below a value. */
export const firstFrom = (numbers: readonly number[], value: number): number => {
  let [low, high] = [0, numbers.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if (numbers[middle]! < value) low = middle + 1
    else high = middle
  }
  return low
}
