import type { TimeClass, TimeWords } from '../../language/topics/time.ts'
import type { Span } from '../../text/span.ts'
import { matchAt } from '../../text/scan.ts'
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
  /\d{4}([/.-])\d{1,2}\1\d{1,2}(?![\d/-])|[1-9]\/[2-9](?![\d/])|[¼½¾]|\d{1,2}([/.-])\d{1,2}\2(?:\d{4}|\d\d)(?![\d/])|(?:\d\d)?\d0['’]?s(?!\p{L})|['’]\d\d(?![\d\p{L}])|\d{1,2}:\d\d(?::\d\d)?(?!\d)|\d+(?:[.,]\d+)+|\d+(?:(?:st|nd|rd|th|ro|do|er|ra|da)(?!\p{L})|\.?[ºª°])|\d+|[aApP]\.\s?[mM]\.?(?!\p{L})|\p{L}(?:\.\p{L})+\.?(?!\p{L})|\p{L}[\p{L}\p{M}\d]*|[^\s]/uy

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
  for (let at = nextSolid(text, span.start, span.end); at < span.end;) {
    const end = plainWordEnd(text, at, span.end) ?? shapeEnd(text, at, span.end)
    const atom = readAtom({ words, lexicon, word: text.slice(at, end), before: atoms.at(-1), start: at, end })
    atoms.push(atom)
    letters += letterOf(atom.class)
    at = nextSolid(text, end, span.end)
  }
  return { atoms, letters }
}

const isSpace = (code: number): boolean =>
  code === 32 || (code >= 9 && code <= 13) || code === 0xa0 || (code >= 0x2000 && code <= 0x200a) || code === 0xfeff

const nextSolid = (text: string, from: number, to: number): number => {
  let at = from
  while (at < to && isSpace(text.charCodeAt(at))) at++
  return at
}

/** Letters of the Latin alphabets; the others, and marks, are told by the expression. */
const isLatin = (code: number): boolean =>
  (code >= 97 && code <= 122) ||
  (code >= 65 && code <= 90) ||
  (code >= 0xc0 && code <= 0x24f && code !== 0xd7 && code !== 0xf7)

/** Where a word of Latin letters ends that has no point within ("a.m."): most words, read without the expression. */
const plainWordEnd = (text: string, start: number, to: number): number | null => {
  let at = start
  while (at < to && isLatin(text.charCodeAt(at))) at++
  if (at === start) return null
  const next = at < to ? text.charCodeAt(at) : 32
  const isPlain = next < 128 && !(next >= 48 && next <= 57) && !(next === 46 && at === start + 1)
  return isPlain || isSpace(next) || next === 0x2019 || next === 0x201d ? at : null
}

const shapeEnd = (text: string, start: number, to: number): number => {
  const found = matchAt(shapes, text, start)
  return found === null || found[0].length === 0 ? start + 1 : Math.min(to, start + found[0].length)
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
    return words.capitals && shy && lower === word ? give('other', lower, lower) : give(entry.class, lower, entry.value)
  }
  if (isRomanStart(first) && /^[IVX]{1,5}$/.test(word)) return give('roman', lower, romanValue(word))
  return give('other', lower, lower)
}

const isRomanStart = (code: number): boolean => code === 73 || code === 86 || code === 88

type Read = Pick<Atom, 'class' | 'lower' | 'value'>

const readDigits = (word: string): Read => {
  const lower = word.toLowerCase()
  const give = (name: TimeClass, value: string | number): Read => ({ class: name, lower, value })
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
  return value >= 1 && value <= 100 ? give('nth', value) : give('other', lower)
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
