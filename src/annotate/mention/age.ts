import type { Span } from '../../text/span.ts'
import { sameSentence, type Sheet } from './sheet.ts'

export interface Age {
  readonly value: number
  readonly span: Span
}

const oldest = 120

/**
 * The age that stands behind a name or description which ends before token `end`: ", 55,", "(15)",
 * ", de 22 años", ", a 55-year-old", ", aged 31".
 * @example 'Marta Rivas, 55, died' gives 55; 'Route 5, 55 cars' none
 */
export const ageAfter = (sheet: Sheet, end: number): Age | null => {
  const { lower, language } = sheet
  const { ageBefore, ageLinks, ageUnits } = language.mention
  const opening = lower[end] === ',' || lower[end] === '(' ? lower[end] : undefined
  let at = opening === undefined ? end : end + 1
  const lead = lower[at] ?? ''
  const isSaid = ageBefore.has(lead)
  const isLinked = ageLinks.has(lead)
  if (isSaid || isLinked || (opening !== undefined && sheet.tokens[at]?.pos === 'determiner')) at++
  if (opening === undefined && !isSaid && !isLinked) return null
  const value = sameSentence(sheet, end - 1, at) ? ageAt(sheet, at) : null
  if (value === null) return null
  const hasUnit = value.compound || ageUnits.has(lower[at + 1] ?? '')
  const isAge = hasUnit || isSaid || (!isLinked && isClosed(opening, lower[at + 1]))
  return isAge ? { value: value.years, span: spanOf(sheet, at) } : null
}

const isClosed = (opening: string | undefined, next: string | undefined): boolean =>
  opening === '(' ? next === ')' : next === ',' || next === '.' || next === ';' || next === ')' || next === undefined

/** The age in a word right before a name or in a description: "55-year-old". */
export const ageOfCompound = (sheet: Sheet, i: number): Age | null => {
  const value = ageAt(sheet, i)
  return value?.compound ? { value: value.years, span: spanOf(sheet, i) } : null
}

const ageAt = (sheet: Sheet, i: number): { years: number; compound: boolean } | null => {
  const word = sheet.lower[i] ?? ''
  const years = Number.parseInt(word, 10)
  if (!(years > 0 && years <= oldest)) return null
  const rest = word.slice(String(years).length)
  const compound = sheet.language.mention.ageCompounds.has(rest)
  return rest === '' || compound ? { years, compound } : null
}

const spanOf = (sheet: Sheet, i: number): Span => {
  const token = sheet.tokens[i]!
  const digits = /^\d+/.exec(token.lower)![0].length
  return { start: token.start, end: token.start + digits }
}
