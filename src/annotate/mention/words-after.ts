import { ageAfter } from './age.ts'
import { apposition } from './apposition.ts'
import { claimAge, speakFor, type Candidate } from './candidate.ts'
import { countryAt } from './roles.ts'
import { sameSentence, type Sheet } from './sheet.ts'

export const byWordsAfter = (sheet: Sheet, candidate: Candidate): void => {
  const { to } = candidate
  if (!sameSentence(sheet, to - 1, to)) return
  const { mention } = sheet.language
  const age = ageAfter(sheet, to)
  if (age !== null) claimAge(candidate, age)
  const verb = sheet.tokens[to]!
  // "The mayor of Tarvo met": it is the mayor who met.
  const isWithin = mention.complements.has(sheet.lower[candidate.from - 1] ?? '')
  if (!isWithin && verb.poses.includes('verb') && verb.lemmas.some((lemma) => mention.speaking.has(lemma))) {
    speakFor(candidate, 'person', { weight: 1.3, rule: 'verb' })
    speakFor(candidate, 'organization', { weight: 0.6, rule: 'verb' })
    candidate.scores.place -= 0.6
  }
  if (sheet.lower[to] === ',') apposition(sheet, candidate)
  if (isWhoseGovernment(sheet, candidate)) speakFor(candidate, 'person', { weight: 2, rule: 'whose-government' })
  byNounAfter(sheet, candidate)
  if (sheet.language.mention.relatives.has(sheet.lower[to] === ',' ? sheet.lower[to + 1]! : sheet.lower[to]!))
    speakFor(candidate, 'person', { weight: 1.5, rule: 'relative' })
  if (sheet.lower[to] === '(' && sheet.lower[to + 2] === ')' && countryAt(sheet, to + 1) !== undefined)
    speakFor(candidate, 'person', { weight: to - candidate.from > 1 ? 1.5 : 0.5, rule: 'country-behind' })
}

/** "the Rivas government", "Biden administration": where it is no country, it is somebody. */
export const isWhoseGovernment = (sheet: Sheet, { key, to }: Candidate): boolean =>
  sheet.language.mention.governments.has(sheet.lower[to] ?? '') &&
  sheet.tables.demonym(key) === undefined &&
  sheet.tables.country(key) === undefined

/** "Norte mining corporation", "Alto Verde copper mine": a noun one or two words on says what it is. */
const byNounAfter = (sheet: Sheet, candidate: Candidate): void => {
  const { mention, place } = sheet.language
  if (sheet.tables.country(candidate.key) !== undefined) return
  for (let i = candidate.to; i < candidate.to + 2 && sameSentence(sheet, candidate.to - 1, i); i++) {
    const { pos } = sheet.tokens[i]!
    const word = sheet.lower[i]!
    if (sheet.capital[i] || (pos !== 'noun' && pos !== 'adjective' && !place.heads.has(word))) return
    if (mention.governments.has(word)) return
    if (mention.organisationHeads.has(word))
      return speakFor(candidate, 'organization', { weight: 2, rule: 'noun-after' })
    if (place.heads.has(word)) return speakFor(candidate, 'place', { weight: 2, rule: 'noun-after' })
  }
}
