import { setOf } from '../../text/once.ts'
import { phraseFrom, phraseTo, tableOf, type Lexeme } from './lexeme.ts'
import type { Reader } from './reader.ts'
import { at, isDigits, type Found, type Sorted, type Test } from './sorted.ts'

const inYears = (found: Found): boolean => {
  const { value, digits } = found.number
  return digits && found.to - found.number.from === 1 && Number.isInteger(value) && value >= 1000 && value <= 2199
}

/** "17:30", "8 pm", "a las 20", "a las 14.00". */
export const clock: Test = ({ lexemes, words, persons }, { number, from, to, unit }) => {
  if (!number.digits && unit) return null
  if (
    at(lexemes, to) === ':' &&
    lexemes[to]!.glued &&
    isDigits(lexemes[to + 1]) &&
    lexemes[to + 1]!.glued &&
    lexemes[to + 1]!.lower.length === 2
  ) {
    let end = to + 2
    while (at(lexemes, end) === ':' && isDigits(lexemes[end + 1])) end += 2
    return { sort: 'clock', rule: 'clock-colon', to: hourEnd(lexemes, end, words.clockAfter) }
  }
  const end = hourEnd(lexemes, to, words.clockAfter)
  // "0401 GMT".
  if (end > to && lexemes[from]!.lower.length === 4 && number.value < 2400) {
    return { sort: 'clock', rule: 'clock-words', to: end }
  }
  if (end > to && number.value <= 24) return { sort: 'clock', rule: 'clock-words', to: end }
  const before = phraseTo(lexemes, from, tableOf(words.clockBefore)) !== null
  // "A las 12 víctimas" counts.
  return before && !persons.has(at(lexemes, to)) && number.value <= 24 && (!unit || unit.unit === 'hour')
    ? { sort: 'clock', rule: 'clock-words', to: unit?.to ?? to }
    : null
}

const hourEnd = (lexemes: readonly Lexeme[], from: number, phrases: readonly string[]): number =>
  phraseFrom(lexemes, from, tableOf(phrases))?.to ?? from

/** "9 January", "January 9", "9 de enero", "del 7 al 12 de enero", "lunes 9". */
export const dayOfMonth: Test = (reader, { number, from, to, unit, bounded }) => {
  const { lexemes, words } = reader
  // "Up to 20 May" bounds no day, but "un menor que el 12 de diciembre" only ends in the words of a bound.
  if (unit || (bounded && words.dateJoiner === null)) return null
  if (number.value > 31 || !Number.isInteger(number.value)) return null
  const dated: Sorted = { sort: 'date', rule: 'day-of-month', to }
  if (monthAt(reader, to) || monthAt(reader, from - 1, true)) return dated
  const second = words.dateLinks.includes(at(lexemes, to)) && isDigits(lexemes[to + 1])
  if (second && (monthAt(reader, to + 2) || monthAt(reader, to + 3))) return dated
  const paired = words.dateLinks.includes(at(lexemes, from - 1)) && monthAt(reader, from - 3, true)
  if (paired && isDigits(lexemes[from - 2])) return dated
  const day = words.dateJoiner !== null && number.digits && words.weekdays.includes(at(lexemes, from - 1))
  return day && lexemes[to]?.kind !== 'word' ? dated : null
}

/** Whether a month stands at a place: capital where the language writes it so, behind "de" or an abbreviation's stop. */
const monthAt = ({ lexemes, words }: Reader, index: number, before = false): boolean => {
  let i = index
  if (before && at(lexemes, i) === '.') i--
  if (!before && words.dateJoiner !== null && at(lexemes, i) === words.dateJoiner) i++
  if (!before && words.dateJoiner === null && at(lexemes, i) === words.of) i++
  const month = lexemes[i]
  return month !== undefined && setOf(words.months).has(month.lower) && (month.capital || words.dateJoiner !== null)
}

/** Four digits of a recent century without unit, bound or counted people are a year; "1990s" a decade. */
export const year: Test = ({ lexemes, words, persons }, found) => {
  const { number, to, unit, bounded } = found
  if (!number.digits || unit) return null
  const glued = lexemes[to]
  if (glued?.glued && glued.lower === 's') return { sort: 'date', rule: 'decade', to: to + 1 }
  const eras = tableOf(words.eras)
  const isEra = phraseFrom(lexemes, to, eras) !== null || phraseTo(lexemes, number.from, eras) !== null
  if (isEra) return { sort: 'date', rule: 'year', to }
  if (!inYears(found) || bounded || number.value < 1500) return null
  const next = lexemes[to]
  const counted =
    next?.kind === 'word' && !next.capital && (persons.has(next.lower) || persons.has(next.lower.replace(/s$/, '')))
  // "The 2016 candidates", "the 2016 general election": a number of people above a thousand has its mark there.
  const singular = next?.kind === 'word' && persons.has(`${next.lower}s`)
  const determined = words.between.includes(at(lexemes, number.from - 1))
  const far = number.value < 1900 || number.value > 2050
  const led = words.yearBefore.includes(at(lexemes, number.from - 1))
  return (counted && !singular && !determined) || (far && !led) ? null : { sort: 'date', rule: 'year', to }
}
