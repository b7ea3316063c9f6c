import type { NumberWords } from '../../language/topics/number.ts'
import type { Lexeme } from './lexeme.ts'

/** Words that a number in words can begin with, and those that must follow where only an article begins it. */
interface Openings {
  readonly first: ReadonlySet<string>
  readonly behindArticle: ReadonlySet<string>
}

const known = new WeakMap<NumberWords, Openings>()

const openingsOf = (words: NumberWords): Openings => {
  const old = known.get(words)
  if (old) return old
  const halfShares = words.halfShares.map((phrase) => phrase.split(' '))
  const parts = [words.magnitudes, words.collectives, words.few].flatMap(Object.keys)
  const made = {
    first: new Set([
      ...[...parts, ...words.halves, ...[words.addends, words.indefinites, words.ordinals].flatMap(Object.keys)],
      ...halfShares.filter((parts) => parts.length === 1 || !words.articles.includes(parts[0]!)).map(([word]) => word!),
    ]),
    behindArticle: new Set([
      ...[...parts, ...Object.keys(words.fractions).map((phrase) => phrase.split(' ')[0]!), '-'],
      ...halfShares.flatMap(([, second]) => second ?? []),
    ]),
  }
  known.set(words, made)
  return made
}

/**
 * Whether a number in words may begin at a lexeme: most words cannot, and are not looked at again.
 * @example "forty", "a" of "a dozen"; not "a" of "a house"
 */
export const mayOpen = (lexemes: readonly Lexeme[], at: number, words: NumberWords): boolean => {
  const { first, behindArticle } = openingsOf(words)
  const { lower } = lexemes[at]!
  return first.has(lower) || (words.articles.includes(lower) && behindArticle.has(lexemes[at + 1]?.lower ?? ''))
}
