import type { PartOfSpeech } from '../../model/token.ts'

/** Words of one language that concern tokens. Forms are lower case, with straight apostrophes. */
export interface TokenWords {
  /** Endings after an apostrophe that are words of their own, longest first: "n't", "'s". */
  readonly clitics: readonly string[]
  /** Abbreviations that keep their full stop within a sentence: "gen", "núm". */
  readonly abbreviations: ReadonlySet<string>
  /** Words written so are no abbreviation: "gen", "col". */
  readonly ordinary: ReadonlySet<string>
  /** Parts of speech of words whose use is known, the likeliest first; they go before what a tagger says. */
  readonly closed: ReadonlyMap<string, readonly PartOfSpeech[]>
}

/**
 * A table of words by part of speech, from running text; a word may stand in several rows, and the
 * order of the rows is that of likelihood.
 * @example closedClasses([['preposition', 'de en'], ['determiner', 'el la']])
 */
export const closedClasses = (
  rows: readonly (readonly [PartOfSpeech, string])[],
): ReadonlyMap<string, readonly PartOfSpeech[]> => {
  const table = new Map<string, PartOfSpeech[]>()
  for (const [pos, list] of rows) {
    for (const word of list.split(/\s+/)) {
      if (word === '') continue
      const known = table.get(word)
      if (!known) table.set(word, [pos])
      else if (!known.includes(pos)) known.push(pos)
    }
  }
  return table
}
