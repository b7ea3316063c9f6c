import type { Gender } from '../../language/topics/mention.ts'
import { ageAfter, ageOfCompound, type Age } from './age.ts'
import type { Term } from './lexicon.ts'
import { countryAround, countryAt, countryOfOffice, heldConcept, isAdjectiveHere } from './roles.ts'
import { bodyTermAt, isNext, roleTermAt, sameSentence, type Sheet } from './sheet.ts'
import { startOfAged, ageWithin, startOf } from './description-start.ts'

/** Words without a name that denote one person or body: tokens, half-open; `head` is the role or noun itself. */
export interface Description {
  readonly from: number
  readonly to: number
  readonly head: { readonly from: number; readonly to: number }
  readonly sort: Term['sort'] | 'person'
  readonly concept: string | null
  readonly gender: Gender | null
  readonly country: string | null
  readonly age: Age | null
  readonly isLivelihood: boolean
  /** "a 34-year-old man": only the age tells who is meant. */
  readonly isIndefinite: boolean
  readonly rule: string
}

/**
 * Definite descriptions: "the ombudsman", "Peru's foreign minister", "el organismo", "la joven de 22 años".
 * Counter-examples: "an ombudsman", and the title of a name that follows ("the minister Ana Ruiz").
 * @param taken tokens that are already part of a name or of its role
 */
export const descriptionsOf = (sheet: Sheet, taken: ReadonlySet<number>): readonly Description[] => {
  const found: Description[] = []
  for (let i = 0; i < sheet.tokens.length; i++) {
    if (taken.has(i)) continue
    const made = bodyAt(sheet, i) ?? roleAt(sheet, i) ?? personAt(sheet, i) ?? agedAt(sheet, i)
    if (made === null) continue
    found.push(made)
    i = made.to - 1
  }
  return found
}

interface Head {
  readonly from: number
  readonly to: number
  readonly concept: string | null
  readonly gender: Gender | null
}

const bodyAt = (sheet: Sheet, i: number): Description | null => {
  const marked = i > 0 && sheet.capital[i - 1] ? bodyTermAt(sheet, i - 1) : null
  const at = marked !== null && marked.end > i ? i - 1 : i
  const match = at < i ? marked : bodyTermAt(sheet, i)
  if (match === null || !agrees(sheet, at, match.term.gender)) return null
  const from = startOf(sheet, at)
  if (from === null) return null
  const head = { from: at, to: match.end, concept: match.term.concept, gender: null }
  return describe(sheet, { ...head, start: from, sort: 'body', rule: 'definite-body' })
}

const roleAt = (sheet: Sheet, i: number): Description | null => {
  const match = roleTermAt(sheet, i)
  if (match === null || isWeakTitle(sheet, i, match.term) || (sheet.capital[match.end] && isNext(sheet, match.end - 1)))
    return null
  const { term } = match
  if (isAdjectiveHere(sheet, i, term)) return null
  const definite = startOf(sheet, i)
  const from = definite ?? (term.sort === 'occupation' ? startOfAged(sheet, i, match.end) : null)
  if (from === null) return null
  const end = pastSecondRole(sheet, match.end)
  const head: Head = {
    from: i,
    to: end,
    concept: heldConcept(sheet, { from: i, to: end, term }),
    gender: term.gender ?? articleGender(sheet, from),
  }
  const isLivelihood = sheet.language.mention.livelihoods.has(term.concept)
  const isIndefinite = definite === null
  const rule = isIndefinite ? 'aged-person' : 'definite-role'
  const country = countryOfOffice(sheet, { from: i, to: match.end, term })
  return { ...describe(sheet, { ...head, start: from, sort: term.sort, isLivelihood, isIndefinite, rule }), country }
}

/** "the major mine": a title that in small letters is mostly an ordinary word. */
const isWeakTitle = (sheet: Sheet, i: number, term: Term): boolean =>
  sheet.language.mention.capitalTitles.has(term.words) &&
  !sheet.capital[i] &&
  !sheet.language.mention.definite.has(sheet.lower[i - 1] ?? '')

/** "plumber and electrician" is one person's. */
const pastSecondRole = (sheet: Sheet, end: number): number => {
  if (sheet.tokens[end]?.pos !== 'conjunction' || !isNext(sheet, end)) return end
  const second = roleTermAt(sheet, end + 1)
  return second !== null && second.term.sort === 'occupation' ? second.end : end
}

const personAt = (sheet: Sheet, i: number): Description | null => {
  const gender = sheet.language.mention.persons.get(sheet.lower[i]!)
  if (gender === undefined) return null
  const definite = startOf(sheet, i)
  const from = definite ?? startOfAged(sheet, i, i + 1)
  if (from === null) return null
  return describe(sheet, {
    from: i,
    to: i + 1,
    concept: null,
    gender: gender ?? articleGender(sheet, from),
    start: from,
    sort: 'person',
    isIndefinite: definite === null,
    rule: definite === null ? 'aged-person' : 'definite-person',
  })
}

/** "the 34-year-old said": an age alone, where no noun follows it. */
const agedAt = (sheet: Sheet, i: number): Description | null => {
  const pos = sheet.tokens[i + 1]?.pos
  const isDefinite = sheet.language.mention.definite.has(sheet.lower[i - 1] ?? '') && isNext(sheet, i - 1)
  if (!isDefinite || ageOfCompound(sheet, i) === null || sheet.capital[i + 1]) return null
  if (sameSentence(sheet, i, i + 1) && (pos === 'noun' || pos === 'adjective' || pos === 'name')) return null
  const age = ageOfCompound(sheet, i)
  const head = { from: i, to: i + 1 }
  const told = { concept: null, gender: null, country: null, isLivelihood: false, isIndefinite: false }
  return { ...head, from: i - 1, head, ...told, sort: 'person', age, rule: 'definite-age' }
}

const describe = (
  sheet: Sheet,
  found: Head &
    Pick<Description, 'sort' | 'rule'> & {
      readonly start: number
      readonly isLivelihood?: boolean
      readonly isIndefinite?: boolean
    },
): Description => {
  const head = { from: found.from, to: found.to }
  const age = ageWithin(sheet, found.start, found.from) ?? (found.sort === 'body' ? null : ageAfter(sheet, found.to))
  const to = endOf(sheet, found.to)
  const { isLivelihood = false, isIndefinite = false } = found
  return { ...found, from: found.start, to, head, age, isLivelihood, isIndefinite, country: countryAround(sheet, head) }
}

/** "the government of Peru", "la policía peruana" keep their country. */
const endOf = (sheet: Sheet, to: number): number => {
  const { complements, definite } = sheet.language.mention
  if (!isNext(sheet, to - 1)) return to
  if (sheet.language.place.lowerDemonyms && countryAt(sheet, to) !== undefined && !sheet.capital[to]) return to + 1
  if (!complements.has(sheet.lower[to]!)) return to
  const at = definite.has(sheet.lower[to + 1]!) ? to + 2 : to + 1
  return sheet.capital[at] && countryAt(sheet, at) !== undefined && !sheet.capital[at + 1] ? at + 1 : to
}

const articleGender = (sheet: Sheet, i: number): Gender | null => sheet.tokens[i]!.features.gender ?? null

const agrees = (sheet: Sheet, i: number, gender: Gender | null): boolean => {
  const article = i > 0 ? sheet.tokens[i - 1]!.features.gender : undefined
  return gender === null || article === undefined || article === gender
}
