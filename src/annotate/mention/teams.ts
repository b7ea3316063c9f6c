import { speakFor, type Candidate } from './candidate.ts'
import { sameSentence, type Sheet } from './sheet.ts'

const fewest = 3
const share = 0.01

/** Whether a report tells of sport: several words of it, and one in a hundred. */
export const tellsOfSport = (sheet: Sheet): boolean => {
  const { sportWords } = sheet.language.mention
  const own = sheet.lower.filter((word) => sportWords.has(word))
  return new Set(own).size >= fewest && own.length >= sheet.tokens.length * share
}

const team = 4.5

/**
 * In a report on sport a town that plays, beats or is beaten is its team; with an article it is one anywhere.
 * @example 'Valdoro beat Tarvo' has two teams, 'el Valdoro' one; 'in Valdoro' and 'Peru beat Chile' none
 */
export const weighTeam = (sheet: Sheet, candidate: Candidate, isSport: boolean): void => {
  if (isSport && isCountryCode(sheet, candidate))
    return speakFor(candidate, 'place', { weight: 4, rule: 'country-code' })
  if (candidate.concept?.startsWith('country:') || isPlaceHere(sheet, candidate)) return
  if (isTownWithArticle(sheet, candidate, isSport)) speak(candidate, 'town-with-article')
  else if (isSport && isTownOrUnknown(candidate) && (plays(sheet, candidate) || isPlayed(sheet, candidate)))
    speak(candidate, 'team')
}

/** "Ana Ruiz (ARG)": three letters behind an athlete. */
const isCountryCode = (sheet: Sheet, { from, to }: Candidate): boolean =>
  to - from === 1 &&
  sheet.lower[from - 1] === '(' &&
  (sheet.lower[to] === ')' || sheet.lower[to] === '/') &&
  isBehindPerson(sheet, from - 2) &&
  /^\p{Lu}{3}$/u.test(sheet.tokens[from]!.text)

const isBehindPerson = (sheet: Sheet, last: number): boolean => {
  let first = last
  while (sheet.capital[first - 1] && sameSentence(sheet, first - 1, last)) first--
  return first < last && sheet.tables.firstName(sheet.key[first]!) !== undefined
}

const speak = (candidate: Candidate, rule: string): void => {
  candidate.scores.person -= 1
  speakFor(candidate, 'organization', { weight: team, rule })
}

const isPlaceHere = (sheet: Sheet, { from }: Candidate): boolean =>
  sheet.language.place.prepositions.has(sheet.lower[from - 1] ?? '') || sheet.language.place.areas.has(sheet.key[from]!)

/** "el Valdoro": towns have no article; regions may. */
const isTownWithArticle = (sheet: Sheet, { from, key, scores }: Candidate, isSport: boolean): boolean => {
  if (!sheet.language.mention.teamArticles.has(sheet.lower[from - 1] ?? '') || scores.place <= 0) return false
  const readings = sheet.tables.places(key)
  return (
    readings.some(({ thousands }) => thousands > 0) && (isSport || readings.every(({ thousands }) => thousands >= 0))
  )
}

/** People of full names are told otherwise. */
const isTownOrUnknown = ({ scores, role, age }: Candidate): boolean =>
  role === null && age === null && scores.person < 1.5

const plays = (sheet: Sheet, { to }: Candidate): boolean => {
  const verb = sheet.tokens[to]
  if (verb === undefined || !sameSentence(sheet, to - 1, to)) return false
  return verb.poses.includes('verb') && verb.lemmas.some((lemma) => sheet.language.mention.teamVerbs.has(lemma))
}

const isPlayed = (sheet: Sheet, { from }: Candidate): boolean => {
  const before = sheet.tokens[from - 1]
  if (before === undefined || !sameSentence(sheet, from - 1, from)) return false
  const { beaten } = sheet.language.mention
  return beaten.has(before.lower) || before.lemmas.some((lemma) => beaten.has(lemma))
}
