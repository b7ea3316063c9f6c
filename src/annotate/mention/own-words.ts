import { speakFor, type Candidate } from './candidate.ts'
import type { Match } from './lexicon.ts'
import { countryAt } from './roles.ts'
import { isAcronym } from './acronym.ts'
import { bodyTermAt, type Sheet } from './sheet.ts'

/** Evidence from the words of the name itself that say what it is: "Ministry", "Mr", "Hospital". */
export const byHeads = (sheet: Sheet, candidate: Candidate): void => {
  const { mention, place } = sheet.language
  const { from, to } = candidate
  const last = sheet.lower[to - 1]!
  const body = bodyTermAt(sheet, from)
  const single = to - from === 1
  const whole = body?.end === to ? body : bodyAtEnd(sheet, candidate)
  if (whole !== null) {
    speakFor(candidate, 'organization', { weight: 4, rule: 'body' })
    candidate.concept = whole.term.concept
    candidate.country ??= countryAt(sheet, from) ?? countryAt(sheet, to - 1) ?? null
  }
  if (!single && mention.organisationEnds.has(last)) speakFor(candidate, 'organization', { weight: 5, rule: 'company' })
  for (let i = from; i < to; i++) {
    if (!sheet.capital[i]) continue
    const word = sheet.lower[i]!
    const isEdge = i === from || i === to - 1
    const weight = single ? 1 : isEdge ? 3 : 2
    if (mention.organisationHeads.has(word)) speakFor(candidate, 'organization', { weight, rule: 'organisation-head' })
    if (!single && mention.neverNames.has(word)) candidate.scores.person -= 3
    if (mention.otherHeads.has(word)) speakFor(candidate, 'other', { weight, rule: 'other-head' })
    if (place.heads.has(word)) speakFor(candidate, 'place', { weight: single ? 0.5 : weight, rule: 'place-head' })
  }
  const begins =
    !single && isAcronym(sheet.tokens[from]!.text) && !(sheet.opens[from]! && afterTown.has(sheet.lower[to] ?? ''))
  if (begins && sheet.tables.country(sheet.key[from]!) === undefined) {
    speakFor(candidate, 'organization', { weight: 2, rule: 'acronym' })
  }
  if (!single && sheet.tables.demonym(sheet.key[from]!) !== undefined) {
    candidate.scores.person -= 1
    speakFor(candidate, 'organization', { weight: 1.2, rule: 'demonym' })
  }
  if (mention.outlets.has(candidate.key)) speakFor(candidate, 'organization', { weight: 3, rule: 'outlet' })
  if (!single && place.starts.has(sheet.lower[from]!)) {
    candidate.scores.person -= 2.5
    speakFor(candidate, 'place', { weight: 1.5, rule: 'place-start' })
  }
  if (single && isOfLetters(sheet, candidate) && !isDateline(sheet, candidate)) {
    speakFor(candidate, 'organization', { weight: 1.5, rule: 'acronym' })
  }
  if (sheet.lower[from + 1] === '&') speakFor(candidate, 'organization', { weight: 3, rule: 'ampersand' })
}

/** What stands behind the town that a report opens with. */
const afterTown = new Set([',', '—', '–', '-', '('])

/** "OROVILLE, California": a town in capitals that opens a report. */
const isDateline = (sheet: Sheet, { from, to }: Candidate): boolean =>
  sheet.opens[from]! &&
  sheet.lower[to] === ',' &&
  sheet.capital[to + 1] === true &&
  (countryAt(sheet, to + 1) ?? sheet.tables.place(sheet.key[to + 1]!)) !== undefined

const shortest = 3

/** Initials of a body; not the stressed word of "it is NOT so", nor what the language says by initials: GDP, IVA. */
const isOfLetters = (sheet: Sheet, { from }: Candidate): boolean => {
  const { language, lower, tokens, shouted } = sheet
  if (!isAcronym(tokens[from]!.text) || shouted[from] || language.mention.notNames.has(lower[from]!)) return false
  return !isStressed(sheet, from)
}

/** "NOT" of "it is NOT so": a word of the language, and no article before it makes it a body's. */
export const isStressed = ({ tokens, lower, tables, language }: Sheet, at: number): boolean =>
  isAcronym(tokens[at]!.text) &&
  lower[at]!.length >= shortest &&
  tables.isCommon(lower[at]!) &&
  !language.mention.definite.has(lower[at - 1] ?? '')

/** "US State Department", "Peruvian Congress", "Defensoría del Pueblo del Perú": a body with what marks it. */
const bodyAtEnd = (sheet: Sheet, { from, to }: Candidate): Match | null => {
  for (let i = from + 1; i < to; i++) {
    const match = sheet.capital[i] ? bodyTermAt(sheet, i) : null
    if (match?.end === to && match.term.size > 1) return match
    if (match?.end === to && i === from + 1 && countryAt(sheet, from) !== undefined) return match
  }
  const first = bodyTermAt(sheet, from)
  return first !== null && first.end < to && !sheet.capital[first.end] && countryAt(sheet, to - 1) !== undefined
    ? first
    : null
}

/** Evidence from the tables of countries, areas and places. */
export const byTables = (sheet: Sheet, candidate: Candidate): void => {
  const { tables, language } = sheet
  const { key } = candidate
  const country = tables.country(key)
  if (country !== undefined) {
    speakFor(candidate, 'place', { weight: 4, rule: 'country' })
    candidate.country = country
    candidate.concept = `country:${country}`
    return
  }
  if (language.place.areas.has(key)) speakFor(candidate, 'place', { weight: 3, rule: 'area' })
  const place = tables.place(key)
  if (place === undefined) return
  speakFor(candidate, 'place', { weight: placeWeight(place.thousands, key), rule: 'gazetteer' })
  candidate.concept ??= `place:${place.country}/${place.name}`
}

/** Large towns and regions are likelier meant than small ones, and names of two words than of one. */
const placeWeight = (thousands: number, key: string): number => {
  const several = key.includes(' ') ? 1 : 0
  if (thousands < 0) return 2 + several
  return (thousands > 1000 ? 2.5 : thousands > 200 ? 1.8 : thousands > 60 ? 1.2 : 0.8) + several
}
