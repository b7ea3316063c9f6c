import { nameEndings } from '../../language/name-endings.ts'
import type { SentenceWords } from '../../language/topics/sentence.ts'
import type { Following } from './following.ts'

/** What stands right before a stop: the end of a word, or of a quotation, bracket, number or share. */
const ending = /(?:\p{L}[\p{L}\p{M}’'-]{0,39}|(?<number>\d{2,4})|[)\]”’»"%])$/u

/** A new sentence's first word, where it does not go on as an address or a name of a file does. */
const opening =
  /^["“‘«¿¡(]{0,2}(?<word>\p{Lu}(?:\p{Ll}[\p{Ll}\p{M}’'-]{0,39}|(?=\s)))(?=[\s,;:.!?…"”’»)—–]|$)(?!\.[\p{L}\p{N}])/u

const reach = 64

/**
 * Whether a stop ends a sentence though no space is behind it: "… he said.It was late", "over.”The judge". A name may hold
 * a stop or an exclamation mark: "Node.Js", "T.Rex", "Yahoo!News". Behind a number, and before a word of one letter,
 * it takes a word that often opens sentences.
 * @param from where the stop begins
 * @param to where the next sentence would begin
 */
export const endsGlued = (
  text: string,
  { from, to, next }: { readonly from: number; readonly to: number; readonly next: Following },
  words: SentenceWords,
): boolean => {
  const before = text.slice(Math.max(0, from - reach), from)
  const last = ending.exec(before)
  const first = opening.exec(text.slice(to, to + reach))?.groups?.['word']
  if (!last || first === undefined || nameEndings.has(first.toLowerCase())) return false
  if (/[\p{L}\p{N}][.:@/\\_]$/u.test(before.slice(0, last.index))) return false
  const mayBeName = first.length === 1 || isNameWith(text[from]!, last[0]) || last.groups?.['number'] !== undefined
  return !mayBeName || (words.openers.has(next.lower) && !/^\p{Lu}$/u.test(last[0]))
}

/** "Yahoo!News", "ID.Buzz": behind a capitalised word an exclamation mark may be of a name, behind capitals a full stop. */
const isNameWith = (sign: string, word: string): boolean =>
  sign === '!' ? /^\p{Lu}/u.test(word) : /^\p{Lu}+$/u.test(word)
