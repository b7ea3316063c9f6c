import type { PoolArticle } from './wikinews-pool.ts'

/** How two articles are to be: of one origin, of two, or either, where nobody could say for certain. */
export type Wanted = 'one' | 'two' | 'either'

/** Two articles are one text before anything was made of them where this share of each stands in the other. */
const enough = 0.25
/** With this share of the shorter one in both they hold more than a quotation of each other: they may be either. */
const some = 0.1
/** Runs of as many words are no phrase that two writers hit upon. */
const runWords = 12

/**
 * Which articles were one text from the start, for the public set holds versions and reprints of its own: told by long
 * runs of words in common, and by nothing else that is measured.
 */
export const kinBefore = (articles: readonly PoolArticle[]): ((a: number, b: number) => Wanted) => {
  const runs = articles.map(({ text }) => runsOf(text))
  const kin = new Map<string, Wanted>()
  for (const [i, a] of runs.entries()) {
    for (const [j, b] of runs.entries()) {
      const both = j <= i ? 0 : [...a].filter((run) => b.has(run)).length
      const [short, long] = [Math.min(a.size, b.size), Math.max(a.size, b.size)]
      if (both > 0 && both >= short * some) kin.set(`${i} ${j}`, both >= long * enough ? 'one' : 'either')
    }
  }
  return (a, b) => (a === b ? 'one' : (kin.get(`${Math.min(a, b)} ${Math.max(a, b)}`) ?? 'two'))
}

const runsOf = (text: string): ReadonlySet<string> => {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []
  return new Set(
    Array.from({ length: Math.max(0, words.length - runWords + 1) }, (_, i) => words.slice(i, i + runWords).join(' ')),
  )
}
