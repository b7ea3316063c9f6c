/**
 * The text on one line, cut with "…" where it is longer than `most` characters: behind a clause where one ends in
 * the last two fifths, else at a word.
 * @example shorten('one two three', 9) // 'one two …'
 * @example shorten('He left, she stayed behind', 20) // 'He left, she stayed …'
 * @example shorten('She stayed there, he left', 24) // 'She stayed there …'
 */
export const shorten = (text: string, most: number): string => {
  const flat = text.replace(/\s+/g, ' ').trim()
  if (flat.length <= most) return flat
  const cut = flat.slice(0, most - 1)
  const clause = clauseEnd(cut)
  if (clause > most * 0.6) return `${cut.slice(0, clause)} …`
  const space = cut.lastIndexOf(' ')
  return `${(space > most / 2 ? cut.slice(0, space) : cut).trimEnd()} …`
}

/** Where the last clause of a text ends, before the mark that parts it from the next. */
const clauseEnd = (text: string): number =>
  Math.max(...[', ', '; ', ': ', ' – ', ' — '].map((mark) => text.lastIndexOf(mark)))
