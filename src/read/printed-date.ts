import { scan } from '../text/scan.ts'
import { dateFillers, months, publishedCues, updatedCues, weekdays } from './furniture-words.ts'

/** A line that prints a day and nothing else, such as "Updated: 4 May 2021, 10:30". Days are EDTF. */
export interface DateLine {
  readonly published: string | null
  readonly updated: string | null
}

/**
 * Reads a line that holds only a date, with its cue, weekday and clock time; null for any other.
 * A date of numbers needs `dayFirst` where it could be either.
 * @example dateLine('Publicado el 3 de mayo de 2021', null) // { published: '2021-05-03', updated: null }
 */
export const dateLine = (text: string, dayFirst: boolean | null): DateLine | null => {
  if (text.length > 140) return null
  const segments = segmentsOf(text)
  const read = segments.map((segment) => ({ cue: segment.cue, ...readSegment(segment.text, dayFirst) }))
  if (
    read.some((segment) => segment.rest) ||
    !read.some((segment) => segment.dated || (segment.cue !== null && /\d/u.test(text)))
  )
    return null
  return {
    published: read.find((segment) => segment.cue !== 'updated' && segment.value)?.value ?? null,
    updated: read.find((segment) => segment.cue === 'updated' && segment.value)?.value ?? null,
  }
}

interface Segment {
  readonly cue: 'published' | 'updated' | null
  readonly text: string
}

/** The line in parts, each begun by a cue such as "updated". */
const segmentsOf = (text: string): readonly Segment[] => {
  const lower = text.toLowerCase()
  const cuts: { at: number; end: number; cue: Segment['cue'] }[] = []
  for (const match of scan(/\p{L}+/gu, lower)) {
    if (cuts.length > 0 && match.index < cuts.at(-1)!.end) continue
    const rest = lower.slice(match.index)
    const updated = updatedCues.opening(rest)
    const published = publishedCues.opening(rest)
    const end = match.index + Math.max(updated, published)
    if (updated || published) cuts.push({ at: match.index, end, cue: updated >= published ? 'updated' : 'published' })
  }
  const head: Segment = { cue: null, text: text.slice(0, cuts[0]?.at ?? text.length) }
  const tail = cuts.map((cut, i) => ({ cue: cut.cue, text: text.slice(cut.end, cuts[i + 1]?.at ?? text.length) }))
  return [head, ...tail].filter((segment) => /[\p{L}\p{N}]/u.test(segment.text))
}

interface ReadDate {
  readonly value: string | null
  /** Whether words stand there that belong to no date. */
  readonly rest: boolean
  /** Whether it names a day: a month and a day, or a weekday. */
  readonly dated: boolean
}

const readSegment = (text: string, dayFirst: boolean | null): ReadDate => {
  const numbers = isoDate(text) ?? numericDate(text, dayFirst)
  const without = (numbers ? text.replace(numbers.text, ' ') : text).replace(
    /\b\d{1,2}[:.h]\d{2}(?:[:.]\d{2}(?:\.\d+)?)?(?:\s*h\b)?|[T ][Zz]\b|[+-]\d{2}:?\d{2}\b/gu,
    ' ',
  )
  const words = [...scan(/\p{L}+(?:\.\p{L}+)*|\d+/gu, without)].map((match) => match[0].toLowerCase())
  const content = words.filter((word) => !dateFillers.has(word) && !weekdays.has(word))
  if (numbers) return { value: numbers.value, rest: content.some((word) => !/^\d{1,2}$/.test(word)), dated: true }
  const found = wordedDate(content)
  const weekday = words.some((word) => weekdays.has(word))
  const rest = content.some((word) => !months.has(word) && !/^\d{1,4}(?:st|nd|rd|th)?$/.test(word))
  return { value: found, rest, dated: found !== null || content.some((word) => months.has(word)) || (weekday && !rest) }
}

/** Month, day and year among the words of a date, in any usual order; a month and a year alone give the month. */
const wordedDate = (words: readonly string[]): string | null => {
  const at = words.findIndex((word) => months.has(word))
  if (at < 0) return null
  const month = months.get(words[at]!)!
  const [before, after, third] = [words[at - 1], words[at + 1], words[at + 2]].map((word) =>
    word && /^\d+$/.test(word) ? Number(word) : null,
  )
  if (isDay(before) && isYear(after)) return dayOf(after, month, before)
  if (isDay(after) && isYear(third)) return dayOf(third, month, after)
  return isYear(after) && before === null ? `${after}-${two(month)}` : null
}

const isDay = (n: number | null | undefined): n is number => typeof n === 'number' && n >= 1 && n <= 31
const isYear = (n: number | null | undefined): n is number => typeof n === 'number' && n >= 1700 && n <= 2199
const two = (n: number): string => String(n).padStart(2, '0')

/** The day as EDTF, or null where the month has no such day. */
const dayOf = (year: number, month: number, day: number): string | null => {
  const date = new Date(Date.UTC(year, month - 1, day))
  return date.getUTCMonth() === month - 1 ? `${year}-${two(month)}-${two(day)}` : null
}

interface Found {
  readonly value: string | null
  readonly text: string
}

const isoDate = (text: string): Found | null => {
  const match = /(?<!\d)(\d{4})-(\d{2})-(\d{2})(?!\d)(?:T[\d:.]*)?/.exec(text)
  return match && isYear(Number(match[1]))
    ? { value: dayOf(Number(match[1]), Number(match[2]), Number(match[3])), text: match[0] }
    : null
}

const numericDate = (text: string, dayFirst: boolean | null): Found | null => {
  const match = /(?<![\d/.-])(\d{1,2})([/.-])(\d{1,2})\2(\d{4}|\d{2})(?![\d/-])/.exec(text)
  if (!match) return null
  // A year of two digits is one of ours: reports of the last century print all four.
  const [a, b, year] = [Number(match[1]), Number(match[3]), Number(match[4]!.padStart(4, '20'))]
  const order = a > 12 ? true : b > 12 ? false : a === b ? true : match[2] === '.' ? true : dayFirst
  const value = order === null || !isYear(year) ? null : order ? dayOf(year, b, a) : dayOf(year, a, b)
  return { value, text: match[0] }
}

/**
 * The day of a date as metadata write it: "2021-05-03T10:30:00-05:00", "2021-05-03", "May 3, 2021",
 * "Mon, 03 May 2021 10:30:00 GMT". The day is the one printed, in the writer's own time zone.
 */
export const metadataDay = (value: string): string | null => {
  const text = value.trim().slice(0, 60)
  const compact = /^(\d{4})(\d{2})(\d{2})(?:T?\d*)?$/.exec(text)
  if (compact && isYear(Number(compact[1]))) return dayOf(Number(compact[1]), Number(compact[2]), Number(compact[3]))
  return isoDate(text)?.value ?? readSegment(text, null).value
}
