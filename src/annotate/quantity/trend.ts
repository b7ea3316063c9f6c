import type { Reader } from './reader.ts'
import type { Quantity } from '../../model/quantity.ts'
import type { Way } from '../../language/topics/number.ts'

/** What is known of a quantity when its trend is asked for. */
export interface Moved {
  /** The first lexeme, with modifier and currency, and the first behind it. */
  readonly from: number
  readonly to: number
  readonly sort: Quantity['sort']
  readonly modifier: Quantity['modifier']
}

/** The quantity read before in the same sentence. */
export interface Earlier extends Moved {
  readonly trend: Quantity['trend']
}

/** Beyond this many words the verb before "by" belongs to something else. */
const reach = 7

/**
 * Which way a value went, where a verb or "up" and "down" say so: "rose 5 percent", "cut costs by a third", "was down
 * 12 points, or 0.6 percent". Not "up to 300", nor "lost three men".
 */
export const trendOf = (reader: Reader, moved: Moved, earlier: Earlier | null): Quantity['trend'] => {
  if (!trending.has(moved.sort) || moved.modifier === 'indefinite') return null
  return said(reader, moved) ?? (earlier && carried(reader, moved, earlier))
}

const trending: ReadonlySet<Quantity['sort']> = new Set(['count', 'measure', 'share', 'duration'])

const at = ({ lexemes }: Reader, index: number): string => lexemes[index]?.lower ?? ''

const own = (table: Readonly<Record<string, Way>>, word: string): Way | null =>
  Object.hasOwn(table, word) ? table[word]! : null

const said = (reader: Reader, moved: Moved): Way | null => {
  const { trend } = reader.words
  let i = skipAdverbs(reader, moved.from - 1)
  const link = at(reader, i)
  if (trend.links.includes(link)) i = skipAdverbs(reader, i - 1)
  const way = wayAt(reader, i, moved)
  return way ?? (trend.by.includes(link) ? farBack(reader, i, moved) : null)
}

/** Adverbs are stepped over, but "up" and "down" are not where they tell the way themselves. */
const skipAdverbs = (reader: Reader, from: number): number => {
  const { trend } = reader.words
  let i = from
  for (; i >= 0 && from - i < 4; i--) {
    const word = at(reader, i)
    const adverb = trend.adverbs.includes(word) || (word.length > 4 && word.endsWith(trend.adverbEnding))
    if (!adverb || Object.hasOwn(trend.measured, word) || Object.hasOwn(trend.verbs, word)) break
  }
  return i
}

const wayAt = (reader: Reader, index: number, moved: Moved): Way | null => {
  const { trend } = reader.words
  const word = at(reader, index)
  const way = own(trend.verbs, word)
  if (way !== null) return way
  const measured = own(trend.measured, word)
  return measured !== null && isMeasured(reader, moved) ? measured : null
}

const isMeasured = (reader: Reader, { sort, to }: Moved): boolean =>
  sort === 'share' || sort === 'measure' || reader.words.trend.points.includes(at(reader, to))

const farBack = (reader: Reader, from: number, moved: Moved): Way | null => {
  for (let i = from; i >= Math.max(0, from - reach) && reader.lexemes[i]!.kind === 'word'; i--) {
    const way = wayAt(reader, i, moved)
    if (way !== null) return way
  }
  return null
}

/** "lost 190 points, or 0.6 percent"; "fell 2 percent, sugar by 3 percent": the verb told before goes on. */
const carried = (reader: Reader, moved: Moved, earlier: Earlier): Way | null => {
  if (earlier.trend === null) return null
  const gap = moved.from - earlier.to
  if (gap <= 0 || gap > 4) return null
  const again = reader.words.trend.again.includes(at(reader, moved.from - 1))
  const by = reader.words.trend.by.includes(at(reader, moved.from - 1))
  return again || by ? earlier.trend : null
}
