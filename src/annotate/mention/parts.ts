import { candidateOf, speakFor, type Candidate } from './candidate.ts'
import { personBehind, withPerson } from './person-behind.ts'
import { isSaintsBody, type Run } from './runs.ts'
import { roman } from './acronym.ts'
import type { Sheet } from './sheet.ts'
import { titleOver, titleWithin, aroundTitle, withoutDemonym, addTitleBefore } from './titles.ts'

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
