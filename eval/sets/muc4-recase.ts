import { loadLanguage } from '../../src/language/load.ts'
import { loadNameTables, type NameTables } from '../../src/language/names.ts'
import type { LanguagePack } from '../../src/language/pack.ts'
import { fold } from '../../src/text/fold.ts'
import { scan } from '../../src/text/scan.ts'

/** Gives a text in capitals its small letters back. */
export type Recase = (text: string) => string

interface Word {
  readonly start: number
  readonly key: string
}

/**
 * A recaser for English news in capitals. A word keeps a capital where
 * - it opens a sentence;
 * - the language's tables know it as a month, weekday, country, people, or town ("el salvador" as one name);
 * - it is no common English word, nor one with an English ending: then it is mostly a name.
 * It stays in capitals where it stands alone in brackets, as abbreviations are explained, or holds no vowel. So "the
 * national police" becomes small, as does a surname that is a word: rough, and enough for reading on.
 * @example recase('THE GUARD WAS KILLED IN SAN SALVADOR.') // 'The guard was killed in San Salvador.'
 */
export const createRecaser = async (): Promise<Recase> => {
  const language = await loadLanguage('en')
  const names = await loadNameTables(language)
  return (text) => recase(text, language, names)
}

const recase = (text: string, language: LanguagePack, names: NameTables): string => {
  const words = [...scan(/[\p{L}\d][\p{L}\p{M}\d]*(?:['’.-]\p{L}[\p{L}\p{M}\d]*)*/gu, text)].map((match) => ({
    start: match.index,
    key: fold(match[0]),
  }))
  const short = abbreviationsIn(text)
  let out = ''
  let from = 0
  for (let i = 0; i < words.length;) {
    const length = placeAt(words, i, text, names)
    for (const word of words.slice(i, i + Math.max(length, 1))) {
      const end = word.start + word.key.length
      out += text.slice(from, word.start) + cased(word, { text, short, language, names, place: length > 0 })
      from = end
    }
    i += Math.max(length, 1)
  }
  return out + text.slice(from)
}

/** Words that stand alone in brackets, and those without a vowel. */
const abbreviationsIn = (text: string): ReadonlySet<string> =>
  new Set([
    ...[...scan(/[[(]\s*(\p{L}{2,5})\s*[\])]/gu, text)].map((match) => match[1]!.toLowerCase()),
    ...[...scan(/(?<!\p{L})[BCDFGHJKLMNPQRSTVWXZ]{2,5}(?![\p{L}.])/gu, text)].map((match) => match[0].toLowerCase()),
  ])

/** In words: the longest names of towns that are looked for. */
const longestPlace = 4

/** How many words from here name a place of several words, of which one at least is no common word; 0 for none. */
const placeAt = (words: readonly Word[], at: number, text: string, names: NameTables): number => {
  for (let length = longestPlace; length >= 2; length--) {
    const run = words.slice(at, at + length)
    const last = run.at(-1)!
    if (run.length < length || /[^\p{L}\s'’.-]/u.test(text.slice(run[0]!.start, last.start))) continue
    const key = run.map((word) => word.key).join(' ')
    const known = names.place(key) !== undefined || names.country(key) !== undefined
    if (known && run.some((word) => !names.isCommon(word.key))) return length
  }
  return 0
}

interface Casing {
  readonly text: string
  readonly short: ReadonlySet<string>
  readonly language: LanguagePack
  readonly names: NameTables
  readonly place: boolean
}

const cased = ({ start, key }: Word, casing: Casing): string => {
  const { text, short, language } = casing
  const printed = text.slice(start, start + key.length)
  const small = printed.toLowerCase()
  const [bare] = key.split(/['’]/u)
  if (short.has(bare!) && !language.sentence.leading.has(bare!))
    return `${printed.slice(0, bare!.length)}${small.slice(bare!.length)}`
  if (/^(?:\p{L}\.)+\p{L}$/u.test(printed)) return printed
  return casing.place || opensSentence(text, start, language) || isName({ start, key }, casing)
    ? small.replace(/(?<![\p{L}'’])\p{L}/gu, (letter) => letter.toUpperCase())
    : small
}

/** In characters: how far into a text the dash of its dateline stands. */
const dateline = 80

const opensSentence = (text: string, start: number, { sentence }: LanguagePack): boolean => {
  const before = text.slice(Math.max(0, start - 24), start)
  if (start === 0 || /\n\s*$/u.test(before) || (start < dateline && /--\s*$/u.test(before))) return true
  const end = /([\p{L}.]*)[.!?]["”'’)\]]*\s+["“'‘([]*$/u.exec(before)
  const word = end?.[1]?.toLowerCase() ?? ''
  return end !== null && word.length !== 1 && !sentence.leading.has(word) && !sentence.abbreviations.has(word)
}

const isName = ({ start, key }: Word, { text, language, names }: Casing): boolean => {
  const { mention, sentence } = language
  if (mention.calendar.has(key)) return !names.isCommon(key) || besideNumber(text, start, key.length)
  if (mention.honorifics.has(key) || (sentence.leading.has(key) && text[start + key.length] === '.')) return true
  if (mention.nameParticles.has(key) || mention.notNames.has(key) || sentence.openers.has(key)) return false
  if (names.country(key) !== undefined || names.demonym(key) !== undefined) return key.length > 3
  return !/^\d/.test(key) && !isOrdinary(key, names)
}

/** Whether "may" or "march" is a month: "7 MAY", "MARCH 1989". */
const besideNumber = (text: string, start: number, length: number): boolean =>
  /\d\s$/.test(text.slice(Math.max(0, start - 2), start)) ||
  /^\s\d/.test(text.slice(start + length, start + length + 2))

/** Endings that hardly any name has; short words have them by chance. */
const unlikeNames = /.{4}(?:ed|ly|tions?|ings?|ments?|ives?|izes?|ates?|ers|ors|ists?)$/u

/** A common word, with or without an English ending or a first part that others have too. */
const isOrdinary = (key: string, names: NameTables): boolean => {
  const parts = key.replace(/['’]s$/u, '').split('-')
  return parts.every(
    (part) =>
      /^\d*$/.test(part) ||
      formsOf(part).some((form) => names.isCommon(form)) ||
      (unlikeNames.test(part) && names.place(part) === undefined && names.firstName(part) === undefined),
  )
}

const endings: readonly (readonly [RegExp, readonly string[]])[] = [
  [/ies$/u, ['y']],
  [/ied$/u, ['y']],
  [/(?:s|es)$/u, ['']],
  [/(?:ed|ing|er|ers|est|or|ors)$/u, ['', 'e']],
  [/(?:ly|ness|ment|ments|ful|less|ist|ists|ism|al|ally|able|age)$/u, ['', 'e']],
  [/(?:ion|ions|ation|ations|ional|ive|ives|ic|ical)$/u, ['', 'e', 'ate']],
  [/(.)\1(?:ed|ing|er|ers)$/u, ['$1']],
]
const firstParts = /^(?:un|re|dis|non|counter|anti|over|under|inter|mis|pre)/u

const formsOf = (word: string): readonly string[] => {
  const bare = [word, word.replace(firstParts, '')]
  return bare.flatMap((form) => [
    form,
    ...endings.flatMap(([ending, put]) => (ending.test(form) ? put.map((end) => form.replace(ending, end)) : [])),
  ])
}
