/**
 * The words of a list that is written as running text, white space between them.
 * @example wordSet('mr mrs\n ms') // Set { 'mr', 'mrs', 'ms' }
 */
export const wordSet = (list: string): ReadonlySet<string> => new Set(wordList(list))

/** The same as an array, in the order of the list. */
export const wordList = (list: string): readonly string[] => list.split(/\s+/).filter((word) => word !== '')

/** Whether a character code is white space as news text has it; no-break and narrow spaces count. */
export const isSpace = (code: number): boolean =>
  code === 32 ||
  (code >= 9 && code <= 13) ||
  code === 0xa0 ||
  (code >= 0x2000 && code <= 0x200b) ||
  code === 0x202f ||
  code === 0x3000 ||
  code === 0xfeff ||
  code === 0x2028 ||
  code === 0x2029 ||
  code === 0x205f ||
  code === 0x1680
