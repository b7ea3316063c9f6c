import type { Span } from '../../src/text/span.ts'

/** A text made of tokens, and where each of them stands in it. */
export interface Detokenised {
  readonly text: string
  readonly spans: readonly Span[]
}

/**
 * Writes tokens as a newspaper would print them: no space before a comma, a closing bracket or what was
 * cut off a word ("n't", "'s"), none behind an opening bracket or quotation mark. Brackets and quotation
 * marks as the Penn Treebank writes them ("-LRB-", "``") become the signs themselves.
 * @example detokenise(['He', 'did', "n't", 'go', ',', 'she', 'said', '.']).text // "He didn't go, she said."
 */
export const detokenise = (tokens: readonly string[]): Detokenised => {
  const spans: Span[] = []
  let text = ''
  let glued = true
  const open = new Set<string>()
  for (const token of tokens) {
    const sign = signs.get(token) ?? token
    const side = sideOf(sign, open)
    if (!glued && side !== 'close') text += ' '
    spans.push({ start: text.length, end: text.length + sign.length })
    text += sign
    glued = side === 'open'
  }
  return { text, spans }
}

/** One text of several sentences, a paragraph each. */
export const detokeniseParagraphs = (sentences: readonly (readonly string[])[]): SentencesText => {
  const paragraphs: Span[] = []
  const spans: (readonly Span[])[] = []
  let text = ''
  for (const tokens of sentences) {
    if (text !== '') text += '\n\n'
    const sentence = detokenise(tokens)
    const at = text.length
    spans.push(sentence.spans.map(({ start, end }) => ({ start: at + start, end: at + end })))
    text += sentence.text
    paragraphs.push({ start: at, end: text.length })
  }
  return { text, paragraphs, spans }
}

export interface SentencesText {
  readonly text: string
  readonly paragraphs: readonly Span[]
  /** Where each token of each sentence stands. */
  readonly spans: readonly (readonly Span[])[]
}

/**
 * Where each token stands in a text that is known, looked for from left to right; null where the text
 * lacks one, as the two are then not of the same sentence.
 */
export const placesIn = (text: string, tokens: readonly string[]): readonly Span[] | null => {
  const spans: Span[] = []
  let from = 0
  for (const token of tokens) {
    const start = text.indexOf(token, from)
    if (start < 0) return null
    from = start + token.length
    spans.push({ start, end: from })
  }
  return spans
}

const signs: ReadonlyMap<string, string> = new Map([
  ['``', '“'],
  ["''", '”'],
  ['`', '‘'],
  ['-LRB-', '('],
  ['-RRB-', ')'],
  ['-LSB-', '['],
  ['-RSB-', ']'],
  ['-LCB-', '{'],
  ['-RCB-', '}'],
])

const opening = /^(?:[([{“‘¿¡«#]|US\$|[$£€])$/u
const closing = /^(?:[)\]}”’»,.;:!?%…]|\.{2,}|['’](?:s|S|re|ve|ll|d|m)|n['’]t|N'T)$/u

/** Straight quotation marks open and close in turn; a lone apostrophe closes where none is open ("the miners '"). */
const sideOf = (sign: string, open: Set<string>): 'open' | 'close' | 'word' => {
  if (sign === '"') return open.delete(sign) ? 'close' : (open.add(sign), 'open')
  if (sign === "'") return 'close'
  if (closing.test(sign)) return 'close'
  return opening.test(sign) ? 'open' : 'word'
}
