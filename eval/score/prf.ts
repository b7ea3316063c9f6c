import type { Mark, Published } from '../set.ts'

/** What was found right, of what was given and of what was wanted. */
export interface Counts {
  readonly right: number
  readonly given: number
  readonly wanted: number
}

export const noCounts: Counts = { right: 0, given: 0, wanted: 0 }

export const addCounts = (all: readonly Counts[]): Counts =>
  all.reduce(
    (sum, counts) => ({
      right: sum.right + counts.right,
      given: sum.given + counts.given,
      wanted: sum.wanted + counts.wanted,
    }),
    noCounts,
  )

/** A share, or null where there was nothing to measure. */
export const shareOf = (part: number, whole: number): number | null => (whole === 0 ? null : part / whole)

/** Share of what was given that is right; null where nothing was given. */
export const precisionOf = ({ right, given }: Counts): number | null => shareOf(right, given)

/** Share of what was wanted that was found; null where nothing was wanted. */
export const recallOf = ({ right, wanted }: Counts): number | null => shareOf(right, wanted)

/**
 * The harmonic mean of precision and recall; null where nothing was given and nothing wanted.
 * @example f1Of({ right: 1, given: 2, wanted: 1 }) // 2/3
 */
export const f1Of = ({ right, given, wanted }: Counts): number | null => shareOf(2 * right, given + wanted)

/** F1 as a mark of a set; its items are those wanted. */
export const f1Mark = (name: string, counts: Counts, published: readonly Published[] = []): Mark => ({
  name,
  share: f1Of(counts),
  items: counts.wanted,
  published,
})

/** Precision, recall and F1 as three marks; the published numbers stand beside the last. */
export const prfMarks = (name: string, counts: Counts, published: readonly Published[] = []): readonly Mark[] => [
  { name: `${name} precision`, share: precisionOf(counts), items: counts.given, published: [] },
  { name: `${name} recall`, share: recallOf(counts), items: counts.wanted, published: [] },
  f1Mark(`${name} F1`, counts, published),
]

/** A plain share as a mark: so many met, of so many. */
export const shareMark = (
  name: string,
  { met, of }: { readonly met: number; readonly of: number },
  published: readonly Published[] = [],
): Mark => ({ name, share: shareOf(met, of), items: of, published })
