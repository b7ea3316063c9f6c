import type { TimeClass, TimeWords } from '../../language/topics/time.ts'
import type { Span } from '../../text/span.ts'
import { scan } from '../../text/scan.ts'
import { letterOf } from './classes.ts'

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

const shapes =
  /\d{4}([/.-])\d{1,2}\1\d{1,2}(?![\d/-])|[1-9]\/[2-9](?![\d/])|[¼½¾]|\d{1,2}([/.-])\d{1,2}\2(?:\d{4}|\d\d)(?![\d/])|(?:\d\d)?\d0['’]?s(?!\p{L})|['’]\d\d(?![\d\p{L}])|\d{1,2}:\d\d(?::\d\d)?(?!\d)|\d+(?:[.,]\d+)+|\d+(?:(?:st|nd|rd|th|ro|do|er|ra|da)(?!\p{L})|\.?[ºª°])|\d+|[aApP]\.\s?[mM]\.?(?!\p{L})|\p{L}(?:\.\p{L})+\.?(?!\p{L})|\p{L}[\p{L}\p{M}\d]*|[^\s]/gu

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
])

/** The atoms of a sentence, and their classes as a string with one letter each. */
export const atomsOf = (words: TimeWords, text: string, span: Span): { atoms: readonly Atom[]; letters: string } => {
  const lexicon = lexiconOf(words)
  const atoms: Atom[] = []
  let letters = ''
  for (const match of scan(shapes, text.slice(span.start, span.end))) {
    const word = match[0]
    const start = span.start + match.index
    const read = readAtom({ words, lexicon, word, before: atoms.at(-1), start })
    atoms.push({ ...read, start, end: start + word.length })
    letters += letterOf(read.class)
  }
  return { atoms, letters }
}

interface Seen {
  readonly words: TimeWords
  readonly lexicon: Lexicon
  readonly word: string
  readonly before: Atom | undefined
  readonly start: number
}

const other = (lower: string): Omit<Atom, 'start' | 'end'> => ({ class: 'other', lower, value: lower })

const fractions: ReadonlyMap<string, number> = new Map([
  ['¼', 0.25],
  ['½', 0.5],
  ['¾', 0.75],
])

const readAtom = ({ words, lexicon, word, before, start }: Seen): Omit<Atom, 'start' | 'end'> => {
  const first = word.charCodeAt(0)
  if (first >= 48 && first <= 57) return readDigits(word)
  if (/^['’]\d/.test(word)) return { class: 'shortyear', lower: word, value: Number(word.slice(1)) }
  const part = fractions.get(word)
  if (part !== undefined) return { class: 'decimal', lower: word, value: part }
  const sign = signs.get(word)
  if (sign) return { class: sign, lower: word, value: word }
  const lower = word.toLowerCase().replace(/\s/g, '')
  if (lower === 's' && before?.class === 'apostrophe' && before.end === start)
    return { class: 'ess', lower, value: 's' }
  const entry = lexicon.get(lower)
  if (entry) {
    const shy = entry.class === 'shymonth' || entry.class === 'shyweekday'
    if (words.capitals && shy && lower === word) return other(lower)
    return { class: entry.class, lower, value: entry.value }
  }
  if (/^[IVX]{1,5}$/.test(word)) return { class: 'roman', lower, value: romanValue(word) }
  return other(lower)
}

const readDigits = (word: string): Omit<Atom, 'start' | 'end'> => {
  const lower = word.toLowerCase()
  const give = (name: TimeClass, value: string | number): Omit<Atom, 'start' | 'end'> => ({ class: name, lower, value })
  if (/^\d+$/.test(word)) {
    const value = Number(word)
    if (word.length <= 2 && value >= 1 && value <= 31) return give('small', value)
    return word.length === 4 && value >= 1000 && value <= 2100 ? give('year', value) : give('big', value)
  }
  if (/^\d+0['’]?s$/.test(lower)) return give('decade', parseInt(word, 10))
  if (/^\d\/\d$/.test(word)) return give('decimal', Number(word[0]) / Number(word[2]))
  if (/^\d{4}[/.-]/.test(word)) return give('iso', word)
  if (word.includes(':')) return give('clock', word)
  if (/^\d{1,2}([/.-])\d{1,2}\1\d{2,4}$/.test(word)) return give('numeric', word)
  if (/^(?:[01]?\d|2[0-4])[.,][0-5]\d$/.test(word)) return give('dotclock', word.replace(/[.,]/, ':'))
  if (/[.,]\d/.test(word)) return give('decimal', decimalValue(word))
  const value = parseInt(word, 10)
  return value >= 1 && value <= 100 ? give('nth', value) : other(lower)
}

/** "1,500" and "2.5": three digits behind the mark are thousands. */
const decimalValue = (word: string): number => {
  const plain = /^\d{1,3}(?:[.,]\d{3})+$/.test(word) ? word.replace(/[.,]/g, '') : word.replace(',', '.')
  return Number.parseFloat(plain)
}

const romanDigits: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10 }

const romanValue = (word: string): number => {
  let sum = 0
  for (let i = 0; i < word.length; i++) {
    const [here, next] = [romanDigits[word[i]!]!, romanDigits[word[i + 1] ?? ''] ?? 0]
    sum += here < next ? -here : here
  }
  return sum
}
