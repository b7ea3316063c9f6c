import type { Item } from './item.ts'
import type { Scene } from './scene.ts'

/** "One of the most remote villages", "una de sus hijas": one that stands for its like. Not: "one of the 12 bridges". */
export const isOneOfMany = ({ words, figure, quantities }: Scene, { to, estimate, quantity }: Item): boolean => {
  if (quantity === null || estimate.best !== 1 || /\d/.test(quantity.text)) return false
  const next = words[to + 1]?.lower ?? ''
  if (!figure.of.has(words[to]?.lower ?? '') || !(figure.articles.has(next) || figure.possessives.has(next)))
    return false
  return !words.slice(to + 2, to + 5).some((word) => quantities[word.quantity]?.sort === 'count')
}

/** "One of her victims", "dos de sus víctimas": some of those whom the noun counts. Not: "two of its soldiers died". */
export const isOfTheirs = ({ words, figure }: Scene, { to, counted }: Item): boolean =>
  (words[counted.head]?.noun ?? null) !== null &&
  figure.of.has(words[to]?.lower ?? '') &&
  figure.possessives.has(words[to + 1]?.lower ?? '')
