import { bodyTermAt, isNext, isOrdinary, phrase, roleTermAt, sameSentence, type Sheet } from './sheet.ts'

/** Capitalised words that may be a name, with the small words between them: half-open, in tokens. */
export interface Run {
  readonly from: number
  readonly to: number
}

/**
 * Runs of capitalised words: "Ruth Calder", "Ministry of the Interior", "Rocío de la Cruz", "J. L. Soto".
 * Counter-example: "Congress and Calder" are two.
 */
export const runsOf = (sheet: Sheet): readonly Run[] => {
  const runs: Run[] = []
  for (let i = 0; i < sheet.tokens.length; i++) {
    if (!sheet.capital[i]) continue
    const from = isOpeningWord(sheet, i) ? i + 1 : i
    if (!sheet.capital[from] || !sameSentence(sheet, i, from)) continue
    const to = endOfRun(sheet, from)
    runs.push({ from, to })
    i = to - 1
  }
  return runs
}

/** "Recent polls", "Según Otárola", "While Peru": the first word of a sentence that only grammar gives a capital. */
const isOpeningWord = (sheet: Sheet, i: number): boolean => {
  const { opens, language, lower, tables, key, capital, tokens } = sheet
  if (!opens[i] || !isOrdinary(sheet, i)) return false
  const { mention } = language
  if (mention.honorifics.has(lower[i]!) && capital[i + 1]) return false
  if (mention.definite.has(lower[i]!) || mention.notNames.has(lower[i]!)) return true
  if (goesOn(sheet, i)) return false
  if (!capital[i + 1] || !isNext(sheet, i)) return tables.country(key[i]!) === undefined && !isAcronym(tokens[i]!.text)
  if (mention.organisationHeads.has(lower[i]!) || mention.honorifics.has(lower[i]!)) return false
  if (tables.country(key[i]!) !== undefined || isAcronym(tokens[i]!.text)) return false
  const { pos, poses } = tokens[i]!
  return poses.every((p) => functionWords.has(p)) || (pos === 'verb' && tables.firstName(key[i]!) === undefined)
}

/** "Secretary of State Ana Ruiz", "Ministry of Health": a title or body that small words join. */
const goesOn = (sheet: Sheet, i: number): boolean => {
  if (!sheet.language.mention.complements.has(sheet.lower[i + 1] ?? '')) return false
  const body = bodyTermAt(sheet, i)
  if (body !== null && body.term.size > 1 && sheet.capital[body.end - 1]) return true
  if (sheet.language.mention.organisationHeads.has(sheet.lower[i]!))
    return sheet.capital[i + 2] === true || sheet.capital[i + 3] === true
  const match = roleTermAt(sheet, i)
  return match !== null && match.end > i + 1 && sheet.capital[match.end - 1] === true
}

const functionWords = new Set<string>([
  'preposition',
  'conjunction',
  'determiner',
  'pronoun',
  'adverb',
  'auxiliary',
  'interjection',
  'particle',
  'number',
])

/** Letters that stand for words: WSWS, EFE, U.N. Counter-example: XIX. */
export const isAcronym = (text: string): boolean =>
  !isSmallLetter(text.charCodeAt(1)) && acronym.test(text) && !roman.test(text)

const acronym = /^(?:\p{Lu}\.?){2,7}$/u

/** The number of a century, a congress or a pope. */
export const roman = /^[IVX]+$/

const isSmallLetter = (code: number): boolean => code >= 97 && code <= 122

const longestRun = 14

const endOfRun = (sheet: Sheet, from: number): number => {
  let to = from + 1
  while (to - from < longestRun) {
    const next = nextPart(sheet, from, to)
    const past = next === to ? pastTitle(sheet, { from, to }) : next
    if (past === to) break
    to = past
  }
  return to
}

/** "Secretary of State Ana Ruiz": the words of a title go on with small ones between them. */
const pastTitle = (sheet: Sheet, { from, to }: Run): number => {
  if (!isNext(sheet, to - 1) || !sheet.language.mention.complements.has(sheet.lower[to]!)) return to
  for (let i = Math.max(from, to - 3); i < to; i++) {
    const match = roleTermAt(sheet, i)
    if (match !== null && match.end > to && sheet.capital[match.end - 1]) return match.end
  }
  return to
}

