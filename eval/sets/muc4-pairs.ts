import { fold } from '../../src/text/fold.ts'
import { matchOneToOne } from '../score/match.ts'
import { noCounts, type Counts } from '../score/prf.ts'
import type { FoundVictims } from './muc4-answer.ts'
import {
  effectsOf,
  isOptional,
  type Effect,
  type Muc4Document,
  type Muc4Incident,
  type Muc4Victims,
} from './muc4-gold.ts'

/**
 * Pairs of a number and an effect (DEATH, INJURY) of one document. What was found goes to the incident of the set with
 * which it shares most: words of the victims, then the day, then the place; in a document of one incident to that. Within
 * an incident pairs are matched one to one. A number told twice of one incident counts once. Optional incidents may be
 * found and need not be.
 */
export const pairCounts = (document: Muc4Document, found: readonly FoundVictims[]): Counts => {
  const byIncident = Map.groupBy(found, (one) => incidentOf(one, document.incidents))
  const counts = document.incidents.map((incident) => ofIncident(incident, distinct(byIncident.get(incident) ?? [])))
  const astray = distinct(byIncident.get(null) ?? []).length
  return counts.reduce(
    (sum, one) => ({ right: sum.right + one.right, given: sum.given + one.given, wanted: sum.wanted + one.wanted }),
    { ...noCounts, given: astray },
  )
}

const ofIncident = (incident: Muc4Incident, given: readonly FoundVictims[]): Counts => {
  const wanted = incident.victims.flatMap((victims) => effectsOf(victims).map((effect) => ({ victims, effect })))
  const right = matchOneToOne(given, wanted, (one, gold) => Number(isPair(one, gold))).length
  return isOptional(incident)
    ? { right, given: right, wanted: right }
    : { right, given: given.length, wanted: wanted.length }
}

const isPair = (
  { count, effect }: FoundVictims,
  gold: { readonly victims: Muc4Victims; readonly effect: Effect },
): boolean =>
  effect === gold.effect && (count === null ? gold.victims.counts.length === 0 : gold.victims.counts.includes(count))

const distinct = (found: readonly FoundVictims[]): readonly FoundVictims[] => [
  ...new Map(found.map((one) => [`${one.count} ${one.effect} ${one.count === 1 ? one.words : ''}`, one])).values(),
]

const incidentOf = (found: FoundVictims, incidents: readonly Muc4Incident[]): Muc4Incident | null => {
  if (incidents.length <= 1) return incidents[0] ?? null
  const weighed = incidents.map((incident) => ({ incident, weight: likeness(found, incident) }))
  const best = weighed.reduce((a, b) => (b.weight > a.weight ? b : a))
  return best.weight > 0 ? best.incident : null
}

/** A shared word of the victims weighs more than day and place together. */
const likeness = ({ words, day, place }: FoundVictims, incident: Muc4Incident): number => {
  const theirs = new Set(incident.victims.flatMap(({ strings }) => strings.flatMap(wordsOf)))
  const shared = wordsOf(words).filter((word) => theirs.has(word)).length
  const sameDay = day !== null && daysOf(incident.date).includes(day)
  const samePlace = place !== null && wordsOf(place).some((word) => wordsOf(incident.location).includes(word))
  return 4 * shared + 2 * Number(sameDay) + Number(samePlace)
}

const wordsOf = (text: string): readonly string[] => fold(text).match(/\p{L}{4,}/gu) ?? []

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']

/** The days that a date of the set names. @example daysOf('- 30 MAY 89') // ['1989-05-30'] */
const daysOf = (date: string): readonly string[] =>
  [...date.matchAll(/(\d{1,2}) ([A-Z]{3})[A-Z]* (\d{2})/g)].map(
    ([, day, month, year]) =>
      `19${year}-${String(months.indexOf(month!.toLowerCase()) + 1).padStart(2, '0')}-${day!.padStart(2, '0')}`,
  )
