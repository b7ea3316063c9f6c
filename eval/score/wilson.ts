/**
 * Wilson's 95 % interval of a share: between which shares the true one probably lies; from 0 to 1 where nothing was tried.
 * @throws {RangeError} where more came right than was tried
 * @example wilson(5, 10) // { low: 0.237, high: 0.763 }, about
 */
export const wilson = (right: number, tried: number): { readonly low: number; readonly high: number } => {
  if (right < 0 || right > tried) throw new RangeError(`${right} of ${tried}`)
  if (tried === 0) return { low: 0, high: 1 }
  const share = right / tried
  const base = 1 + z ** 2 / tried
  const middle = (share + z ** 2 / (2 * tried)) / base
  const reach = (z * Math.sqrt((share * (1 - share)) / tried + z ** 2 / (4 * tried ** 2))) / base
  return { low: Math.max(0, middle - reach), high: Math.min(1, middle + reach) }
}

/** The normal deviate that leaves out 2.5 % at either end. */
const z = 1.959964
