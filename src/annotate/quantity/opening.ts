import type { NumberWords } from '../../language/topics/number.ts'
import { once } from '../../text/once.ts'
import type { Lexeme } from './lexeme.ts'

/** Words that a number in words can begin with, and those that must follow where only an article begins it. */
interface Openings {
  readonly first: ReadonlySet<string>
  readonly articles: ReadonlySet<string>
  readonly behindArticle: ReadonlySet<string>
}

const openingsOf = once((words: NumberWords): Openings => {
  const halfShares = words.halfShares.map((phrase) => phrase.split(' '))
  const parts = [words.magnitudes, words.collectives, words.few].flatMap(Object.keys)
  return {
    first: new Set([
      ...[...parts, ...words.halves, ...[words.addends, words.indefinites, words.ordinals].flatMap(Object.keys)],
      ...[...words.negatives, ...Object.keys(words.fractions).map((phrase) => phrase.split(' ')[0]!)],
      ...halfShares.filter((parts) => parts.length === 1 || !words.articles.includes(parts[0]!)).map(([word]) => word!),
    ]),
    articles: new Set(words.articles),
    behindArticle: new Set([
      ...[...parts, ...Object.keys(words.fractions).map((phrase) => phrase.split(' ')[0]!), '-'],
      ...halfShares.flatMap(([, second]) => second ?? []),
      ...Object.keys(words.ordinals).filter((word) => words.ordinals[word]! >= 20),
    ]),
  }
})

/**
 * Whether a number in words may begin at a lexeme: most words cannot, and are not looked at again.
 * @example "forty", "a" of "a dozen"; not "a" of "a house"
 */
export const mayOpen = (lexemes: readonly Lexeme[], at: number, words: NumberWords): boolean => {
  const { first, articles, behindArticle } = openingsOf(words)
  const { lower } = lexemes[at]!
  return first.has(lower) || (articles.has(lower) && behindArticle.has(lexemes[at + 1]?.lower ?? ''))
}
