/** Phrases by their first word, each as its words, the longest first. */
export type PhraseIndex = ReadonlyMap<string, readonly (readonly string[])[]>

const known = new WeakMap<readonly string[], PhraseIndex>()

/** The index of a list of phrases with one space between words; made once a list. */
const indexOfPhrases = (phrases: readonly string[]): PhraseIndex => {
  const old = known.get(phrases)
  if (old) return old
  const index = new Map<string, (readonly string[])[]>()
  for (const phrase of phrases) {
    const words = phrase.split(' ')
    index.set(
      words[0]!,
      [...(index.get(words[0]!) ?? []), words].toSorted((a, b) => b.length - a.length),
    )
  }
  known.set(phrases, index)
  return index
}

/**
 * The index behind the longest phrase of a list that begins at a word; -1 where none does.
 * @example phraseEndAt([{ lower: 'as' }, { lower: 'of' }], 0, ['as of']) // 2
 */
export const phraseEndAt = (
  words: readonly { readonly lower: string }[],
  at: number,
  phrases: readonly string[],
): number => {
  const first = words[at]
  const found =
    first &&
    indexOfPhrases(phrases)
      .get(first.lower)
      ?.find((phrase) => phrase.every((word, k) => words[at + k]?.lower === word))
  return found ? at + found.length : -1
}
