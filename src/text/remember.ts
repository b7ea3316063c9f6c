/** Words that one memory holds: news keeps to fewer, and odd text must not fill it. */
const most = 20_000

/**
 * A function of a word that keeps what it gave: news says most words again and again. It must be pure and
 * give something, and what it gives is shared.
 * @example const foldOnce = remember(fold)
 */
export const remember = <T extends NonNullable<unknown>>(make: (word: string) => T): ((word: string) => T) => {
  const known = new Map<string, T>()
  return (word) => {
    const old = known.get(word)
    if (old !== undefined) return old
    const made = make(word)
    if (known.size >= most) known.clear()
    known.set(word, made)
    return made
  }
}
