/** Characters that take two columns: East Asian writing, and pictures. */
const wide =
  /[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]|[\u{1f300}-\u{1faff}\u{20000}-\u{3fffd}]/u
const mark = /\p{M}/u
const plain = /^[\u0020-\u02ff\u0370-\u058f\u2010-\u203a]*$/

/** How many columns of a terminal a text takes. */
export const columnsOf = (text: string): number => {
  if (plain.test(text)) return text.length
  let columns = 0
  for (const character of text) columns += mark.test(character) ? 0 : wide.test(character) ? 2 : 1
  return columns
}

/** A text filled up with spaces to so many columns. */
export const padTo = (text: string, columns: number): string =>
  text + ' '.repeat(Math.max(0, columns - columnsOf(text)))

/**
 * Breaks a text into lines of at most `width` columns, at spaces; a word that is longer is broken where
 * the line ends. Line ends and control characters count as spaces: a report must not steer a terminal.
 * @example fit('one two three', 7) // ['one two', 'three']
 */
export const fit = (text: string, width: number): readonly string[] => {
  const lines: string[] = []
  let [line, used] = ['', 0]
  const flush = (): void => {
    lines.push(line)
    line = ''
    used = 0
  }
  for (const word of text.split(/[\s\p{Cc}]+/u)) {
    if (word === '') continue
    const columns = columnsOf(word)
    if (line !== '' && used + 1 + columns > width) flush()
    if (columns > width) {
      const pieces = broken(word, width)
      lines.push(...pieces.slice(0, -1))
      line = pieces.at(-1) ?? ''
      used = columnsOf(line)
    } else {
      line = line === '' ? word : `${line} ${word}`
      used = line === word ? columns : used + 1 + columns
    }
  }
  if (line !== '') flush()
  return lines
}

const broken = (word: string, width: number): readonly string[] => {
  const pieces: string[] = []
  let [piece, used] = ['', 0]
  for (const character of word) {
    const columns = columnsOf(character)
    if (piece !== '' && used + columns > width) {
      pieces.push(piece)
      piece = ''
      used = 0
    }
    piece += character
    used += columns
  }
  return [...pieces, piece]
}
