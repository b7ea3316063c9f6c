import type { NumberReading, Reader, UnitReading } from './reader.ts'
import type { Quantity } from '../../model/quantity.ts'
import { once, setOf } from '../../text/once.ts'
import { phraseFrom, phraseTo, tableOf, type Lexeme } from './lexeme.ts'

/** What is known of a number when its sort is decided. */
export interface Sorted {
  readonly sort: Quantity['sort']
  readonly rule: string
  /** The first lexeme behind all words that belong to the number: "-year-old", ":30 pm". */
  readonly to: number
}

export interface Found {
  readonly number: NumberReading
  readonly to: number
  readonly unit: UnitReading | null
  /** The first lexeme with modifier and currency. */
  readonly from: number
  readonly bounded: boolean
}

type Test = (reader: SortReader, found: Found) => Sorted | null

/** A reader that knows words for people: an age stands with one. */
export interface SortReader extends Reader {
  readonly persons: ReadonlySet<string>
}

const at = (lexemes: readonly Lexeme[], index: number): string => lexemes[index]?.lower ?? ''

const isDigits = (lexeme: Lexeme | undefined): lexeme is Lexeme => lexeme?.kind === 'digits'

const inYears = (found: Found): boolean => {
  const { value, digits } = found.number
  return digits && found.to - found.number.from === 1 && Number.isInteger(value) && value >= 1000 && value <= 2199
}

/** "55-year-old", "50 años de edad": the words behind the number say so. */
const ageBehind: Test = ({ lexemes, words }, { to }) => {
  const phrase = phraseFrom(lexemes, to, tableOf(words.ageAfter))
  return phrase && { sort: 'age', rule: 'age-words', to: phrase.to }
}

const stops: ReadonlySet<string> = new Set(['.', ';', ':', ','])

/** "aged 10 to 14", "edades de 17 a 50": the words before say so. */
const ageBefore: Test = ({ lexemes, words }, { number, from, unit, to }) => {
  if (number.value > 120) return null
  if (unit !== null && !words.ageUnits.includes(unit.unit)) return null
  // "La mayor de tres hermanas" counts.
  const next = lexemes[to]
  if (unit === null && next?.kind === 'word' && next.lower.length > 4 && next.lower.endsWith('s')) return null
  for (let end = from; end >= Math.max(1, from - 5); end--) {
    if (phraseTo(lexemes, end, tableOf(words.ageBefore))) return { sort: 'age', rule: 'age-words', to: unit?.to ?? to }
    if (stops.has(at(lexemes, end - 1)) || Object.hasOwn(words.trend.verbs, at(lexemes, end - 1))) return null
  }
  return null
}

/** "Rosa Paz, 55," and "(15)": a small number between signs behind a name. */
const ageApposed: Test = ({ lexemes, persons, words }, { number, from, unit, to }) => {
  const { value, digits } = number
  if (unit || !digits || !Number.isInteger(value) || value < 1 || value > 110 || from !== number.from) return null
  const [before, after] = [at(lexemes, from - 1), at(lexemes, to)]
  const open = before === '(' && after === ')'
  if (!open && !(before === ',' && (/^[,.;)]$/.test(after) || to >= lexemes.length))) return null
  const name = at(lexemes, from - 2) === '.' ? lexemes[from - 3] : lexemes[from - 2]
  if (!name || name.kind !== 'word' || setOf(words.months).has(name.lower)) return null
  return name.capital || persons.has(name.lower) ? { sort: 'age', rule: 'age-apposed', to } : null
}

/** "hombre de 50 años", "Remo Paz, de 50 años", "murió a los 50 años"; not "una condena de 5 años". */
const ageTied: Test = ({ lexemes, words, persons }, { from, unit }) => {
  if (words.ageTie === null || !unit || !words.ageUnits.includes(unit.unit)) return null
  const aged: Sorted = { sort: 'age', rule: 'age-tied', to: unit.to }
  if (hasAge({ lexemes, words, persons }, from, unit.to)) return aged
  if (unit.unit === 'year' && at(lexemes, from - 1) === 'los' && at(lexemes, from - 2) === 'a') return aged
  if (at(lexemes, from - 1) !== words.ageTie) return null
  const before = lexemes[from - 2]
  if (!before) return null
  const name = before.lower === ',' && (unit.unit === 'year' || persons.has(at(lexemes, from - 3)))
  return name || (before.capital && unit.unit === 'year') || persons.has(before.lower) ? aged : null
}

/** "tenía 30 años", "ya tiene 8 meses"; not "tiene 10 años de experiencia", "tiene dos días para irse". */
const hasAge = (
  { lexemes, words }: Pick<SortReader, 'lexemes' | 'words' | 'persons'>,
  from: number,
  to: number,
): boolean => {
  if (words.ageNotBefore.includes(at(lexemes, to))) return false
  let i = from - 1
  for (let end = from; end >= Math.max(1, from - 1); end--) {
    const bound = phraseTo(lexemes, end, words.modifiersBefore)
    if (bound) i = bound.from - 1
  }
  for (let steps = 0; steps < 3 && words.ageVerbGaps.includes(at(lexemes, i)); steps++) i--
  return words.ageVerbs.includes(at(lexemes, i))
}

/** "17:30", "8 pm", "a las 20", "a las 14.00". */
const clock: Test = ({ lexemes, words, persons }, { number, from, to, unit }) => {
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
const dayOfMonth: Test = (reader, { number, from, to, unit, bounded }) => {
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
const year: Test = ({ lexemes, words, persons }, found) => {
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

/** "COVID-19", "flight 370", "85N", "No. 142": a name that holds digits. */
const identifier: Test = ({ lexemes, words }, { number, from, to, unit }) => {
  const glue = lexemes[from]!.glued && lexemes[from - 1]?.kind === 'word'
  if (!number.digits || from !== number.from || (unit && !glue)) return null
  const named: Sorted = { sort: 'identifier', rule: 'identifier', to }
  const [here, before, next] = [lexemes[from]!, lexemes[from - 1], lexemes[to]]
  if (here.glued && (before?.kind === 'word' || before?.lower === '#' || before?.lower === '_')) return named
  if (here.glued && before?.lower === '-' && before.glued && lexemes[from - 2]?.kind === 'word') return named
  if (next?.glued && next.kind === 'word') return { ...named, to: to + 1 }
  if (isNamed(lexemes, { from, to, words })) return named
  if (
    at(lexemes, from - 1) === '#' ||
    (at(lexemes, from - 1) === '.' && words.numberSigns.includes(at(lexemes, from - 2)))
  )
    return named
  return before && setOf(words.numbered).has(before.lower) && !number.value.toString().includes('.') ? named : null
}

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

/** The words of a sentence, gathered once for however many numbers it has. */
const saidIn = once((lexemes: readonly Lexeme[]): ReadonlySet<string> => new Set(lexemes.map(({ lower }) => lower)))

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
  const led = isVote(from - 1) || isVote(from - 2)
  return number.digits && (bare || led) ? { sort: 'vote', rule: 'vote', to } : null
}

const tests: readonly Test[] = [ageBehind, clock, ageBefore, ageApposed, ageTied, dayOfMonth, year, identifier]

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
