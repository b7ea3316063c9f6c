/** Prefixes that negate the word behind them, by language: "unreasonable", "ilegal". */
const prefixes = {
  en: ['un', 'in', 'im', 'ir', 'il', 'dis', 'non', 'non-'],
  es: ['in', 'im', 'ir', 'il', 'des'],
} as const

const known: ReadonlySet<string> = new Set(Object.values(prefixes).flat())
const longest = Math.max(...[...known].map(({ length }) => length))

/** In letters: what is left of a word must be one. */
const fewest = 4

/**
 * The words that a word may negate by its prefix.
 * @example negatedWords('unreasonable') // ['reasonable']
 */
export const negatedWords = (word: string): readonly string[] =>
  Array.from({ length: longest }, (_, i) => i + 1).flatMap((length) =>
    known.has(word.slice(0, length)) && word.length >= length + fewest ? word.slice(length) : [],
  )
