import { type Candidate, candidateOf, speakFor } from './candidate.ts'
import { personBehind, withPerson } from './person-behind.ts'
import { type Title, countryAt, roleStart, setRole } from './roles.ts'
import { type Run, isAcronym, isSaintsBody, roman } from './runs.ts'
import { type Sheet, bodyTermAt, isNext, phrase, roleTermAt, sameSentence } from './sheet.ts'

/**
 * The names in a run: titles are set apart from the person, and what stands before a title from both.
 * @example 'Israeli Prime Minister Dan Levi' gives the person 'Dan Levi' with its role
 */
export const partsOf = (sheet: Sheet, run: Run): Candidate[] => {
  if (isSaintsTown(sheet, run)) return [townOf(sheet, run)]
  const honorific = isSaintsBody(sheet, run) ? run.from : pastHonorifics(sheet, run)
  if (honorific > run.from) return honorific < run.to ? [honoured(sheet, run, honorific)] : []
  const person = personBehind(sheet, run)
  if (person !== null) return withPerson(sheet, run, person)
  const title = titleWithin(sheet, run)
  if (title !== null) return aroundTitle(sheet, { run, title })
  const whole = withoutDemonym(sheet, run)
  if (whole === null || isLetter(sheet, whole)) return []
  const covering = titleOver(sheet, whole)
  if (covering !== null) return covering.to >= run.to ? [] : aroundTitle(sheet, { run, title: covering })
  const candidate = candidateOf(sheet, whole.from, whole.to)
  addTitleBefore(sheet, candidate)
  return [candidate]
}

/** "ministro de Defensa Luis Paz", "ministra de Salud": a title in small letters that goes on into the run. */
const titleOver = (sheet: Sheet, { from }: Run): Title | null => {
  for (let at = Math.max(0, from - 3); at < from; at++) {
    const match = sameSentence(sheet, at, from) ? roleTermAt(sheet, at) : null
    if (match !== null && match.end > from) return { from: at, to: match.end, term: match.term }
  }
  return null
}

/** "C" of "C$ 5", the "A" that opens a list, "Min." before a number: a letter or abbreviation alone is no name. */
const isLetter = (sheet: Sheet, { from, to }: Run): boolean => {
  const { text } = sheet.tokens[from]!
  return (
    to - from === 1 &&
    (text.length === 1 || roman.test(text) || (text.endsWith('.') && text.indexOf('.') === text.length - 1))
  )
}

const pastHonorifics = (sheet: Sheet, { from, to }: Run): number => {
  const { honorifics } = sheet.language.mention
  let at = from
  while (
    at < to &&
    (honorifics.has(sheet.lower[at]!) || (sheet.lower[at + 1] === '.' && honorifics.has(`${sheet.lower[at]}.`)))
  ) {
    at += sheet.lower[at + 1] === '.' ? 2 : 1
  }
  return at
}

/** "St. Petersburg": a town of the gazetteer that is called after a saint. */
const isSaintsTown = ({ tables, language, lower, key }: Sheet, { from, to }: Run): boolean => {
  if (to - from > 3 || key[from] !== 'st' || !language.mention.honorifics.has('st.')) return false
  const rest = key[lower[from + 1] === '.' ? from + 2 : from + 1]
  return (tables.place(`saint ${rest}`) ?? tables.place(`st ${rest}`)) !== undefined
}

const townOf = (sheet: Sheet, { from, to }: Run): Candidate => {
  const town = candidateOf(sheet, from, to)
  speakFor(town, 'place', { weight: 5, rule: 'gazetteer' })
  return town
}

const honoured = (sheet: Sheet, run: Run, from: number): Candidate => {
  const candidate = candidateOf(sheet, from, run.to)
  speakFor(candidate, 'person', { weight: 5, rule: 'honorific' })
  candidate.gender = sheet.language.mention.honorifics.get(sheet.lower[run.from]!) ?? null
  return candidate
}

/** The last title in a run before which or after which nothing makes it a body's name. */
const titleWithin = (sheet: Sheet, run: Run): Title | null => {
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

const aroundTitle = (sheet: Sheet, { run, title }: Titled): Candidate[] => {
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
const withoutDemonym = (sheet: Sheet, run: Run): Run | null => {
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
const addTitleBefore = (sheet: Sheet, candidate: Candidate): void => {
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
export const titleEndingAt = (sheet: Sheet, end: number): Title | null => {
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
