/**
 * Breaks a text into lines of at most `width` characters, at spaces; a longer word stands on a line
 * of its own. Line ends of the text count as spaces.
 * @example wrap('one two three', 7) // ['one two', 'three']
 */
export const wrap = (text: string, width: number): readonly string[] => {
  const lines: string[] = []
  let line = ''
  for (const word of text.split(/\s+/)) {
    if (word === '') continue
    if (line !== '' && line.length + 1 + word.length > width) {
      lines.push(line)
      line = word
    } else line = line === '' ? word : `${line} ${word}`
  }
  return line === '' ? lines : [...lines, line]
}

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
