import { ageAfter, ageOfCompound } from './age.ts'
import { weighBody } from './bodies.ts'
import { speakFor, type Candidate } from './candidate.ts'
import type { Match } from './lexicon.ts'
import { countryAt, setRole } from './parts.ts'
import { isAcronym } from './runs.ts'
import { bodyTermAt, isOrdinary, roleTermAt, sameSentence, type Sheet } from './sheet.ts'

/** Adds all that the words of a candidate and those around it tell of what it is. */
export const weigh = (sheet: Sheet, candidate: Candidate): void => {
  byHeads(sheet, candidate)
  byTables(sheet, candidate)
  byFirstName(sheet, candidate)
  byWordsBefore(sheet, candidate)
  byWordsAfter(sheet, candidate)
  weighBody(sheet, candidate)
  candidate.doubtful = isDoubtful(sheet, candidate)
}

/** The candidate has one word that is an ordinary one and begins its sentence, or stands in a line of capitals. */
const isDoubtful = (sheet: Sheet, { from, to }: Candidate): boolean => {
  if (sheet.shouted[from] || (to - from === 1 && isStressed(sheet, from))) return true
  return sheet.opens[from]! && to - from === 1 && isOrdinary(sheet, from)
}

const byHeads = (sheet: Sheet, candidate: Candidate): void => {
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

const shortest = 3

/** Initials of a body; not the stressed word of "it is NOT so", nor what the language says by initials: GDP, IVA. */
const isOfLetters = (sheet: Sheet, { from }: Candidate): boolean => {
  const { language, lower, tokens, shouted } = sheet
  if (!isAcronym(tokens[from]!.text) || shouted[from] || language.mention.notNames.has(lower[from]!)) return false
  return !isStressed(sheet, from)
}

/** "NOT" of "it is NOT so": a word of the language, and no article before it makes it a body's. */
const isStressed = ({ tokens, lower, tables, language }: Sheet, at: number): boolean =>
  isAcronym(tokens[at]!.text) &&
  lower[at]!.length >= shortest &&
  tables.isCommon(lower[at]!) &&
  !language.mention.definite.has(lower[at - 1] ?? '')

/** What stands behind the town that a report opens with. */
const afterTown = new Set([',', '—', '–', '-', '('])

/** "OROVILLE, California": a town in capitals that opens a report. */
const isDateline = (sheet: Sheet, { from, to }: Candidate): boolean =>
  sheet.opens[from]! &&
  sheet.lower[to] === ',' &&
  sheet.capital[to + 1] === true &&
  (countryAt(sheet, to + 1) ?? sheet.tables.place(sheet.key[to + 1]!)) !== undefined

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

const byTables = (sheet: Sheet, candidate: Candidate): void => {
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

const byFirstName = (sheet: Sheet, candidate: Candidate): void => {
  const { from, to } = candidate
  const words = candidate.key.split(' ')
  const isArea = sheet.language.place.areas.has(candidate.key)
  if (words.length > 1 && (isArea || candidate.concept !== null) && candidate.scores.place > 0) return
  const first = sheet.tables.firstName(words[0]!)
  const initials = countInitials(sheet, candidate)
  if (initials > 0 && words.length <= 4)
    speakFor(candidate, 'person', { weight: initials === words.length ? 2 : 1.5, rule: 'initials' })
  if (first !== undefined && words.length > 1) {
    const common = sheet.tables.isCommon(sheet.lower[from]!) ? 0.7 : 0
    speakFor(candidate, 'person', { weight: (first.usual ? 3 : 1.5) - common, rule: 'first-name' })
    candidate.gender ??= first.gender
  } else if (first?.usual) {
    speakFor(candidate, 'person', { weight: sheet.tables.isCommon(sheet.lower[from]!) ? 0.3 : 1, rule: 'first-name' })
  }
  if (words.length > 1 && words.length < 5 && hasParticle(sheet, candidate))
    speakFor(candidate, 'person', { weight: 1, rule: 'particle' })
  if (/^(?:al-|(?:mc|o'|d')[-\p{L}])/u.test(words.at(-1)!)) {
    speakFor(candidate, 'person', { weight: 0.8, rule: 'particle' })
  }
  if (words.length >= 2 && words.length <= 3 && !hasOrdinary(sheet, from, to) && !isOfTheLanguage(sheet, from, to)) {
    speakFor(candidate, 'person', { weight: hasKnown(sheet, from, to) ? 0.6 : 1.2, rule: 'unknown-words' })
  }
}

const countInitials = (sheet: Sheet, { from, to }: Candidate): number => {
  let count = 0
  for (let i = from; i < to; i++) {
    const { text } = sheet.tokens[i]!
    // A letter beyond the basic plane has two units.
    if (text.length <= 3 && sheet.capital[i] && /^\p{Lu}\.?$/u.test(text)) count++
  }
  return count
}

const hasParticle = (sheet: Sheet, { from, to }: Candidate): boolean => {
  for (let i = from + 1; i < to - 1; i++)
    if (!sheet.capital[i] && sheet.language.mention.nameParticles.has(sheet.lower[i]!)) return true
  return false
}

const hasOrdinary = (sheet: Sheet, from: number, to: number): boolean => {
  for (let i = from; i < to; i++) if (sheet.capital[i] && sheet.tables.isCommon(sheet.lower[i]!)) return true
  return false
}

/** "Obras Públicas": every word of it is one of the language. */
const isOfTheLanguage = (sheet: Sheet, from: number, to: number): boolean => {
  for (let i = from; i < to; i++) if (sheet.capital[i] && sheet.tokens[i]!.poses.length === 1) return false
  return true
}

/** "Boston Vexers": a word of a place or one of the language makes a person less likely. */
const hasKnown = (sheet: Sheet, from: number, to: number): boolean => {
  for (let i = from; i < to; i++) {
    if (!sheet.capital[i]) continue
    const known = sheet.tables.place(sheet.key[i]!) ?? sheet.tables.country(sheet.key[i]!)
    if (known !== undefined || sheet.tokens[i]!.pos !== 'name') return true
  }
  return false
}

const byWordsBefore = (sheet: Sheet, candidate: Candidate): void => {
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

const claimAge = (candidate: Candidate, age: NonNullable<Candidate['age']>): void => {
  candidate.age = age
  speakFor(candidate, 'person', { weight: 4, rule: 'age' })
}

const byWordsAfter = (sheet: Sheet, candidate: Candidate): void => {
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
const isWhoseGovernment = (sheet: Sheet, { key, to }: Candidate): boolean =>
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

/** "X, the foreign minister of …", "X, Peru's ombudsman", "X, portavoz de …", and ", Country" after a town. */
const apposition = (sheet: Sheet, candidate: Candidate): void => {
  const at = candidate.to + 1
  if (candidate.scores.place >= 2 && candidate.scores.person < 1) return
  // "Ana Ruiz, and the director": another person begins here.
  if (sheet.tokens[at]?.pos === 'conjunction') return
  if (countryAt(sheet, at) !== undefined && sheet.capital[at] && candidate.scores.person < 3) {
    speakFor(candidate, 'place', { weight: 1, rule: 'country-after' })
  }
  for (let i = at; i < at + 7 && sameSentence(sheet, candidate.to, i); i++) {
    if (sheet.lower[i] === ',' || (sheet.tokens[i]!.pos === 'verb' && i > at + 1)) return
    const match = roleTermAt(sheet, i)
    if (match === null) continue
    if (sheet.capital[match.end] && sheet.capital[i]) return
    if (followedByName(sheet, match.end) || actsNext(sheet, match.end) || isWeak(sheet, i, match.term.words)) return
    speakFor(candidate, 'person', { weight: 3, rule: 'apposition' })
    setRole(sheet, candidate, { from: i, to: match.end, term: match.term })
    return
  }
}

/** "Lima, president Ana Ruiz said", "Soto, the president's lawyer": the role is another's. */
const followedByName = (sheet: Sheet, end: number): boolean =>
  sheet.capital[end] === true || sheet.tokens[end]?.lemma === "'s"

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
    const match = roleTermAt(sheet, i)
    if (
      match === null ||
      !(isWholePhrase(sheet, i) || isIntroduced(sheet, candidate, i)) ||
      isWeak(sheet, i, match.term.words)
    )
      continue
    if (match.end <= from && !isComplement(sheet, match.end)) return
    speakFor(candidate, 'person', { weight: 3, rule: 'apposition' })
    setRole(sheet, candidate, { from: i, to: match.end, term: match.term })
    return
  }
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
