import type { Span } from '../../../text/span.ts'
import type { CitedKind } from '../../account/view.ts'

/** A citation of the report at hand, and the number of the target that it belongs to. */
export interface Lit extends Span {
  readonly kind: CitedKind
  readonly of: number
  /** Whether something leads to where it begins. */
  readonly linked: boolean
}

/** A piece of a report's text in which nothing begins or ends. */
export interface Segment {
  readonly text: string
  /** Numbers of the targets that cite it, lowest first. */
  readonly of: readonly number[]
  /** The kind that is shown: the narrowest of those that it has. */
  readonly kind: CitedKind | null
  /** Where a citation begins that something leads to, the place where it does. */
  readonly place: number | null
  readonly furniture: boolean
}

/** What tells a reader most about a few words comes first. */
const byNarrowness: readonly CitedKind[] = ['figure', 'time', 'name', 'label', 'saying', 'statement', 'copied']

/**
 * Cuts a part of a text into pieces at every edge of what is cited in it, so that spans that overlap each
 * other can be shown. The texts of the pieces together are the part, exactly.
 * @param lit sorted by start
 */
export const segmentsOf = (
  text: string,
  part: Span,
  { lit, furniture }: { readonly lit: readonly Lit[]; readonly furniture: readonly Span[] },
): readonly Segment[] => {
  const inside = [...lit, ...furniture].flatMap(({ start, end }) => [start, end])
  const edges = [...new Set([part.start, ...inside.filter((at) => at > part.start && at < part.end), part.end])]
  const sorted = edges.toSorted((a, b) => a - b)
  const begins = new Set(lit.filter(({ linked }) => linked).map(({ start }) => start))
  let waiting = 0
  let open: readonly Lit[] = []
  return sorted.slice(0, -1).map((start, index) => {
    const end = sorted[index + 1]!
    open = open.filter((citation) => citation.end > start)
    for (; waiting < lit.length && lit[waiting]!.start <= start; waiting++) {
      if (lit[waiting]!.end > start) open = [...open, lit[waiting]!]
    }
    return {
      text: text.slice(start, end),
      of: [...new Set(open.map(({ of }) => of))].toSorted((a, b) => a - b),
      kind: byNarrowness.find((kind) => open.some((citation) => citation.kind === kind)) ?? null,
      place: begins.has(start) ? start : null,
      furniture: furniture.some((span) => span.start <= start && end <= span.end),
    }
  })
}
