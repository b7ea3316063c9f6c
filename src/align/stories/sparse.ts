/** Weights by key, the keys in rising order: two of them are compared in one pass. */
export interface Sparse {
  readonly keys: Uint32Array
  readonly weights: Float64Array
}

export const nothing: Sparse = { keys: new Uint32Array(0), weights: new Float64Array(0) }

/** Weights from pairs of key and weight, each key once, scaled to length 1. */
export const unitOf = (pairs: readonly (readonly [key: number, weight: number])[]): Sparse => {
  const sorted = pairs.toSorted((a, b) => a[0] - b[0])
  const length = Math.sqrt(sorted.reduce((sum, [, weight]) => sum + weight * weight, 0))
  return {
    keys: Uint32Array.from(sorted, ([key]) => key),
    weights: Float64Array.from(sorted, ([, weight]) => (length === 0 ? 0 : weight / length)),
  }
}

/** The sum of the products of what both have. */
export const dot = (a: Sparse, b: Sparse): number => {
  const { keys: x, weights: v } = a
  const { keys: y, weights: w } = b
  let [i, j, sum] = [0, 0, 0]
  while (i < x.length && j < y.length) {
    const difference = x[i]! - y[j]!
    if (difference === 0) sum += v[i]! * w[j]!
    if (difference <= 0) i++
    if (difference >= 0) j++
  }
  return sum
}

/** The sum of two. */
export const plus = (a: Sparse, b: Sparse): Sparse => {
  if (a.keys.length === 0) return b
  if (b.keys.length === 0) return a
  const most = a.keys.length + b.keys.length
  const [keys, weights] = [new Uint32Array(most), new Float64Array(most)]
  let [i, j, at] = [0, 0, 0]
  while (i < a.keys.length || j < b.keys.length) {
    const x = i < a.keys.length ? a.keys[i]! : Infinity
    const y = j < b.keys.length ? b.keys[j]! : Infinity
    keys[at] = Math.min(x, y)
    weights[at++] = (x <= y ? a.weights[i]! : 0) + (y <= x ? b.weights[j]! : 0)
    if (x <= y) i++
    if (y <= x) j++
  }
  return { keys: keys.slice(0, at), weights: weights.slice(0, at) }
}
