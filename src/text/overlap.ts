import { overlaps, type Span } from './span.ts'

interface Placed<T> {
  readonly item: T
  readonly order: number
  /** The farthest end of this span and of those that begin before it. */
  readonly reach: number
}

/**
 * Finds which of many spans overlap a given one, in the order in which they were given, without looking
 * at all of them each time.
 * @example overlapsIn([{ start: 0, end: 5 }, { start: 4, end: 9 }])({ start: 5, end: 6 }) // [{ start: 4, end: 9 }]
 */
export const overlapsIn = <T extends Span>(spans: readonly T[]): ((span: Span) => readonly T[]) => {
  const placed: Placed<T>[] = []
  const sorted = spans.map((item, order) => ({ item, order })).sort((a, b) => a.item.start - b.item.start)
  let reach = 0
  for (const { item, order } of sorted) placed.push({ item, order, reach: (reach = Math.max(reach, item.end)) })
  return (span) => {
    const found: Placed<T>[] = []
    for (let at = beginBefore(placed, span.end) - 1; at >= 0 && placed[at]!.reach > span.start; at--) {
      if (overlaps(placed[at]!.item, span)) found.push(placed[at]!)
    }
    return found.sort((a, b) => a.order - b.order).map(({ item }) => item)
  }
}

/** How many of the spans begin before an offset. */
const beginBefore = (placed: readonly Placed<Span>[], end: number): number => {
  let low = 0
  let high = placed.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (placed[middle]!.item.start < end) low = middle + 1
    else high = middle
  }
  return low
}
