import type { PagePhrases } from '../../words/page/phrases.ts'

/** A word of ours, and what is meant by it. */
export interface Term {
  /** Its place among the explained words. */
  readonly at: number
  readonly term: string
  readonly meaning: string
}

/** Text, with the terms in it told apart. */
export type Phrase = readonly (string | { readonly shown: string; readonly term: Term })[]

/**
 * A sentence of ours cut at its terms, which stand as `‹term|as it is shown›`.
 * @example phraseOf('All are ‹independent|independent›.', words).length // 3
 */
export const phraseOf = (text: string, words: PagePhrases): Phrase =>
  text.split(/(‹[^›]*›)/).flatMap((piece): Phrase => {
    if (!piece.startsWith('‹')) return piece === '' ? [] : [piece]
    const [name = '', shown = name] = piece.slice(1, -1).split('|')
    const term = termOf(name, words)
    return [term ? { shown, term } : shown]
  })

const termOf = (name: string, { glossary }: PagePhrases): Term | null => {
  const at = glossary.findIndex(([term]) => term.split(', ').includes(name))
  return at < 0 ? null : { at, term: name, meaning: glossary[at]![1] }
}

/** Finds the terms of a heading that no heading before it had: a word is explained where it first stands. */
export const termFinder = (words: PagePhrases): ((heading: string, most: number) => readonly Term[]) => {
  const told = new Set<number>()
  const known = new Map<string, readonly Term[]>()
  return (heading, most) => {
    const before = known.get(heading)
    if (before) return before
    const text = heading.toLowerCase()
    const found = words.glossary.flatMap(([terms, meaning], at) => {
      const term = terms.split(', ').find((one) => new RegExp(`(?<!\\p{L})${one}`, 'u').test(text))
      return term !== undefined && !told.has(at) ? [{ at, term, meaning }] : []
    })
    const shown = found.slice(0, most)
    for (const { at } of shown) told.add(at)
    known.set(heading, shown)
    return shown
  }
}

/** A heading with its terms marked as `phraseOf` reads them. */
export const withTerms = (heading: string, terms: readonly Term[]): string =>
  terms.reduce((text, { term }) => {
    const at = text.toLowerCase().indexOf(term)
    return at < 0
      ? text
      : `${text.slice(0, at)}‹${term}|${text.slice(at, at + term.length)}›${text.slice(at + term.length)}`
  }, heading)
