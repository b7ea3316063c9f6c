/** Which of what was given was taken for which of what was wanted, by their places in the lists. */
export interface Pair {
  readonly given: number
  readonly wanted: number
}

/**
 * Matches one to one: of all pairs that are alike the likest first, earlier ones where they are even. A pair of
 * likeness 0 or less is none.
 * @example matchOneToOne(['a', 'b'], ['b'], (x, y) => Number(x === y)) // [{ given: 1, wanted: 0 }]
 */
export const matchOneToOne = <G, W>(
  given: readonly G[],
  wanted: readonly W[],
  likeness: (given: G, wanted: W) => number,
): readonly Pair[] => {
  const pairs = given.flatMap((g, i) =>
    wanted.flatMap((w, j) => {
      const like = likeness(g, w)
      return like > 0 ? [{ given: i, wanted: j, like }] : []
    }),
  )
  pairs.sort((a, b) => b.like - a.like || a.wanted - b.wanted || a.given - b.given)
  const [takenGiven, takenWanted] = [new Set<number>(), new Set<number>()]
  return pairs.flatMap(({ given: g, wanted: w }) => {
    if (takenGiven.has(g) || takenWanted.has(w)) return []
    takenGiven.add(g)
    takenWanted.add(w)
    return [{ given: g, wanted: w }]
  })
}
