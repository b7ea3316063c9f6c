/**
 * The text on one line, cut at a word with "…" where it is longer than `most` characters.
 * @example shorten('one two three', 9) // 'one two …'
 */
export const shorten = (text: string, most: number): string => {
  const flat = text.replace(/\s+/g, ' ').trim()
  if (flat.length <= most) return flat
  const cut = flat.slice(0, most - 1)
  const space = cut.lastIndexOf(' ')
  return `${(space > most / 2 ? cut.slice(0, space) : cut).trimEnd()} …`
}
