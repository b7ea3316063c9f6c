import { type Candidate, candidateOf, speakFor } from './candidate.ts'
import { type Title, roleStart, setRole } from './roles.ts'
import type { Run } from './runs.ts'
import { isAcronym } from './acronym.ts'
import { type Sheet, roleTermAt, sameSentence } from './sheet.ts'

/** Where a person begins right behind a body, and the role that binds them. */
interface PersonBehind {
  readonly from: number
  readonly title: Title | null
}

/**
 * "ABC Luis Ortega", "juez de la Corte Superior Luis Ortega": a first name and surname behind initials, or behind a
 * body of which a role in small letters is told. Counter-example: "Hospital Luis Ortega".
 */
export const personBehind = (sheet: Sheet, { from, to }: Run): PersonBehind | null => {
  const isInitials = isAcronym(sheet.tokens[from]!.text) && roleTermAt(sheet, from) === null
  const title = titleOf(sheet, from)
  if (!isInitials && title === null) return null
  const isBody = sheet.language.mention.organisationHeads.has(sheet.lower[from]!)
  for (let at = isBody ? from + 2 : from + 1; at + 1 < to; at++) {
    const begins = sheet.capital[at] && sheet.capital[at + 1] && sheet.capital[at - 1] && roleTermAt(sheet, at) === null
    const isFirst = sheet.tables.firstName(sheet.key[at]!)?.usual === true
    const isName = isFirst || (isInitials && title !== null && sheet.tokens[at]!.poses.length === 1)
    if (begins && isName) return { from: at, title }
    if (isInitials) return null
  }
  return null
}

const farthestTitle = 5

/** The role in small letters of somebody of the body or town behind it: "juez de la", where heads open a name. */
const titleOf = (sheet: Sheet, from: number): Title | null => {
  const { mention } = sheet.language
  if (!mention.headsFirst || sheet.tables.firstName(sheet.key[from]!) !== undefined) return null
  if (!mention.complements.has(sheet.lower[from - 1] ?? '') && !mention.definite.has(sheet.lower[from - 1] ?? ''))
    return null
  for (let at = from - 1; at > from - farthestTitle && at >= 0 && sameSentence(sheet, at, from); at--) {
    const match = roleTermAt(sheet, at)
    if (match !== null && !sheet.capital[at] && match.end < from) return { from: at, to: match.end, term: match.term }
    if (!mention.complements.has(sheet.lower[at]!) && !mention.definite.has(sheet.lower[at]!)) return null
  }
  return null
}

/** A body and the person named right behind it, as two names: "UN Ana Ruiz". */
export const withPerson = (sheet: Sheet, run: Run, { from, title }: PersonBehind): Candidate[] => {
  const body = candidateOf(sheet, run.from, from)
  if (isAcronym(sheet.tokens[run.from]!.text)) speakFor(body, 'organization', { weight: 2, rule: 'person-behind' })
  const person = candidateOf(sheet, from, run.to)
  speakFor(person, 'person', { weight: 3, rule: 'first-name' })
  if (title !== null) setRole(sheet, person, { ...title, from: roleStart(sheet, title.from) })
  return [body, person]
}
