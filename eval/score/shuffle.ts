/**
 * A list in another order, the same for the same seed (Fisher and Yates, with a linear congruential generator).
 * @example shuffled([1, 2, 3], 1).length // 3
 */
export const shuffled = <T>(items: readonly T[], seed: number): readonly T[] => {
  const mixed = [...items]
  let state = seed >>> 0
  for (let left = mixed.length - 1; left > 0; left--) {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    const at = Math.floor((state / 2 ** 32) * (left + 1))
    const kept = mixed[left]!
    mixed[left] = mixed[at]!
    mixed[at] = kept
  }
  return mixed
}
