import type { TimeClass, TimeWords } from '../../language/topics/time.ts'
import type { Token } from '../../model/token.ts'
import { once } from '../../text/once.ts'
import { rememberFor } from '../../text/remember.ts'
import type { Span } from '../../text/span.ts'
import { isCore, letterOf } from './classes.ts'
import { isLatin, nextSolid, plainWordEnd, shapeEnd } from './pieces.ts'
import { readDigits, romanValue } from './read-digits.ts'

/** The smallest piece that rules see: a word, a number, a date in digits or a sign. */
export interface Atom extends Span {
  readonly class: TimeClass
  readonly lower: string
  readonly value: string | number
}

/** What a piece is by its letters alone; all pieces written alike share one. */
interface Shape {
  readonly class: TimeClass
  readonly lower: string
  readonly value: string | number
  /** The class as patterns write it. */
  readonly letter: string
  /** Whether it is a word of times. */
  readonly isCore: boolean
  /** What it is instead right behind signs of some classes. */
  readonly joined: { readonly behind: readonly TimeClass[]; readonly shape: Shape } | null
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
export interface Spelled {
  readonly atoms: readonly Atom[]
  readonly letters: string
  /** Which atoms are words of times. */
  readonly cores: readonly number[]
}

/**
 * Cuts a sentence into atoms.
 * @param tokens those of the sentence: where one is a plain word, it need not be cut out again
 */
export const atomsOf = (
  words: TimeWords,
  text: string,
  { span: { start, end }, tokens }: { readonly span: Span; readonly tokens: readonly Token[] },
): Spelled => {
  const shapeOf = shapesOf(words)
  const atoms: Atom[] = []
  const cores: number[] = []
  let letters = ''
  let before: Atom | undefined
  for (let at = nextSolid(text, start, end), next = 0; at < end; at = nextSolid(text, before.end, end)) {
    while (next < tokens.length && tokens[next]!.start < at) next++
    const to = plainWordEnd(text, at, end) ?? shapeEnd(text, at, end)
    const token = tokens[next]
    const alone = shapeOf(token?.start === at && token.end === to ? token.text : text.slice(at, to))
    const shape = alone.joined !== null && before?.end === at ? joinedTo(before, alone, alone.joined) : alone
    before = { class: shape.class, lower: shape.lower, value: shape.value, start: at, end: to }
    if (shape.isCore) cores.push(atoms.length)
    atoms.push(before)
    letters += shape.letter
  }
  return { atoms, letters, cores }
}

const joinedTo = (before: Atom, alone: Shape, { behind, shape }: NonNullable<Shape['joined']>): Shape =>
  behind.includes(before.class) ? shape : alone

const shaped = (name: TimeClass, lower: string, value: string | number): Shape => ({
  class: name,
  lower,
  value,
  letter: letterOf(name),
  isCore: isCore.has(letterOf(name)),
  joined: null,
})

const lexiconOf = once((words: TimeWords): ReadonlyMap<string, Shape> => {
  const made = new Map<string, Shape>()
  for (const [name, forms] of Object.entries(words.words)) {
    for (const [form, value] of Object.entries(forms)) {
      if (!made.has(form)) made.set(form, shaped(name as TimeClass, form, value))
    }
  }
  return made
})

const fractions: ReadonlyMap<string, number> = new Map([
  ['¼', 0.25],
  ['½', 0.5],
  ['¾', 0.75],
])

const shapesOf = rememberFor((words: TimeWords, word): Shape => {
  const alone = shapeAlone(words, word)
  const { lower } = alone
  // The s of "year's".
  if (lower === 's') return { ...alone, joined: { behind: ['apostrophe'], shape: shaped('ess', 's', 's') } }
  const entry = lexiconOf(words).get(lower)
  const isShy = entry?.class === 'shymonth' || entry?.class === 'shyweekday'
  if (!isShy || !words.capitals || lower !== word) return alone
  // "4-jul-95": between the signs of a date a month needs no capital.
  return { ...shaped('other', lower, lower), joined: { behind: ['hyphen', 'slash'], shape: entry } }
})

const shapeAlone = (words: TimeWords, word: string): Shape => {
  const first = word.charCodeAt(0)
  if (first >= 48 && first <= 57) {
    const { class: name, lower, value } = readDigits(word)
    return shaped(name, lower, value)
  }
  if (!isLatin(first)) {
    if (/^['’]\d/.test(word)) return shaped('shortyear', word, Number(word.slice(1)))
    const part = fractions.get(word)
    if (part !== undefined) return shaped('decimal', word, part)
    const sign = signs.get(word)
    if (sign) return shaped(sign, word, word)
  }
  const plain = word.toLowerCase()
  const lower = plain.includes('.') ? plain.replace(/\s/g, '') : plain
  const entry = lexiconOf(words).get(lower)
  if (entry) return entry
  if (isRomanStart(first) && /^[IVX]{1,5}$/.test(word)) return shaped('roman', lower, romanValue(word))
  return shaped('other', lower, lower)
}

const isRomanStart = (code: number): boolean => code === 73 || code === 86 || code === 88
