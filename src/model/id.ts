import { sha256Start } from '../text/hash.ts'

/**
 * A stable id: a letter or two that say what it is, and twelve hexadecimal digits of a hash.
 * @example idOf('f', ['r-0a1b', 'figures', '58', 0]) // 'f-…'
 */
export const idOf = (prefix: string, parts: readonly (string | number)[]): string =>
  `${prefix}-${sha256Start(parts.join('\u0000'), 6)}`

/** The id of an item of several reports: a hash of the smallest of its members' ids. */
export const idOfGroup = (prefix: string, members: readonly string[]): string =>
  idOf(prefix, [[...members].sort()[0] ?? ''])
