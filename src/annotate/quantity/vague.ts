import type { NumberWords } from '../../language/topics/number.ts'
import type { Lexeme } from './lexeme.ts'
import { readWords, type WordReading } from './words.ts'

const own = (table: Readonly<Record<string, number>>, word: string): number | null =>
  Object.hasOwn(table, word) ? table[word]! : null

/**
 * Reads words for a group or a vague amount: "a dozen", "half a million", "tens of thousands", "several
 * hundred", "una veintena", "medio centenar", "decenas de miles". Not: "score" of a match, "cuarentena"
 * as quarantine, which have no "of" behind them.
 */
export const readVague = (lexemes: readonly Lexeme[], at: number, words: NumberWords): WordReading | null =>
  plurals(lexemes, at, words) ?? half(lexemes, at, words) ?? group(lexemes, at, words) ?? few(lexemes, at, words)

const lower = (lexemes: readonly Lexeme[], at: number): string => lexemes[at]?.lower ?? ''

/** "dozens", "tens of thousands", "miles de millones". */
const plurals = (lexemes: readonly Lexeme[], at: number, words: NumberWords): WordReading | null => {
  let value = own(words.indefinites, lower(lexemes, at))
  if (value === null) return null
  let to = at + 1
  while (lower(lexemes, to) === words.of) {
    const next = own(words.indefinites, lower(lexemes, to + 1))
    if (next === null) break
    value *= next / 2
    to += 2
  }
  // "Tens" and "scores" alone are other words: ten-pound notes, goals.
  const alone = to === at + 1 && value <= 40
  return alone && !vagueNext(lexemes, to, words) ? null : { to, value, shape: 'indefinite' }
}

const vagueNext = (lexemes: readonly Lexeme[], at: number, words: NumberWords): boolean =>
  lower(lexemes, at) === words.of || (lower(lexemes, at - 1) !== 'scores' && lower(lexemes, at - 1) !== 'tens')

/** "half a million", "half a dozen", "medio centenar", "media docena". */
const half = (lexemes: readonly Lexeme[], at: number, words: NumberWords): WordReading | null => {
  if (!words.halves.includes(lower(lexemes, at))) return null
  const next = words.articles.includes(lower(lexemes, at + 1)) ? at + 2 : at + 1
  const magnitude = own(words.magnitudes, lower(lexemes, next))
  // "Half a hundred" is a way of speaking, as "half a dozen" is.
  if (magnitude !== null) {
    return { to: next + 1, value: magnitude / 2, shape: magnitude === 100 ? 'approximate' : 'exact' }
  }
  const collective = own(words.collectives, lower(lexemes, next))
  return collective === null ? null : { to: next + 1, value: collective / 2, shape: 'approximate' }
}

/** "a dozen", "two dozen", "una veintena", "a hundred", "un millón y medio". */
const group = (lexemes: readonly Lexeme[], at: number, words: NumberWords): WordReading | null => {
  const article = words.articles.includes(lower(lexemes, at))
  const collective = own(words.collectives, lower(lexemes, article ? at + 1 : at))
  if (collective !== null) {
    const to = article ? at + 2 : at + 1
    // Without "of" these words have other meanings (quarantine, fortnight).
    const other = collective === 40 || collective === 15
    return other && lower(lexemes, to) !== words.of ? null : { to, value: collective, shape: 'approximate' }
  }
  const magnitude = article ? own(words.magnitudes, lower(lexemes, at + 1)) : null
  if (magnitude === null) return counted(lexemes, at, words)
  const behind = readWords(lexemes, at + 1, words)
  return { to: behind?.to ?? at + 2, value: behind?.value ?? magnitude, shape: 'exact' }
}

/** "two dozen", "dos docenas". */
const counted = (lexemes: readonly Lexeme[], at: number, words: NumberWords): WordReading | null => {
  const factor = readWords(lexemes, at, words)
  if (!factor || factor.to !== at + 1) return null
  const word = lower(lexemes, factor.to)
  const size = own(words.collectives, word) ?? own(words.collectives, word.replace(/s$/, ''))
  return size === null ? null : { to: factor.to + 1, value: factor.value * size, shape: 'exact' }
}

/** "several", "a few hundred", "a couple", "varios miles". */
const few = (lexemes: readonly Lexeme[], at: number, words: NumberWords): WordReading | null => {
  const first = words.articles.includes(lower(lexemes, at)) ? at + 1 : at
  const least = own(words.few, lower(lexemes, first))
  if (least === null) return null
  const next = Object.hasOwn(words.few, lower(lexemes, first + 1)) ? first + 2 : first + 1
  const behind = lower(lexemes, next) === words.of ? next + 1 : next
  const more = own(words.magnitudes, lower(lexemes, next)) ?? ofPlural(lexemes, behind, words)
  if (more !== null)
    return {
      to: (own(words.magnitudes, lower(lexemes, next)) === null ? behind : next) + 1,
      value: least * more,
      shape: 'indefinite',
    }
  // Without an article most of them are other words: "few doubt it", "unos dicen".
  const alone = first > at ? !words.modifiersBefore[lower(lexemes, first)] : words.fewAlone.includes(lower(lexemes, at))
  return alone ? { to: first + 1, value: least, shape: 'indefinite' } : null
}

const ofPlural = (lexemes: readonly Lexeme[], at: number, words: NumberWords): number | null => {
  const low = own(words.indefinites, lower(lexemes, at))
  return low === null ? null : low / 2
}
