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

/**
 * The same for what depends on a table too, one memory a table.
 * @example const conceptsOf = rememberFor((lexicon: Lexicon, lemma) => lexicon.get(fold(lemma)) ?? [])
 */
export const rememberFor = <Table extends object, T extends NonNullable<unknown>>(
  make: (table: Table, word: string) => T,
): ((table: Table) => (word: string) => T) => {
  const memories = new WeakMap<Table, (word: string) => T>()
  return (table) => {
    const memory = memories.get(table) ?? remember((word) => make(table, word))
    memories.set(table, memory)
    return memory
  }
}
