import { sharedName } from '../../text/name-match.ts'
import type { Known } from './reading.ts'
import { agree } from './same-place.ts'

/** By name and surname, where neither gender nor age tells them apart; by office; by a part of a name. */
export const likePeople = (a: Known, b: Known): number => {
  if (!agree(a.gender, b.gender)) return 0
  const named = a.words.length > 0 && b.words.length > 0
  if (named) {
    const shared = sharedName(a.words, b.words)
    const full = a.words.length > 1 && b.words.length > 1
    if (full && shared > 1) return differInAge(a, b) ? 0 : 3
    if (full) return sameSurname(a, b) && sameOffice(a, b) ? 2 : 0
    return shared === 1 && !differInAge(a, b) && (!isFirstOnly(a, b) || sameOffice(a, b)) ? 1 : 0
  }
  return sameOffice(a, b) && agree(a.reading.age, b.reading.age) ? 2 : 0
}

/**
 * "Ana" in one report need not be the "Ana Ruiz" of another: a first name alone is many people's, unless a Ruiz is
 * told of beside her.
 */
const isFirstOnly = (a: Known, b: Known): boolean => {
  const [short, full] = a.words.length < b.words.length ? [a, b] : [b, a]
  if (short.words.length > 1 || full.words.length === 1) return false
  const later = full.words.slice(1).filter((word) => word.length > 1)
  return sharedName(short.words, later) === 0 && !later.some((word) => short.around.has(word))
}

const sameSurname = (a: Known, b: Known): boolean => a.words.at(-1) === b.words.at(-1)

/** Reports often differ by a year or two for one person; people of one name many years apart are two. */
const mostYears = 3

const differInAge = (a: Known, b: Known): boolean =>
  a.reading.age !== null && b.reading.age !== null && Math.abs(a.reading.age - b.reading.age) > mostYears

/** Offices with one holder in each town or region: the country alone does not tell which. */
const local = new Set([
  'mayor',
  'governor',
  'commissioner',
  'police-chief',
  'ambassador',
  'attorney-general:local',
  'speaker',
])

/** Whether each town or region has its own holder of an office. */
export const isLocal = (concept: string): boolean => local.has(concept)

const sameOffice = (a: Known, b: Known): boolean =>
  a.country === b.country &&
  a.country !== null &&
  a.reading.concepts.some((concept) => !local.has(concept) && b.reading.concepts.includes(concept))
