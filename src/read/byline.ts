import { agencies } from './agencies.ts'
import { bylineCues, bylineDesks, months, weekdays } from './furniture-words.ts'
import { dateLine, type DateLine } from './printed-date.ts'
import { isNames, wordsOnly } from './furniture/rule.ts'

/** What a line in a report's head says: who wrote it, when it was published. */
interface HeadLine {
  readonly byline: string | null
  readonly date: DateLine | null
}

/**
 * Reads a line that holds nothing but a writer, a day, or both.
 * - `byline-cue`: "By Ana Ríos", "Por Tomás Vela". Counter-example: "Por qué cayó el puente".
 * - `byline-desk`: "Staff reporter", "Redacción". Counter-example: "Staff at the hospital".
 * - `byline-and-date`: "By Ana Ríos | 4 May 2021".
 */
export const headLine = (text: string, dayFirst: boolean | null): HeadLine | null => {
  if (text.length > 160) return null
  const date = dateLine(text, dayFirst)
  if (date) return { byline: null, date }
  const whole = writer(text)
  if (whole) return { byline: whole, date: null }
  const parts = text.split(/\s*[|•·]\s*|\s+[–—-]\s+|,\s+(?=\d)/u).filter((part) => part !== '')
  if (parts.length < 2) return null
  const read = parts.map((part) => ({ byline: writer(part), date: dateLine(part, dayFirst) }))
  const cut = read.findIndex((part) => part.date === null && part.byline === null)
  const found = {
    byline: read.find((part) => part.byline)?.byline ?? null,
    date: read.find((part) => part.date)?.date ?? null,
  }
  return (cut < 0 || (found.byline && isNames(parts[cut]!))) && (found.date || found.byline) ? found : null
}

const writer = (text: string): string | null => {
  const lower = text.toLowerCase()
  const cue = bylineCues.opening(lower)
  const rest = text
    .slice(cue)
    .replace(/^\s*:?\s*/u, '')
    .trim()
  if (cue > 0 && rest !== '' && isWriter(rest)) return rest
  const desks = text.split(/\s*[/|,–—-]\s+|\s+[/|]\s+/u).filter((part) => part !== '')
  const isDesk = (part: string): boolean =>
    bylineDesks.has(wordsOnly(part.toLowerCase())) || agencies.has(wordsOnly(part.toLowerCase()))
  return desks.some(isDesk) && desks.every((part) => isDesk(part) || (desks.length > 1 && isPersonName(part)))
    ? text.trim()
    : null
}

/** Names and what may stand with them; a weekday or month shows that "By Friday" is none. */
const isWriter = (text: string): boolean => {
  const words = text.toLowerCase().split(/[^\p{L}]+/u)
  return (
    isNames(text, 14) &&
    !/[.!?]["”»]?$/u.test(text.replace(/\b\p{L}\.$/u, '')) &&
    !words.some((word) => weekdays.has(word) || (months.has(word) && word.length > 3))
  )
}

/**
 * Whether a line is a person's name and nothing else: two to four capitalised words, particles aside.
 * @example isPersonName('Andrés de la Vega') // true
 */
export const isPersonName = (text: string): boolean => {
  const words = text.trim().split(/\s+/u)
  const capital = words.filter((word) => /^\p{Lu}[\p{Ll}’'-]+(?:-?\p{Lu}?\p{Ll}+)*$|^\p{Lu}\.$/u.test(word)).length
  const particles = words.filter((word) => /^(?:\p{Ll}{1,3})$/u.test(word)).length
  return (
    words.length >= 2 &&
    words.length <= 5 &&
    capital >= 2 &&
    capital + particles === words.length &&
    /^\p{Lu}/u.test(words.at(-1)!)
  )
}
