/**
 * All matches of a pattern, in order: the only place that loops a RegExp.
 * Matches of no length are skipped, so that no pattern can loop for ever.
 * @param pattern with the `g` or `y` flag; its `lastIndex` is not touched
 * @example [...scan(/\d+/g, 'a 12 b 7')].map((m) => m[0]) // ['12', '7']
 */
export function* scan(pattern: RegExp, text: string, from = 0): Generator<RegExpExecArray> {
  for (let at = from; ;) {
    const { match, next } = execAt(pattern, text, at)
    if (!match) return
    at = next
    if (match[0].length > 0) yield match
    else if (pattern.sticky) return
    else at++
  }
}

/** One match from a place on. The pattern is left as it was, so that scans of one pattern can run within each other. */
const execAt = (pattern: RegExp, text: string, at: number): { match: RegExpExecArray | null; next: number } => {
  const { lastIndex } = pattern
  pattern.lastIndex = at
  const match = pattern.exec(text)
  const next = pattern.lastIndex
  pattern.lastIndex = lastIndex
  return { match, next }
}

/**
 * The words of all matches of a pattern: what `scan` finds, where no place is asked for.
 * @param pattern with the `g` flag
 * @example matchesOf(/\d+/g, 'a 12 b 7') // ['12', '7']
 */
export const matchesOf = (pattern: RegExp, text: string): readonly string[] => text.match(pattern) ?? []

/**
 * The match that begins exactly at `at`, or null.
 * @param sticky a pattern with the `y` flag
 */
export const matchAt = (sticky: RegExp, text: string, at: number): RegExpExecArray | null => {
  sticky.lastIndex = at
  return sticky.exec(text)
}

/**
 * Where the match ends that begins exactly at `at`, or -1: what `matchAt` finds, where no words are asked for.
 * @param sticky a pattern with the `y` flag
 */
export const matchEndAt = (sticky: RegExp, text: string, at: number): number => {
  sticky.lastIndex = at
  return sticky.test(text) ? sticky.lastIndex : -1
}