/** Where the run goes on after `to`, past a dot of an initial or words that join; `to` itself where it ends. */
const nextPart = (sheet: Sheet, from: number, to: number): number => {
  const { lower, capital, tokens } = sheet
  if (!sameSentence(sheet, to - 1, to)) return to
  if (lower[to] === '.' && tokens[to]!.start === tokens[to - 1]!.end && isShort(tokens[to - 1]!.text)) {
    return capital[to + 1] && sameSentence(sheet, to, to + 1) ? to + 2 : dotOfInitial(sheet, from, to)
  }
  if (!isNext(sheet, to - 1)) return to
  // "AMENAZA Puerto Alto": a headline in capitals ends where the dateline begins.
  if (capital[to]) return sheet.shouted[to] === sheet.shouted[from] ? to + 1 : to
  if (lower[to] === '&' && capital[to + 1]) return to + 2
  if (isSaints(sheet, from) && possessive.test(lower[to] ?? '') && endsBody(sheet, to + 1)) return to + 2
  const past = pastJoiners(sheet, from, to)
  return past === to ? pastPlaceWord(sheet, from, to) : past
}

const possessive = /^['’]s?$/

const endsBody = (sheet: Sheet, at: number): boolean =>
  sheet.capital[at] === true &&
  (sheet.language.mention.organisationEnds.has(sheet.lower[at]!) ||
    sheet.language.mention.organisationHeads.has(sheet.lower[at]!))

const isSaints = (sheet: Sheet, from: number): boolean =>
  sheet.key[from] === 'st' && sheet.language.mention.honorifics.has('st.')

/** "St Oran's Hospital", "St. Oran College": a body that is called after a saint. Counter-example: "St Oran". */
export const isSaintsBody = (sheet: Sheet, { from, to }: Run): boolean =>
  to - from > 2 && isSaints(sheet, from) && endsBody(sheet, to - 1)

/** "Dar es Salaam": a small word within a name that the gazetteer has. */
const pastPlaceWord = (sheet: Sheet, from: number, to: number): number =>
  to - from === 1 &&
  sheet.capital[to + 1] === true &&
  isNext(sheet, to) &&
  sheet.tables.place(phrase(sheet, from, to + 2)) !== undefined
    ? to + 2
    : to

const isShort = (text: string): boolean => text.length <= 4

/** "D. A. Q." keeps its last dot; the dot of a sentence's last word is no part of the name. */
const dotOfInitial = (sheet: Sheet, from: number, to: number): number =>
  sheet.tokens[to - 1]!.text.length === 1 && to - 1 > from && sheet.lower[to - 2] === '.' ? to + 1 : to

const pastJoiners = (sheet: Sheet, from: number, to: number): number => {
  const { mention } = sheet.language
  let at = to
  while (at - to < 3 && isSmall(sheet, at) && isNext(sheet, at)) at++
  if (at === to || !sheet.capital[at]) return to
  const first = sheet.lower[to]!
  if (mention.nameParticles.has(first) && !mention.definite.has(first) && isParticleOfName(sheet, from, to))
    return at + 1
  if (mention.contractions.has(first) && mention.nameParticles.has(first) && isSurnameOf(sheet, from, to)) return at + 1
  if (mention.definite.has(first) && !mention.complements.has(first)) return to
  return joinsBody(sheet, from, to) ? at + 1 : to
}

const isSmall = (sheet: Sheet, i: number): boolean => {
  const { nameParticles, nameJoiners } = sheet.language.mention
  const word = sheet.lower[i]
  return word !== undefined && (nameParticles.has(word) || nameJoiners.has(word))
}

/** "Rocío de la Cruz", "Ursula von der Leyen": not where the particle is also the ordinary "of" after a place. */
const isParticleOfName = (sheet: Sheet, from: number, to: number): boolean => {
  const { complements } = sheet.language.mention
  if (!complements.has(sheet.lower[to]!)) return true
  if (to - from > 2) return false
  const { tables, key } = sheet
  if (tables.firstName(key[from]!)?.usual) return true
  const at = sheet.capital[to + 1] ? to + 1 : to + 2
  return [from, at].every((i) => isUnknown(sheet, i))
}

/** "Elena del Soto": behind a first name an article belongs to the surname. Counter-example: "Elena del Perú". */
const isSurnameOf = (sheet: Sheet, from: number, to: number): boolean =>
  to - from <= 2 &&
  sheet.tables.firstName(sheet.key[from]!)?.usual === true &&
  !isPlaceAt(sheet, to) &&
  !sheet.language.mention.organisationHeads.has(sheet.lower[afterArticle(sheet, to)] ?? '')

/** A word that no list knows and that is no ordinary word: a surname as likely as not. */
const isUnknown = (sheet: Sheet, i: number): boolean => {
  const { tables, key, language } = sheet
  const word = key[i] ?? ''
  const known = tables.place(word) ?? tables.country(word) ?? tables.demonym(word)
  return known === undefined && !language.mention.organisationHeads.has(sheet.lower[i] ?? '') && !tables.isCommon(word)
}

/** Whether the words so far name a body, so that "of", "for" and, after one of these, "and" go on with its name. */
const joinsBody = (sheet: Sheet, from: number, to: number): boolean => {
  const { mention, place } = sheet.language
  const first = sheet.lower[to]!
  if (to - from === 1 && mention.governments.has(sheet.lower[from]!) && !isOfCountry(sheet, to)) return false
  let isBody = false
  let complement = false
  for (let i = from; i < to; i++) {
    const word = sheet.lower[i]!
    if (sheet.capital[i] && (mention.organisationHeads.has(word) || mention.otherHeads.has(word))) isBody = true
    if (sheet.capital[i] && i === from && place.heads.has(word)) isBody = true
    if (mention.complements.has(word)) complement = true
  }
  if (mention.complements.has(first)) return isBody || isKnownJoined(sheet, from, to)
  if (mention.purposes.has(first)) return isBody && !isRival(sheet, to)
  if (isTownAt(sheet, to) && place.prepositions.has(first)) return false
  if (beginsBody(sheet, to)) return false
  return isBody && complement && sheet.tables.country(sheet.key[to - 1]!) === undefined && !endsInPlace(sheet, to)
}

const afterArticle = (sheet: Sheet, at: number): number => (sheet.capital[at + 1] ? at + 1 : at + 2)

const isPlaceAt = (sheet: Sheet, at: number): boolean => {
  const key = sheet.key[afterArticle(sheet, at)] ?? ''
  const { tables, language } = sheet
  return tables.country(key) !== undefined || tables.place(key) !== undefined || language.place.areas.has(key)
}

/** "Organisation for Trade in Europe" is one name; a town or country behind "in" is where the body is. */
const isTownAt = (sheet: Sheet, at: number): boolean =>
  isPlaceAt(sheet, at) && !sheet.language.place.areas.has(sheet.key[afterArticle(sheet, at)]!)

/** "Real Altavega contra el Valdoro": who is played against is another body. */
const isRival = (sheet: Sheet, at: number): boolean => {
  const { beaten, organisationHeads } = sheet.language.mention
  if (!beaten.has(sheet.lower[at]!)) return false
  const next = afterArticle(sheet, at)
  return isPlaceAt(sheet, at) || organisationHeads.has(sheet.lower[next] ?? '') || isAcronym(sheet.tokens[next]!.text)
}

/** "Junta de Vega y el Gobierno" are two bodies, "Ministerio de Energía y Minas" is one. */
const beginsBody = (sheet: Sheet, at: number): boolean => {
  const { definite, organisationHeads } = sheet.language.mention
  return definite.has(sheet.lower[at + 1] ?? '') && organisationHeads.has(sheet.lower[at + 2] ?? '')
}

/** "Gobierno del Perú" is one name, "Gobierno de Rivas" two. */
const isOfCountry = isPlaceAt

const endsInPlace = (sheet: Sheet, to: number): boolean => {
  const key = sheet.key[to - 1]!
  const thousands = sheet.tables.place(key)?.thousands ?? 0
  return thousands > 200 || thousands < 0 || sheet.language.place.areas.has(key)
}

/** "Rio de Janeiro", "Trinidad and Tobago": the joined words are a place of the table. */
const isKnownJoined = (sheet: Sheet, from: number, to: number): boolean => {
  for (let end = to + 2; end <= to + 4; end++) {
    const words = phrase(sheet, from, end)
    if (sheet.tables.place(words) ?? sheet.tables.country(words)) return true
  }
  return false
}
