import { speakFor, type Candidate } from './candidate.ts'
import type { Match } from './lexicon.ts'
import { countryAt, isAdjectiveHere, setRole } from './roles.ts'
import { roleTermAt, sameSentence, type Sheet } from './sheet.ts'

/** "X, the foreign minister of …", "X, Peru's ombudsman", "X, portavoz de …", and ", Country" after a town. */
export const apposition = (sheet: Sheet, candidate: Candidate): void => {
  const at = candidate.to + 1
  if (candidate.scores.place >= 2 && candidate.scores.person < 1) return
  // "Ana Ruiz, and the director": another person begins here.
  if (sheet.tokens[at]?.pos === 'conjunction') return
  // "Twelve died in Soto, said the mayor": who says so is no apposition.
  const behind = sheet.tokens[at]
  if (behind?.pos === 'verb' && behind.lemmas.some((lemma) => sheet.language.mention.speaking.has(lemma))) return
  if (countryAt(sheet, at) !== undefined && sheet.capital[at] && candidate.scores.person < 3) {
    speakFor(candidate, 'place', { weight: 1, rule: 'country-after' })
  }
  for (let i = at; i < at + 7 && sameSentence(sheet, candidate.to, i); i++) {
    if (sheet.lower[i] === ',' || (sheet.tokens[i]!.pos === 'verb' && i > at + 1)) return
    const match = roleTermAt(sheet, i)
    if (match === null || isAdjectiveHere(sheet, i, match.term)) continue
    if (sheet.capital[match.end] && sheet.capital[i]) return
    if (followedByName(sheet, match.end) || actsNext(sheet, match.end) || isWeak(sheet, i, match.term.words)) return
    if (isOfNameBehind(sheet, candidate, match.end)) return
    speakFor(candidate, 'person', { weight: 3, rule: 'apposition' })
    setRole(sheet, candidate, { from: i, to: match.end, term: match.term })
    return
  }
}

/** "Lima, president Ana Ruiz said", "Soto, the president's lawyer": the role is another's. */
const followedByName = (sheet: Sheet, end: number): boolean =>
  sheet.capital[end] === true || sheet.tokens[end]?.lemma === "'s"

/** "At Soto, the mayor, Ana Ruiz, …": behind a word of place the role is that of the full name that follows. */
const isOfNameBehind = (sheet: Sheet, { from, to }: Candidate, end: number): boolean =>
  to - from === 1 &&
  sheet.language.place.prepositions.has(sheet.lower[from - 1] ?? '') &&
  sheet.lower[end] === ',' &&
  sheet.capital[end + 1] === true &&
  sheet.capital[end + 2] === true

/** "In Soto, the president has found …": the role is the subject of what follows. */
const actsNext = (sheet: Sheet, end: number): boolean => {
  const pos = sheet.tokens[end]?.pos
  return pos === 'verb' || pos === 'auxiliary'
}

/** "general secretary": a title that in small letters is mostly an ordinary word. */
const isWeak = (sheet: Sheet, i: number, words: string): boolean =>
  !sheet.capital[i] && sheet.language.mention.capitalTitles.has(words)

/** ", the minister of Peru, X": looks back over a comma for the role that X holds. */
export const apposedBefore = (sheet: Sheet, candidate: Candidate): void => {
  if (sheet.lower[candidate.from - 1] !== ',' || candidate.role !== null || candidate.to - candidate.from < 2) return
  const from = candidate.from - 2
  for (let i = from; i > from - 10 && i >= 0 && sameSentence(sheet, i, candidate.from); i--) {
    if (sheet.lower[i] === ',' || sheet.tokens[i]!.pos === 'verb') return
    const last = roleTermAt(sheet, i)
    if (last === null || isAdjectiveHere(sheet, i, last.term)) continue
    const { at, match } = widestRole(sheet, i, last)
    if (!(isWholePhrase(sheet, at) || isIntroduced(sheet, candidate, at)) || isWeak(sheet, at, match.term.words))
      continue
    if (match.end <= from && !isComplement(sheet, match.end)) return
    speakFor(candidate, 'person', { weight: 3, rule: 'apposition' })
    setRole(sheet, candidate, { from: at, to: match.end, term: match.term })
    return
  }
}

const farthestWord = 3

/** "prime minister" where "minister" was met first: the longest role that ends where one was found, or behind it. */
const widestRole = (sheet: Sheet, i: number, match: Match): { readonly at: number; readonly match: Match } => {
  for (let at = i - farthestWord; at < i; at++) {
    const wider = at >= 0 && sameSentence(sheet, at, i) ? roleTermAt(sheet, at) : null
    if (wider !== null && wider.end >= match.end) return { at, match: wider }
  }
  return { at: i, match }
}

/** "A bus driver, Ana Ruiz, said": an indefinite role, the name between commas. */
const isIntroduced = (sheet: Sheet, { to }: Candidate, at: number): boolean =>
  sheet.lower[to] === ',' && sheet.tokens[at - 1]?.pos === 'determiner'

const isWholePhrase = (sheet: Sheet, at: number): boolean => {
  const before = sheet.lower[at - 1] ?? ''
  return (
    sheet.language.mention.definite.has(before) ||
    before.endsWith("'s") ||
    before === ',' ||
    sheet.capital[at - 1] === true ||
    sheet.language.mention.titleModifiers.has(before) ||
    sheet.opens[at] === true ||
    sheet.tokens[at - 1]?.pos === 'adjective'
  )
}

const isComplement = (sheet: Sheet, at: number): boolean =>
  sheet.language.mention.complements.has(sheet.lower[at]!) ||
  countryAt(sheet, at) !== undefined ||
  sheet.language.place.prepositions.has(sheet.lower[at]!) ||
  sheet.tokens[at]!.pos === 'adjective'
