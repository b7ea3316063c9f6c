import { isNext, phrase, type Sheet } from './sheet.ts'
import { isAcronym } from './acronym.ts'

/** Where a run goes on behind small words that join two parts of one name; `to` itself where they join none. */
export const pastJoiners = (sheet: Sheet, from: number, to: number): number => {
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
    if (mention.complements.has(word) || mention.purposes.has(word)) complement = true
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
