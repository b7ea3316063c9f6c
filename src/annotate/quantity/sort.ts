import { once, setOf } from '../../text/once.ts'
import type { Lexeme } from './lexeme.ts'
import { ageBehind, ageTests } from './sort-age.ts'
import { clock, dayOfMonth, year } from './sort-date.ts'
import { saidIn } from './context.ts'
import { at, isDigits, type Found, type Sorted, type SortReader, type Test } from './sorted.ts'

/** "COVID-19", "flight 370", "85N", "No. 142": a name that holds digits. */
const identifier: Test = ({ lexemes, words }, { number, from, to, unit }) => {
  const glue = lexemes[from]!.glued && lexemes[from - 1]?.kind === 'word'
  if (!number.digits || from !== number.from || (unit && !glue)) return null
  const named: Sorted = { sort: 'identifier', rule: 'identifier', to }
  const [here, before, next] = [lexemes[from]!, lexemes[from - 1], lexemes[to]]
  if (here.glued && (before?.kind === 'word' || before?.lower === '#' || before?.lower === '_')) return named
  if (here.glued && before?.lower === '-' && before.glued && lexemes[from - 2]?.kind === 'word') return named
  if (here.glued && before?.lower === '.' && before.glued && isCode(lexemes[from - 2])) return named
  if (next?.glued && next.kind === 'word') return { ...named, to: to + 1 }
  if (isNamed(lexemes, { from, to, words })) return named
  if (
    at(lexemes, from - 1) === '#' ||
    (at(lexemes, from - 1) === '.' && words.numberSigns.includes(at(lexemes, from - 2)))
  )
    return named
  return before && setOf(words.numbered).has(before.lower) && !number.value.toString().includes('.') ? named : null
}

/** "ID.3": a short name in capitals before a stop. */
const isCode = (word: Lexeme | undefined): boolean =>
  word?.kind === 'word' && word.capital && word.end - word.start > 1 && word.end - word.start < 5

/** "Canal Uno", "Norvale One": a number in words with a capital, behind a name where not all is in capitals. */
const namedInWords: Test = ({ lexemes }, { number, from, to }) => {
  const [here, before] = [lexemes[from]!, lexemes[from - 1]]
  if (number.digits || !here.capital || to !== from + 1 || from < 2 || here.glued) return null
  return before!.kind === 'word' && before!.capital && isRunning(lexemes)
    ? { sort: 'identifier', rule: 'identifier', to }
    : null
}

/** Whether most words of the sentence are written small: no headline. */
const isRunning = once((lexemes: readonly Lexeme[]): boolean => {
  const words = lexemes.filter(({ kind, start, end }) => kind === 'word' && end - start > 3)
  return words.filter(({ capital }) => capital).length * 2 < words.length
})

/** "Fortune 100", "S&P 500", "iPhone 11": behind a name, before a sign, a name or nothing; not "en Valdoro 94". */
const isNamed = (
  lexemes: readonly Lexeme[],
  { from, to, words }: { readonly from: number; readonly to: number; readonly words: SortReader['words'] },
): boolean => {
  const [name, next] = [lexemes[from - 1], lexemes[to]]
  if (!name?.capital || name.kind !== 'word' || lexemes[from]!.glued) return false
  if (setOf(words.numberedNames).has(name.lower) && from > 1) return true
  if (setOf(words.months).has(name.lower) || words.weekdays.includes(name.lower)) return false
  // "Norvale 2-1" tells a score.
  if (next?.lower === '-' && next.glued && isDigits(lexemes[to + 1])) return false
  const led = lexemes[from - 2]
  if (from < 2 || led === undefined || (led.kind === 'word' && words.placeBefore.includes(led.lower))) return false
  if (/[.:;!?"”»]/.test(led.lower)) return false
  const upper = name.lower.length <= 4 && (led.lower === '&' || (led.lower === '/' && led.glued))
  return upper || next === undefined || next.kind === 'sign' || next.capital
}

/** Whether the sentence has one of some words: those that tell a vote, or a match. */
export const tells = ({ lexemes }: SortReader, list: readonly string[]): boolean => {
  const said = saidIn(lexemes)
  return list.some((word) => said.has(word))
}

/** "65 members voted against", "68 en contra", "hacían falta 87" where votes are told. */
const vote: Test = (reader, { to, from, number, unit }) => {
  const { lexemes, words } = reader
  if (unit || !tells(reader, words.votes.strong)) return null
  const isVote = (index: number): boolean =>
    words.votes.strong.includes(at(lexemes, index)) || words.votes.weak.includes(at(lexemes, index))
  for (let i = to; i < Math.min(lexemes.length, to + 5); i++) {
    if (/^[,;]$/.test(at(lexemes, i))) break
    if (isVote(i)) return { sort: 'vote', rule: 'vote', to }
  }
  const bare = lexemes[to]?.kind !== 'word' || words.dateLinks.includes(at(lexemes, to))
  const led = isVote(from - 1) || isVote(from - 2) || isSetAgainst(reader, from)
  return number.digits && (bare || led) ? { sort: 'vote', rule: 'vote', to } : null
}

/** "By 63 to 37 after a debate": the second of two bare numbers. Not: "from 20 to 30 members". */
const isSetAgainst = ({ lexemes, words }: SortReader, from: number): boolean =>
  words.dateLinks.includes(at(lexemes, from - 1)) &&
  isDigits(lexemes[from - 2]) &&
  !words.ranges.some(({ open }) => open === at(lexemes, from - 3))

const tests: readonly Test[] = [ageBehind, clock, ...ageTests, dayOfMonth, year, identifier, namedInWords]

/**
 * What sort of number it is, and the rule that says so. Ages, dates, clock times and names are told
 * first; then the unit decides; a bare number is a count, or a vote where votes are told.
 */
export const sortOf = (reader: SortReader, found: Found): Sorted => {
  const { number, to, unit } = found
  if (number.shape === 'ordinal') return ordinal(reader, found)
  if (isNumberedPerson(reader, found.from)) return { sort: 'ordinal', rule: 'numbered-person', to }
  for (const test of tests) {
    const sorted = test(reader, found)
    if (sorted) return sorted
  }
  if (number.shape === 'share')
    return unit ? { sort: unit.sort, rule: 'unit', to: unit.to } : { sort: 'share', rule: 'fraction', to }
  if (unit) return { sort: unit.sort, rule: unit.unit === 'percent' ? 'percent' : 'unit', to: unit.to }
  return vote(reader, found) ?? { sort: 'count', rule: 'count', to }
}

const ordinal = (reader: SortReader, found: Found): Sorted => {
  const { lexemes, words } = reader
  const { to } = found
  const date = dayOfMonth(reader, { ...found, unit: null })
  if (date) return date
  if (words.units[at(lexemes, to)]?.unit === 'century') return { sort: 'date', rule: 'century', to: to + 1 }
  const rank = [0, 1, 2].some((step) => words.superlatives.includes(at(lexemes, to + step)))
  return { sort: rank ? 'rank' : 'ordinal', rule: rank ? 'rank' : 'ordinal', to }
}

/** "víctima número 60" counts to sixty: the word before "number" names people. */
const isNumberedPerson = ({ lexemes, persons, words }: SortReader, from: number): boolean =>
  words.numberNames.includes(at(lexemes, from - 1)) && [2, 3].some((step) => persons.has(at(lexemes, from - step)))
