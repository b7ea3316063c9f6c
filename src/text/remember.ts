/** Words that one generation holds: news says fewer in a day, and odd text must not fill a memory. */
const most = 20_000

/** What was made of words, the last ones that were asked for. */
export interface Memory<T> {
  get(word: string): T | undefined
  set(word: string, made: T): void
}

/**
 * A memory of two generations. When the younger one is full, the older one is forgotten, and what is asked for again
 * moves from one to the other: the words that every report says are never lost, however many others come.
 * @param size words that one generation holds, so that it never holds more than twice as many
 * @example const known = createMemory<number>()
 */
export const createMemory = <T extends NonNullable<unknown>>(size = most): Memory<T> => {
  let young = new Map<string, T>()
  let old: ReadonlyMap<string, T> = new Map()
  const set = (word: string, made: T): void => {
    if (young.size >= size) {
      old = young
      young = new Map()
    }
    young.set(word, made)
  }
  return {
    get: (word) => {
      const known = young.get(word)
      if (known !== undefined || old.size === 0) return known
      const again = old.get(word)
      if (again !== undefined) set(word, again)
      return again
    },
    set,
  }
}

/**
 * A function of a word that keeps what it gave: news says most words again and again. It must be pure and
 * give something, and what it gives is shared.
 * @example const foldOnce = remember(fold)
 */
export const remember = <T extends NonNullable<unknown>>(make: (word: string) => T): ((word: string) => T) => {
  const memory = createMemory<T>()
  return (word) => {
    const known = memory.get(word)
    if (known !== undefined) return known
    const made = make(word)
    memory.set(word, made)
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
