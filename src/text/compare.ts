/**
 * Orders texts by their UTF-16 units, the same on every machine and in every language.
 * @example ['b', 'a'].toSorted(compareText) // ['a', 'b']
 */
export const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)
