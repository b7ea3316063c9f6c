import { speakFor, type Candidate } from './candidate.ts'
import type { Sheet } from './sheet.ts'

export const byFirstName = (sheet: Sheet, candidate: Candidate): void => {
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
    // "al-Karun" alone is a town or a station as often as somebody; so is "Hay al-Karun".
    const weight = /^al-/.test(words.at(-1)!) && first === undefined ? (words.length > 1 ? 0.7 : 0.3) : 0.8
    speakFor(candidate, 'person', { weight, rule: 'particle' })
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
export const isOfTheLanguage = (sheet: Sheet, from: number, to: number): boolean => {
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
