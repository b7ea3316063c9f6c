import type { PoolArticle } from './wikinews-pool.ts'

/** Two articles are one text before anything was made of them where this share of the shorter one's sentences stands in both. */
const enough = 0.3
/** Shorter sentences are phrases that any report may use. */
const fewestWords = 8

/**
 * Which articles were one text from the start, for the public set holds reprints of its own: told by whole sentences in
 * common, which is another way than the one that is measured.
 */
export const kinBefore = (articles: readonly PoolArticle[]): ((a: number, b: number) => boolean) => {
  const sentences = articles.map(({ text }) => sentencesOf(text))
  const kin = new Set<string>()
  for (const [i, a] of sentences.entries()) {
    for (const [j, b] of sentences.entries()) {
      if (j <= i || Math.min(a.size, b.size) === 0) continue
      const both = [...a].filter((sentence) => b.has(sentence)).length
      if (both >= Math.min(a.size, b.size) * enough) kin.add(`${i} ${j}`)
    }
  }
  return (a, b) => a === b || kin.has(`${Math.min(a, b)} ${Math.max(a, b)}`)
}

const sentencesOf = (text: string): ReadonlySet<string> =>
  new Set(
    text
      .split(/[.!?]["”’]?\s+|\n+/)
      .map((sentence) =>
        sentence
          .replace(/[^\p{L}\p{N}]+/gu, ' ')
          .trim()
          .toLowerCase(),
      )
      .filter((sentence) => sentence.split(' ').length >= fewestWords),
  )
