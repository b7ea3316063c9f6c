import { candidateOf, speakFor, type Candidate } from './candidate.ts'
import { countryAt, roleStart, setRole, type Title } from './roles.ts'
import type { Run } from './runs.ts'
import { isAcronym } from './acronym.ts'
import { bodyTermAt, isNext, phrase, roleTermAt, sameSentence, type Sheet } from './sheet.ts'

/** "ministro de Defensa Luis Paz", "ministra de Salud": a title in small letters that goes on into the run. */
export const titleOver = (sheet: Sheet, { from }: Run): Title | null => {
  for (let at = Math.max(0, from - 3); at < from; at++) {
    const match = sameSentence(sheet, at, from) ? roleTermAt(sheet, at) : null
    if (match !== null && match.end > from) return { from: at, to: match.end, term: match.term }
  }
  return null
}

/** The last title in a run before which or after which nothing makes it a body's name. */
export const titleWithin = (sheet: Sheet, run: Run): Title | null => {
  const { headsFirst, organisationHeads } = sheet.language.mention
  // "Grupo Parlamentario Norte": what follows a head that opens a body's name belongs to the name.
  if (headsFirst && run.to - run.from > 1 && organisationHeads.has(sheet.lower[run.from]!)) return null
  let found: Title | null = null
  for (let at = run.from; at < run.to; at++) {
    const match = roleTermAt(sheet, at)
    if (match === null || match.end > run.to || isLastName({ run, found, at, end: match.end })) continue
    if (sheet.lower[match.end] === '.' && match.end < run.to) {
      found = { from: at, to: match.end + 1, term: match.term }
    } else found = { from: at, to: match.end, term: match.term }
    at = found.to - 1
  }
  if (found === null || hasBodyWord(sheet, found.to, run.to) || bodyTermAt(sheet, run.from)?.end === run.to) {
    return null
  }
  return isSurname(sheet, run, found) ? null : found
}

/** "Prime Minister John Major": after a title and a first name the last word is no second title. */
const isLastName = ({ run, found, at, end }: { run: Run; found: Title | null; at: number; end: number }): boolean =>
  found !== null && end === run.to && at > found.to

/** "Stephen King", "Elena Santos": a role word that ends a name after a first name is a surname. */
const isSurname = (sheet: Sheet, run: Run, title: Title): boolean =>
  title.to === run.to &&
  title.from > run.from &&
  title.term.size === 1 &&
  sheet.tables.firstName(sheet.key[title.from - 1]!) !== undefined

const hasBodyWord = (sheet: Sheet, from: number, to: number): boolean => {
  const { organisationHeads, organisationEnds } = sheet.language.mention
  for (let i = from; i < to; i++) {
    if (organisationHeads.has(sheet.lower[i]!) || organisationEnds.has(sheet.lower[i]!)) return true
  }
  return false
}

interface Titled {
  readonly run: Run
  readonly title: Title
}

/** The names before and behind a title in a run; the name behind it bears the title. */
export const aroundTitle = (sheet: Sheet, { run, title }: Titled): Candidate[] => {
  const found: Candidate[] = []
  const before = title.from > run.from ? beforeTitle(sheet, run.from, title.from) : null
  if (before !== null) found.push(candidateOf(sheet, before.from, before.to))
  const from = pastComplement(sheet, title, run.to)
  if (from >= run.to) return found
  const person = candidateOf(sheet, from, run.to)
  speakFor(person, 'person', { weight: title.term.sort === 'office' ? 5 : 4, rule: 'title' })
  setRole(sheet, person, { from: roleStart(sheet, title.from), to: from, term: title.term })
  return [...found, person]
}

/** "Mayor of Cevo Silvio Rossi" is too rare to guess at: after a joiner the title goes on to the end of the run. */
const pastComplement = (sheet: Sheet, title: Title, end: number): number =>
  title.to < end && !sheet.capital[title.to] && sheet.language.mention.complements.has(sheet.lower[title.to]!)
    ? end
    : title.to

/** What stands before a title in a run is a body or place of its own: "Sacramento Mayor", "State Department Spokesman". */
const beforeTitle = (sheet: Sheet, from: number, to: number): Run | null => {
  let end = to
  while (end > from && sheet.language.mention.titleModifiers.has(sheet.lower[end - 1]!)) end--
  if (end === from) return null
  const isField = end - from > 1 && everyOrdinary(sheet, from + 1, end)
  // "EU Farm Commissioner", "Spanish Farm Minister": the words between are the field of the office.
  if (isField && isAcronym(sheet.tokens[from]!.text)) return withoutDemonym(sheet, { from, to: from + 1 })
  if (isField && countryAt(sheet, from) !== undefined) return null
  return withoutDemonym(sheet, { from, to: end })
}

const everyOrdinary = (sheet: Sheet, from: number, to: number): boolean => {
  const { organisationHeads } = sheet.language.mention
  for (let i = from; i < to; i++)
    if (!sheet.tables.isCommon(sheet.lower[i]!) || organisationHeads.has(sheet.lower[i]!)) return false
  return true
}

/** A run without a demonym at its edges; null where nothing else is in it. "Peruvian Congress" stays whole. */
export const withoutDemonym = (sheet: Sheet, run: Run): Run | null => {
  const key = phrase(sheet, run.from, run.to)
  if (sheet.language.place.peoples.has(key)) return null
  if (sheet.tables.demonym(key) !== undefined) return sheet.tables.country(key) === undefined ? null : run
  const first = sheet.key[run.from]!
  const isOf =
    (sheet.tables.demonym(first) ?? sheet.tables.country(first)) !== undefined ||
    sheet.language.mention.outlets.has(first)
  const isPerson = run.to - run.from > 2 && sheet.tables.firstName(sheet.key[run.from + 1]!) !== undefined
  return isOf && isPerson ? { from: run.from + 1, to: run.to } : run
}

/** "foreign minister Ana Ruiz", "la ministra Ana Ruiz": a role in small letters right before the name. */
export const addTitleBefore = (sheet: Sheet, candidate: Candidate): void => {
  const title = titleEndingAt(sheet, candidate.from)
  // "La empresa propietaria MMG": letters that stand for words are no person's name.
  if (title === null || isInitialism(sheet, candidate)) return
  speakFor(candidate, 'person', { weight: 4, rule: 'title' })
  setRole(sheet, candidate, { ...title, from: roleStart(sheet, title.from) })
}

const isInitialism = (sheet: Sheet, { from, to }: Run): boolean =>
  to - from === 1 &&
  isAcronym(sheet.tokens[from]!.text) &&
  !sheet.shouted[from] &&
  !sheet.tokens[from]!.text.includes('.')

const longestTitle = 6

/** The longest role whose words end right before `end`, a comma between allowed by none. */
const titleEndingAt = (sheet: Sheet, end: number): Title | null => {
  for (let from = Math.max(0, end - longestTitle); from < end; from++) {
    if (!sameSentence(sheet, from, end)) continue
    const match = roleTermAt(sheet, from)
    if (match === null) continue
    const to = sheet.lower[match.end] === '.' && match.end + 1 === end ? match.end + 1 : match.end
    if (sheet.language.mention.capitalTitles.has(match.term.words) && !sheet.capital[from]) continue
    if (to === end && isNext(sheet, end - 1)) return { from, to: end, term: match.term }
  }
  return null
}
