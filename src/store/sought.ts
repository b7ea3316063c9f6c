import { fold } from '../text/fold.ts'
import { matchesOf, scan } from '../text/scan.ts'

/** What a reader looks for: each of `all` must be there, none of `none`. */
export interface Sought {
  readonly all: readonly Term[]
  readonly none: readonly Term[]
}

/** Words that stand together; the last only begins a word where it is open. All are folded. */
export interface Term {
  readonly words: readonly string[]
  readonly open: boolean
}

const part = /(-?)(?:"([^"]*)"?|([^\s"]+))(\*?)/g
const word = /[\p{L}\p{N}]+/gu

/**
 * What a query asks for. Any text is a query; what holds no letter or digit asks for nothing.
 * @example soughtOf('"río seco" flood* -fire')
 */
export const soughtOf = (query: string): Sought => {
  const terms = [...scan(part, query.slice(0, mostAsked))].flatMap(([, minus, quoted, plain, star]) => {
    const words = foldedWords(quoted ?? plain!)
    return words.length === 0
      ? []
      : [{ not: minus === '-', words, open: star === '*' || plain?.endsWith('*') === true }]
  })
  return { all: terms.filter(({ not }) => !not).map(termOf), none: terms.filter(({ not }) => not).map(termOf) }
}

/** What a reader types is short; what is longer would only keep a database busy. */
const mostAsked = 1000

const termOf = ({ words, open }: Term): Term => ({ words, open })

/** A text's words as both homes index them: without case and accents. */
export const foldedWords = (text: string): readonly string[] => matchesOf(word, fold(text))

/** PostgreSQL indexes a megabyte of one text at most; what stands behind so many letters of one is not found. */
const mostIndexed = 400_000

/** What is indexed of a report. */
export const indexedWords = (title: string | null, text: string): string =>
  foldedWords(`${title ?? ''}\n${text}`)
    .join(' ')
    .slice(0, mostIndexed)
