import type { Candidate } from './candidate.ts'
import type { Decided } from './coordinated.ts'
import type { Run } from './runs.ts'
import { sameSentence, type Sheet } from './sheet.ts'

/** How far behind a name its place of origin is looked for: past an age and an occupation. */
const reach = 12

/**
 * The place that each person is said to be from, right behind the name, its age and its occupation.
 * @example 'Marta Rivas, 31, of Puno, said', 'Luis Soto, natural de Puno,' have Puno; 'Marta Rivas flew from Puno' none
 */
export const originsOf = (sheet: Sheet, decided: readonly Decided[]): ReadonlyMap<Candidate, Run> => {
  const places = new Map(
    decided.flatMap(({ candidate, type }) => (type === 'place' ? [[candidate.from, candidate]] : [])),
  )
  const origins = new Map<Candidate, Run>()
  for (const { candidate, type } of decided) {
    const origin = type === 'person' ? originBehind(sheet, candidate, places) : null
    if (origin !== null) origins.set(candidate, origin)
  }
  return origins
}

const originBehind = (sheet: Sheet, { to }: Candidate, places: ReadonlyMap<number, Run>): Run | null => {
  const { originWords, originLinks } = sheet.language.mention
  for (let i = to; i < to + reach && sameSentence(sheet, to - 1, i); i++) {
    const word = sheet.lower[i]!
    const before = sheet.lower[i - 1]!
    const isSaid = originWords.has(word)
    const isLinked = originLinks.has(word) && (before === ',' || before === ')')
    if (isSaid || isLinked) {
      const place = placeBehind(sheet, i + 1, places)
      if (place !== null && (isSaid || isClosed(sheet, place.to))) return place
    } else if (isPast(sheet, i)) return null
  }
  return null
}

const few = 4

/** "of the town of Puno": past small words and one noun for a place. */
const placeBehind = (sheet: Sheet, from: number, places: ReadonlyMap<number, Run>): Run | null => {
  const { mention, place } = sheet.language
  for (let i = from; i <= from + few && sameSentence(sheet, from, i); i++) {
    const found = places.get(i)
    if (found) return { from: found.from, to: found.to }
    const word = sheet.lower[i]!
    const isSmall = mention.definite.has(word) || mention.complements.has(word) || place.prepositions.has(word)
    if (!isSmall && !place.cityNouns.has(word) && !place.regionNouns.has(word)) return null
  }
  return null
}

const isClosed = (sheet: Sheet, at: number): boolean =>
  sheet.tokens[at] === undefined || !sameSentence(sheet, at - 1, at) || /^[,.;)]$/.test(sheet.lower[at]!)

/** Another name or a verb ends what is told of this one. */
const isPast = (sheet: Sheet, i: number): boolean => {
  const { pos } = sheet.tokens[i]!
  return sheet.capital[i]! || (pos === 'verb' && !sheet.language.mention.ageUnits.has(sheet.lower[i]!))
}
