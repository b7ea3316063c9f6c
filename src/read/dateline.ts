import { scan } from '../text/scan.ts'
import { agencies } from './agencies.ts'
import { dateFillers, months, weekdays } from './furniture-words.ts'

/**
 * How many characters a paragraph's dateline takes, the dash and space behind it included; 0 where it
 * has none.
 * @example datelineEnd('PORT SUR, May 4 (Agency) -- The bridge fell.') // 28
 * @example datelineEnd('Puerto Sur, 4 may (EFE).- El puente cayó.') // 26
 * @example datelineEnd('STORM: the bridge fell') // 0, the label of another report's link
 */
export const datelineEnd = (text: string): number => {
  for (const match of scan(
    /\s*(?:\.\s?[-–—]|\u00e2\u0080[\u0093\u0094]|--+|[—–_\u0096\u0097]|(?<=\s)-(?=\s)|[:.](?=\s))\s*/gu,
    text.slice(0, 140),
  )) {
    const weak = /^[:.]\s*$/u.test(match[0])
    const end = match.index + match[0].length
    if (match.index === 0) return 0
    if (!weak || match.index > 45)
      return isDateline(text.slice(0, match.index), false) && beginsSentence(text, end) ? end : 0
    if (isDateline(text.slice(0, match.index), true) && beginsSentence(text, end)) return end
  }
  return 0
}

const beginsSentence = (text: string, at: number): boolean =>
  at >= text.length || /^["'“‘«¿¡(`—-]*[\p{Lu}\d]/u.test(text.slice(at, at + 6))

/** Place, region, day and agency, in brackets or between commas; `strict` where only a colon or stop parts it off. */
const isDateline = (text: string, strict: boolean): boolean => {
  const bracketed = [...scan(/\(([^()]{1,40})\)/gu, text)].map((match) => match[1]!)
  const parts = text
    .replace(/\([^()]{1,40}\)/gu, ',')
    .split(/\s*[,/]\s*/u)
    .filter((part) => part !== '')
  const agency =
    bracketed.some((name) => agencies.has(name.toLowerCase())) || parts.some((part) => agencies.has(part.toLowerCase()))
  const dated = parts.some(isDay)
  const place = parts[0] ?? ''
  const capitals = /^\p{Lu}[\p{Lu}\p{M}.'’ -]{2,}$/u.test(place)
  if (!parts.every((part) => isDay(part) || isPlace(part))) return false
  const placed = parts.length >= 2 && !isDay(place)
  if (strict) return (capitals && place.length >= 4 && parts.length <= 2) || (placed && parts.slice(1).every(isDated))
  return capitals || agency || (dated && placed)
}

const isPlace = (part: string): boolean => {
  const words = part.split(/\s+/u)
  return words.length <= 5 && words.every((word) => /^\p{Lu}/u.test(word) || dateFillers.has(word))
}

/** A day with its number, so that "Ana, May." is none. */
const isDated = (part: string): boolean => isDay(part) && /\d/.test(part)

const isDay = (part: string): boolean => {
  const words = part
    .toLowerCase()
    .split(/[\s.]+/u)
    .filter((word) => word !== '')
  return (
    words.length > 0 &&
    words.every((word) => months.has(word) || weekdays.has(word) || dateFillers.has(word) || /^\d{1,4}$/.test(word)) &&
    words.some((word) => months.has(word) || weekdays.has(word) || /^\d{4}$/.test(word))
  )
}

/**
 * How many characters a place in capitals takes that opens a paragraph without any mark behind it; 0
 * for none. The place must stand elsewhere in the report in its usual letters: that tells it from an
 * abbreviation.
 * @example gluedDatelineEnd('PUERTO LINDO The mayor spoke.', 'in Puerto Lindo on Monday') // 13
 * @example gluedDatelineEnd('NATO Secretary General Tom Hale spoke.', 'he told NATO') // 0
 */
export const gluedDatelineEnd = (text: string, elsewhere: string): number => {
  const match = /^(\p{Lu}{3,}(?: \p{Lu}{3,}){0,2}) (?=["“«]?\p{Lu}(?:\p{Ll}| ))/u.exec(text)
  if (!match) return 0
  const usual = match[1]!.toLowerCase().replace(/(?<!\p{L})\p{L}/gu, (letter) => letter.toUpperCase())
  return new RegExp(`(?<!\\p{L})${usual}(?!\\p{L})`, 'u').test(elsewhere) ? match[0].length : 0
}
