import { isSpace } from '../../text/words.ts'

/** The word after a possible end of a sentence. */
export interface Following {
  readonly start: number
  readonly lower: string
  /** `opening` where a quotation or ¿ ¡ begins with a capital: that is always a new sentence. */
  readonly sort: 'upper' | 'lower' | 'digit' | 'opening' | 'sign'
}

const openers = new Set('—–-("“‘\'«‹¿¡[*•·')
const opensAlone = new Set('¿¡“«"•')
const reach = 8
const longestWord = 40

/** The first word at or after `from`, past spaces and signs that open a quotation; null at the end of the text. */
export const wordAfter = (text: string, from: number): Following | null => {
  let at = from
  let opened = false
  let signs = 0
  for (; at < text.length && signs < reach; at++) {
    if (isSpace(text.charCodeAt(at))) continue
    const sign = text[at]!
    if (!openers.has(sign)) break
    signs++
    if (opensAlone.has(sign)) opened = true
  }
  return at < text.length ? following(text, at, opened) : null
}

const following = (text: string, start: number, opened: boolean): Following => {
  const character = String.fromCodePoint(text.codePointAt(start)!)
  const word = /^[\p{L}\p{N}\p{M}.’']*/u.exec(text.slice(start, start + longestWord))?.[0] ?? ''
  const lower = word.toLowerCase().replace(/[.’'].*$/, '')
  if (/\p{Ll}/u.test(character)) return { start, lower, sort: 'lower' }
  if (opened) return { start, lower, sort: 'opening' }
  if (/\p{Nd}/u.test(character)) return { start, lower, sort: 'digit' }
  return { start, lower, sort: /\p{L}/u.test(character) ? 'upper' : 'sign' }
}
