import type { Figure } from '../../model/figure.ts'

/** Two figures that are worth comparing. */
export type FigureCandidates = readonly (readonly [Figure, Figure])[]

/** So many figures of one measure are compared each with each; a reader can still take that in. */
export const mostComparedWhole = 60

/**
 * The pairs of figures to look at. Where a measure has few, all of them; where it has many, only those
 * that have something in common which `sharedKeys` names, so that the work grows with what is shared
 * and not with the square of the reports.
 */
export const candidatePairs = (
  figures: readonly Figure[],
  sharedKeys: (figure: Figure) => readonly string[],
): FigureCandidates => {
  if (figures.length <= mostComparedWhole) return eachWithEach(figures)
  const byKey = new Map<string, Figure[]>()
  for (const figure of figures) {
    for (const key of sharedKeys(figure)) {
      const sharers = byKey.get(key)
      if (sharers) sharers.push(figure)
      else byKey.set(key, [figure])
    }
  }
  // A key that very many share tells nothing of any two of them.
  const telling = [...byKey.values()].filter((sharers) => sharers.length <= mostComparedWhole)
  return onceEach(telling.flatMap(eachWithEach))
}

const eachWithEach = (figures: readonly Figure[]): FigureCandidates =>
  figures.flatMap((a, index) => figures.slice(index + 1).map((b) => [a, b] as const))

const onceEach = (pairs: FigureCandidates): FigureCandidates => {
  const seen = new Set<string>()
  return pairs.filter(([a, b]) => {
    const key = `${a.id} ${b.id}`
    return !seen.has(key) && seen.add(key)
  })
}
