import { ageAfter, ageOfCompound, type Age } from './age.ts'
import { isNext, isOrdinary, sameSentence, type Sheet } from './sheet.ts'

/**
 * Where "a 34-year-old man", "un hombre de 34 años" begins: an age tells who is meant where just one person in the
 * report is of it. Null where no age stands with the noun.
 */
export const startOfAged = (sheet: Sheet, at: number, end: number): number | null => {
  let from = at
  while (from > 0 && at - from < mostModifiers && isNext(sheet, from - 1) && isModifier(sheet, from - 1)) from--
  const isAged = ageWithin(sheet, from, at) !== null || ageAfter(sheet, end) !== null
  return isAged && from > 0 && isNext(sheet, from - 1) && sheet.tokens[from - 1]!.pos === 'determiner' ? from - 1 : null
}

/** The first age that is told between two tokens. */
export const ageWithin = (sheet: Sheet, from: number, to: number): Age | null => {
  for (let i = from; i < to; i++) {
    const age = ageOfCompound(sheet, i)
    if (age !== null) return age
  }
  return null
}

const mostModifiers = 6

/**
 * Where a definite description begins that has its head at `head`: at its article, or at the name that
 * possesses or marks it ("Peru's", "Biden administration"). Null where it is not definite.
 */
export const startOf = (sheet: Sheet, head: number): number | null => {
  const { definite } = sheet.language.mention
  for (let i = head - 1; i >= head - mostModifiers && i >= 0 && sameSentence(sheet, i, head) && isNext(sheet, i); i--) {
    if (definite.has(sheet.lower[i]!)) return pastContraction(sheet, i)
    if (isPossessive(sheet, i)) {
      if (sheet.capital[i - 1]) return startOfName(sheet, i)
      continue
    }
    if (isIndefinite(sheet, i)) return null
    if (sheet.capital[i] && sheet.opens[i] && isOrdinary(sheet, i) && !isNamePart(sheet, i)) return null
    if (sheet.capital[i]) return startOfMark(sheet, startOfName(sheet, i + 1))
    if (!isModifier(sheet, i)) return null
  }
  return null
}

/** "a", "una", "su": no definite description begins here. */
const isIndefinite = (sheet: Sheet, i: number): boolean => {
  const { pos, lemma } = sheet.tokens[i]!
  return (
    (pos === 'determiner' || pos === 'number') &&
    lemma !== "'s" &&
    !sheet.language.mention.definite.has(sheet.lower[i]!)
  )
}

/** "As solicitor" begins with a preposition, "Police chief" with what marks it. */
const isNamePart = (sheet: Sheet, i: number): boolean => {
  const { pos } = sheet.tokens[i]!
  return pos === 'name' || pos === 'noun' || pos === 'adjective'
}

/** A name that marks the noun begins the description, or the article before it; "a Crown Office spokesman" is indefinite. */
const startOfMark = (sheet: Sheet, from: number): number | null => {
  // "A Dorval man" at the beginning of a sentence: the article is as large as the name.
  if (isIndefinite(sheet, from)) return null
  if (from === 0 || !isNext(sheet, from - 1)) return from
  if (sheet.language.mention.definite.has(sheet.lower[from - 1]!)) return pastContraction(sheet, from - 1)
  return isIndefinite(sheet, from - 1) ? null : from
}

/** "al organismo" is a preposition and a description: the description begins behind it. */
const pastContraction = (sheet: Sheet, i: number): number =>
  sheet.language.mention.contractions.has(sheet.lower[i]!) ? i + 1 : i

const isPossessive = (sheet: Sheet, i: number): boolean =>
  sheet.tokens[i]!.lemma === "'s" && sheet.tokens[i]!.pos === 'particle'

const startOfName = (sheet: Sheet, end: number): number => {
  let at = end
  while (at > 0 && sheet.capital[at - 1] && sameSentence(sheet, at - 1, end - 1)) at--
  return at
}

const isModifier = (sheet: Sheet, i: number): boolean => {
  const { pos, poses } = sheet.tokens[i]!
  return (
    pos === 'adjective' ||
    pos === 'noun' ||
    pos === 'number' ||
    poses.includes('adjective') ||
    sheet.language.mention.titleModifiers.has(sheet.lower[i]!)
  )
}
