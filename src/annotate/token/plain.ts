/** Signs that are tokens of their own wherever they stand. */
const signs = new Set([...',;:!?()"“”‘’«»'].map((sign) => sign.charCodeAt(0)))
/** What a word of plain letters ends before, with nothing behind it that could belong to it. */
const ends = new Set([...' \n,;!?()"“”«»—…'].map((sign) => sign.charCodeAt(0)))
const longest = 64
const stop = 46

/** Whether a character code is a Latin letter, with or without an accent. */
export const isPlainLetter = (code: number): boolean =>
  (code >= 97 && code <= 122) ||
  (code >= 65 && code <= 90) ||
  (code >= 0xc0 && code <= 0x24f && code !== 0xd7 && code !== 0xf7)

/**
 * The end of a word of plain letters, or of a sign, that can be nothing else: most of a text is such, and
 * a pattern for all that words can be takes ten times as long. -1 where it has to look.
 * @example plainEndAt('he left.', 3) // 7
 * @example plainEndAt('don’t', 0) // -1
 */
export const plainEndAt = (text: string, at: number): number => {
  const first = text.charCodeAt(at)
  if (!isPlainLetter(first)) return signs.has(first) || (first === stop && isGap(text, at + 1)) ? at + 1 : -1
  let end = at + 1
  while (isPlainLetter(text.charCodeAt(end))) end++
  if (end - at > longest) return -1
  const next = text.charCodeAt(end)
  return end === text.length || ends.has(next) || (next === stop && isGap(text, end + 1)) ? end : -1
}

const isGap = (text: string, at: number): boolean => at >= text.length || text.charCodeAt(at) === 32
