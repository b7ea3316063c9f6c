/**
 * All matches of a pattern, in order: the only place that loops a RegExp.
 * Matches of no length are skipped, so that no pattern can loop for ever.
 * @param pattern with the `g` or `y` flag; its `lastIndex` is not touched
 * @example [...scan(/\d+/g, 'a 12 b 7')].map((m) => m[0]) // ['12', '7']
 */
export function* scan(pattern: RegExp, text: string, from = 0): Generator<RegExpExecArray> {
  const own = new RegExp(pattern.source, pattern.flags)
  own.lastIndex = from
  for (let match = own.exec(text); match; match = own.exec(text)) {
    if (match[0].length > 0) yield match
    else if (own.sticky) return
    else own.lastIndex++
  }
}

/**
 * The match that begins exactly at `at`, or null.
 * @param sticky a pattern with the `y` flag
 */
export const matchAt = (sticky: RegExp, text: string, at: number): RegExpExecArray | null => {
  sticky.lastIndex = at
  return sticky.exec(text)
}
