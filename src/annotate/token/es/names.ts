import type { LanguagePack } from '../../../language/pack.ts'
import type { Word } from '../words.ts'
import type { Form } from './forms.ts'

/**
 * Indices of words that are names by their capital: within a sentence every one, at its start those
 * that no word of the language explains or that the report uses as a name elsewhere.
 */
export const namesOf = (words: readonly Word<Form>[], language: LanguagePack): ReadonlySet<number> => {
  const within = new Set<string>()
  const common = new Set<string>()
  for (const word of words) {
    if (word.sort !== 'word') continue
    if (!word.shape.capital) common.add(word.shape.lower)
    else if (!word.opens) within.add(word.shape.lower)
  }
  const isCommon = (word: Word<Form>): boolean => {
    if (language.token.closed.has(word.shape.lower)) return true
    if (common.has(word.shape.lower)) return true
    return !within.has(word.shape.lower) && word.shape.asName.readings.length > 0
  }
  const names = new Set<number>()
  for (const [i, word] of words.entries()) {
    if (word.sort !== 'word' || !word.shape.capital) continue
    if (opensQuoted(words, i) ? !isCommon(word) : !language.token.closed.has(word.shape.lower) || isShouted(words, i))
      names.add(i)
  }
  return names
}

/** A word after an opening quotation mark, a colon or a raya opens a sentence of its own, as it were. */
const opensQuoted = (words: readonly Word<Form>[], at: number): boolean => {
  const word = words[at]!
  const before = words[at - 1]
  if (word.opens || before === undefined || before.sentence !== word.sentence) return true
  return openers.has(before.shape.text)
}

const openers = new Set(['«', '“', '"', '‘', '¿', '¡', ':', '—', '-', '–', '(', '.', ';'])

/** "El" of "El Comercio" within a sentence: a capital on a function word makes it part of the name. */
const isShouted = (words: readonly Word<Form>[], at: number): boolean => {
  const next = words[at + 1]
  return next !== undefined && next.sort === 'word' && next.shape.capital && next.sentence === words[at]!.sentence
}
