/** A half-open range of UTF-16 units: `text.slice(start, end)` is what it covers. */
export interface Span {
  readonly start: number
  readonly end: number
}

/** Number of UTF-16 units that both spans cover; 0 where they only touch. */
export const sharedUnits = (a: Span, b: Span): number =>
  Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start))

/** Whether the spans have at least one unit in common. */
export const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end

/** Whether `outer` covers all of `inner`. */
export const contains = (outer: Span, inner: Span): boolean => outer.start <= inner.start && inner.end <= outer.end

/** Orders by start, then the longer first, so that an outer span precedes what it holds. */
export const byPosition = (a: Span, b: Span): number => a.start - b.start || b.end - a.end

/**
 * The span without white space at its edges.
 * @example trimSpan('say  this ', { start: 3, end: 10 }) // { start: 5, end: 9 }
 */
export const trimSpan = (text: string, span: Span): Span => {
  let { start, end } = span
  while (start < end && /\s/.test(text[start] ?? '')) start++
  while (end > start && /\s/.test(text[end - 1] ?? '')) end--
  return { start, end }
}

/** The smallest span that covers all of `spans`; throws where there is none. */
export const hull = (spans: readonly Span[]): Span => {
  if (spans.length === 0) throw new RangeError('hull() wants at least one span')
  return {
    start: Math.min(...spans.map((s) => s.start)),
    end: Math.max(...spans.map((s) => s.end)),
  }
}

/** Of items sorted by start and not overlapping, the index of the one that covers `at`, else -1. */
export const indexAt = (items: readonly Span[], at: number): number => {
  let low = 0
  let high = items.length - 1
  while (low <= high) {
    const middle = (low + high) >> 1
    const item = items[middle]!
    if (at < item.start) high = middle - 1
    else if (at >= item.end) low = middle + 1
    else return middle
  }
  return -1
}
