/**
 * Numbers that look like chance and are the same in every run: a linear congruential generator with the
 * factors of Numerical Recipes.
 * @returns a function that gives a whole number from 0 up to its argument, which is left out
 */
export const chanceFrom = (seed: number): ((below: number) => number) => {
  let state = (seed * 2_654_435_761) >>> 0
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return Math.floor((state / 2 ** 32) * below)
  }
}
