import { speakFor, type Candidate } from './candidate.ts'
import { countryAt } from './roles.ts'
import { isAcronym } from './acronym.ts'
import { sameSentence, type Sheet } from './sheet.ts'

/** What the words around a name tell of a company, club or other body. */
export const weighBody = (sheet: Sheet, candidate: Candidate): void => {
  byPart(sheet, candidate)
  byOwned(sheet, candidate)
  byBodyVerb(sheet, candidate)
  byBodyNoun(sheet, candidate)
  byInitials(sheet, candidate)
  candidate.scored = isScored(sheet, candidate)
}

/** "shares of X", "a spokesman for the X", "chief executive of X"; not "the members of the X family". */
const byPart = (sheet: Sheet, candidate: Candidate): void => {
  const { mention } = sheet.language
  let at = candidate.from - 1
  if (mention.definite.has(sheet.lower[at] ?? '') && !mention.bodyLinks.has(sheet.lower[at] ?? '')) at--
  if (!sameSentence(sheet, at - 1, candidate.from) || !mention.bodyLinks.has(sheet.lower[at]!)) return
  if (mention.bodyParts.has(sheet.lower[at - 1]!))
    speakFor(candidate, 'organization', { weight: 1.6, rule: 'part-of-body' })
}

/** "X shares", "X's chairman", "the X spokesman Y". */
const byOwned = (sheet: Sheet, candidate: Candidate): void => {
  const { to } = candidate
  const at = sheet.tokens[to]?.lemma === "'s" ? to + 1 : to
  if (!sameSentence(sheet, to - 1, at) || !sheet.language.mention.bodyParts.has(sheet.lower[at]!)) return
  speakFor(candidate, 'organization', { weight: at > to ? 1 : 1.8, rule: 'owned-by-body' })
}

const byBodyVerb = (sheet: Sheet, candidate: Candidate): void => {
  const verb = sheet.tokens[candidate.to]
  if (!verb || !sameSentence(sheet, candidate.to - 1, candidate.to) || verb.pos !== 'verb') return
  if (verb.lemmas.some((lemma) => sheet.language.mention.bodyVerbs.has(lemma)))
    speakFor(candidate, 'organization', { weight: 1, rule: 'body-verb' })
}

const reach = 6

/** "X, a maker of …", "X, one of the largest retailers", "the carmaker X": a noun for bodies beside the name. */
const byBodyNoun = (sheet: Sheet, candidate: Candidate): void => {
  const { bodyNouns, organisationHeads } = sheet.language.mention
  const isNoun = (i: number): boolean =>
    !sheet.capital[i] && (bodyNouns.has(sheet.lower[i]!) || organisationHeads.has(sheet.lower[i]!))
  const { from, to } = candidate
  if (sameSentence(sheet, from - 1, from) && bodyNouns.has(sheet.lower[from - 1]!) && !sheet.capital[from - 1])
    speakFor(candidate, 'organization', { weight: 2.5, rule: 'organisation-noun' })
  if (sheet.lower[to] !== ',' || !isIndefinite(sheet, to + 1)) return
  for (let i = to + 2; i <= to + reach && sameSentence(sheet, to, i); i++) {
    const { pos } = sheet.tokens[i]!
    if (isNoun(i)) return speakFor(candidate, 'organization', { weight: 2.5, rule: 'body-apposition' })
    if (pos === 'verb' || pos === 'preposition' || sheet.lower[i] === ',') return
  }
}

/** "a", "one", "its": what opens an apposition that says what the name is; or "the" with a country's adjective. */
const isIndefinite = (sheet: Sheet, i: number): boolean => {
  const token = sheet.tokens[i]
  return (
    token !== undefined &&
    (token.pos === 'determiner' || token.pos === 'number' || countryAt(sheet, i) !== undefined || token.pos === 'noun')
  )
}

/** "Northern Miners Front (NMF)": its initials stand behind it. */
const byInitials = (sheet: Sheet, candidate: Candidate): void => {
  const { to, key } = candidate
  const short = sheet.tokens[to + 1]?.text
  if (sheet.lower[to] !== '(' || sheet.lower[to + 2] !== ')' || short === undefined || !isAcronym(short)) return
  const words = key.split(' ').filter((word) => word.length > 3 || /[^a-z]/.test(word))
  const initials = words.map((word) => word[0]).join('')
  if (words.length > 1 && initials.startsWith(sheet.key[to + 1]!.slice(0, 2)))
    speakFor(candidate, 'organization', { weight: 3, rule: 'initials-behind' })
}

/** Beside a number in a line of numbers and names without a verb. */
const isScored = (sheet: Sheet, { from, to }: Candidate): boolean => {
  const after = sheet.lower[to] === '(' && sheet.lower[to + 2] === ')' ? to + 3 : to
  if (!isScore(sheet, after) || !sameSentence(sheet, from, after)) return false
  const before = sheet.tokens[from - 1]
  const opens = sheet.opens[from]! || before?.pos === 'number' || before?.text === ')'
  return opens && isListLine(sheet, from)
}

const isScore = (sheet: Sheet, i: number): boolean => /^\d{1,3}(?:-\d{1,3})?$/.test(sheet.lower[i] ?? '')

const near = 12

/** No verb stands near: names and numbers only. */
const isListLine = (sheet: Sheet, at: number): boolean => {
  let numbers = 0
  for (let i = Math.max(0, at - near); i < at + near && i < sheet.tokens.length; i++) {
    if (!sameSentence(sheet, i, at)) continue
    if (/\d/.test(sheet.lower[i]!)) numbers++
    const { pos } = sheet.tokens[i]!
    if (!sheet.capital[i] && (pos === 'verb' || pos === 'auxiliary' || pos === 'preposition')) return false
  }
  return numbers > 1
}
