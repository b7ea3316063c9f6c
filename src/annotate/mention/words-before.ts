import { ageOfCompound } from './age.ts'
import { claimAge, speakFor, type Candidate } from './candidate.ts'
import { isOfTheLanguage } from './first-name.ts'
import { countryAt } from './roles.ts'
import { isAcronym } from './acronym.ts'
import { roleTermAt, sameSentence, type Sheet } from './sheet.ts'
import { isWhoseGovernment } from './words-after.ts'

/** Evidence from the words right before a name. */
export const byWordsBefore = (sheet: Sheet, candidate: Candidate): void => {
  const { from } = candidate
  if (!sameSentence(sheet, from - 1, from)) return
  const { mention, place } = sheet.language
  const before = sheet.lower[from - 1]!
  const single = candidate.to - from === 1
  if (place.prepositions.has(before)) speakFor(candidate, 'place', { weight: single ? 1 : 0.6, rule: 'preposition' })
  if (mention.definite.has(before) && !isWhoseGovernment(sheet, candidate)) {
    candidate.scores.person -= 1.5
    const isOpen = mention.complements.has(sheet.lower[candidate.to] ?? '')
    const isOfBodies = mention.bodyArticles.has(before) && !isOpen
    speakFor(candidate, 'organization', { weight: isOfBodies ? 0.8 : 0.5, rule: 'article' })
  }
  if (mention.vessels.has(before)) {
    candidate.scores.person -= 2
    speakFor(candidate, 'other', { weight: 5, rule: 'vessel' })
  }
  if (mention.kin.has(before)) speakFor(candidate, 'person', { weight: 3, rule: 'kin' })
  if (mention.persons.has(before)) speakFor(candidate, 'person', { weight: 3, rule: 'person-noun' })
  if (mention.honorifics.has(before)) speakFor(candidate, 'person', { weight: 4, rule: 'honorific' })
  // "la señora Vela": who is addressed so is no namesake of the other gender.
  candidate.gender ??= mention.honorifics.get(before) ?? mention.persons.get(before) ?? null
  if (mention.organisationHeads.has(before) && !sheet.capital[from - 1]) {
    candidate.scores.person -= 2
    speakFor(candidate, 'organization', { weight: 2.5, rule: 'organisation-noun' })
  }
  if (place.heads.has(before) || (mention.complements.has(before) && hasPlaceHead(sheet, from - 2))) {
    speakFor(candidate, 'place', { weight: 2.5, rule: 'place-noun' })
  }
  if (before === '(' && single && sheet.lower[candidate.to] === ')')
    speakFor(candidate, 'organization', { weight: 0.3, rule: 'bracket' })
  if (isPortfolio(sheet, candidate)) speakFor(candidate, 'other', { weight: 4, rule: 'portfolio' })
  const age = ageOfCompound(sheet, from - 1)
  if (age !== null) claimAge(candidate, age)
}

/** "municipios de", "localidad francesa de": a noun for places, in the plural or with an adjective. */
const hasPlaceHead = (sheet: Sheet, at: number): boolean => {
  const { place } = sheet.language
  const isHead = (i: number): boolean =>
    sheet.tokens[i]?.lemmas.some((lemma) => place.heads.has(lemma)) === true && !sheet.capital[i]
  const isMarked = place.lowerDemonyms && countryAt(sheet, at) !== undefined
  return place.heads.has(sheet.lower[at] ?? '') || isHead(at) || (isMarked && isHead(at - 1))
}

const farthestRole = 14

/** "consejera de Turismo, Trabajo y Deporte": what an office is for, in words of the language, is no name by itself. */
const isPortfolio = (sheet: Sheet, { from, to, concept }: Candidate): boolean => {
  if (!sheet.language.mention.headsFirst || concept !== null || !isOfTheLanguage(sheet, from, to)) return false
  if (isAcronym(sheet.tokens[from]!.text)) return false
  if (sheet.language.mention.organisationHeads.has(sheet.lower[from]!)) return false
  for (let i = from - 1; i > from - farthestRole && i >= 0 && sameSentence(sheet, i, from); i--) {
    const match = sheet.capital[i] ? null : roleTermAt(sheet, i)
    if (match !== null) return match.end <= from
    const { pos, poses } = sheet.tokens[i]!
    const isLink = pos === 'preposition' || pos === 'conjunction' || pos === 'determiner' || sheet.lower[i] === ','
    if (!isLink && !(sheet.capital[i] && poses.length > 1)) return false
  }
  return false
}
