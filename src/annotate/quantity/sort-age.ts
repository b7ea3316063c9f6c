import { setOf } from '../../text/once.ts'
import { phraseFrom, phraseTo, tableOf, type Lexeme } from './lexeme.ts'
import { at, type Sorted, type SortReader, type Test } from './sorted.ts'

/** "55-year-old", "50 años de edad": the words behind the number say so. */
export const ageBehind: Test = ({ lexemes, words }, { to }) => {
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

/**
 * "She is 35", "he will be 35 by May", "turned 35", "cumplió 35 en mayo", "a man of 55 who"; not "she was 12 points
 * down", "a crew of 22".
 */
const ageBare: Test = (reader, { number, from, unit, to }) => {
  const { lexemes, persons, words } = reader
  const { subjects, verbs, turns, followers } = words.ageBare
  if (unit || !Number.isInteger(number.value) || number.value < 5 || number.value > 110) return null
  const next = lexemes[to]
  if (next !== undefined && !/^[.,;:)!?]$/.test(next.lower) && !followers.includes(next.lower)) return null
  const verb = at(lexemes, from - 1)
  const who = lexemes[from - 2]
  const turned = turns.includes(verb) && (subjects.length === 0 || isSomebody({ persons, words }, who))
  const aged = verbs.includes(verb) && [2, 3, 4].some((back) => subjects.includes(at(lexemes, from - back)))
  return turned || aged || isOfPerson(reader, from) ? { sort: 'age', rule: 'age-bare', to } : null
}

/** "A man of", "una mujer de": one person before the number. */
const isOfPerson = ({ lexemes, persons, words }: SortReader, from: number): boolean => {
  const person = at(lexemes, from - 2)
  const one = [3, 4].some((back) => words.articles.includes(at(lexemes, from - back)))
  return at(lexemes, from - 1) === words.of && one && persons.has(person) && !words.ageBare.groups.includes(person)
}

const isSomebody = ({ persons, words }: Pick<SortReader, 'persons' | 'words'>, word: Lexeme | undefined): boolean =>
  word?.kind === 'word' && (word.capital || persons.has(word.lower) || words.ageBare.subjects.includes(word.lower))

/** The tests for ages that go behind those for clock times. */
export const ageTests: readonly Test[] = [ageBefore, ageApposed, ageTied, ageBare]
