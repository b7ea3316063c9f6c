import type { TimeClass, TimeWords } from '../../language/topics/time.ts'
import type { Span } from '../../text/span.ts'
import { letterOf } from './classes.ts'
import { isLatin, nextSolid, plainWordEnd, shapeEnd } from './pieces.ts'
import { readDigits, romanValue } from './read-digits.ts'

/** The smallest piece that rules see: a word, a number, a date in digits or a sign. */
export interface Atom extends Span {
  readonly class: TimeClass
  readonly lower: string
  readonly value: string | number
}

type Lexicon = ReadonlyMap<string, { readonly class: TimeClass; readonly value: string | number }>
const lexicons = new WeakMap<TimeWords, Lexicon>()

const lexiconOf = (words: TimeWords): Lexicon => {
  const known = lexicons.get(words)
  if (known) return known
  const made = new Map<string, { readonly class: TimeClass; readonly value: string | number }>()
  for (const [name, forms] of Object.entries(words.words)) {
    for (const [form, value] of Object.entries(forms)) {
      if (!made.has(form)) made.set(form, { class: name as TimeClass, value })
    }
  }
  lexicons.set(words, made)
  return made
}

/** A map, because "constructor" is a word of texts and a key of every plain object. */
const signs: ReadonlyMap<string, TimeClass> = new Map([
  ['-', 'hyphen'],
  ['–', 'hyphen'],
  ['—', 'hyphen'],
  [',', 'comma'],
  ['.', 'dot'],
  ["'", 'apostrophe'],
  ['’', 'apostrophe'],
  ['`', 'apostrophe'],
  ['/', 'slash'],
  ['(', 'open'],
  [')', 'close'],
  ...['?', '!', ';', ':', '…', '"', '“', '”', '«', '»'].map((sign): [string, TimeClass] => [sign, 'mark']),
])

/** The atoms of a sentence, and their classes as a string with one letter each. */
export const atomsOf = (words: TimeWords, text: string, span: Span): { atoms: readonly Atom[]; letters: string } => {
  const lexicon = lexiconOf(words)
  const atoms: Atom[] = []
  let letters = ''
  for (let at = nextSolid(text, span.start, span.end); at < span.end;) {
    const end = plainWordEnd(text, at, span.end) ?? shapeEnd(text, at, span.end)
    const atom = readAtom({ words, lexicon, word: text.slice(at, end), before: atoms.at(-1), start: at, end })
    atoms.push(atom)
    letters += letterOf(atom.class)
    at = nextSolid(text, end, span.end)
  }
  return { atoms, letters }
}

interface Seen {
  readonly words: TimeWords
  readonly lexicon: Lexicon
  readonly word: string
  readonly before: Atom | undefined
  readonly start: number
  readonly end: number
}

const fractions: ReadonlyMap<string, number> = new Map([
  ['¼', 0.25],
  ['½', 0.5],
  ['¾', 0.75],
])

const readAtom = ({ words, lexicon, word, before, start, end }: Seen): Atom => {
  const give = (name: TimeClass, lower: string, value: string | number): Atom => ({
    class: name,
    lower,
    value,
    start,
    end,
  })
  const first = word.charCodeAt(0)
  if (first >= 48 && first <= 57) {
    const { class: name, lower, value } = readDigits(word)
    return give(name, lower, value)
  }
  if (!isLatin(first)) {
    if (/^['’]\d/.test(word)) return give('shortyear', word, Number(word.slice(1)))
    const part = fractions.get(word)
    if (part !== undefined) return give('decimal', word, part)
    const sign = signs.get(word)
    if (sign) return give(sign, word, word)
  }
  const plain = word.toLowerCase()
  const lower = plain.includes('.') ? plain.replace(/\s/g, '') : plain
  if (lower === 's' && before?.class === 'apostrophe' && before.end === start) return give('ess', lower, 's')
  const entry = lexicon.get(lower)
  if (entry) {
    const shy = entry.class === 'shymonth' || entry.class === 'shyweekday'
    const isSmall = words.capitals && shy && lower === word && !(before !== undefined && isHyphened(before, start))
    return isSmall ? give('other', lower, lower) : give(entry.class, lower, entry.value)
  }
  if (isRomanStart(first) && /^[IVX]{1,5}$/.test(word)) return give('roman', lower, romanValue(word))
  return give('other', lower, lower)
}

/** "4-jul-95": between the signs of a date a month needs no capital. */
const isHyphened = (before: Atom, start: number): boolean =>
  (before.class === 'hyphen' || before.class === 'slash') && before.end === start

const isRomanStart = (code: number): boolean => code === 73 || code === 86 || code === 88
