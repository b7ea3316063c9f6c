import { cosine } from './profile.ts'
import type { Told } from './told.ts'

/** How much two reports tell of one main event: from 0, and from `oneEvent` on they do. */
export type Likeness = (a: Told, b: Told) => number

/** From this likeness on, two main events are one. */
export const oneEvent = 0.34
/** Headlines and leads that have less than this in common tell of two events of one story. */
const leadsAlike = 0.15
/** Shares of lead and of the whole. */
const leadShare = 0.3

/**
 * How likely two reports tell one main event: what leads and texts have in common, more where their days are the same,
 * less where they are far apart. Days that are told and more than a day apart, and places that exclude each other, make
 * two events of whatever is alike. What is told of no known day must be liker.
 */
export const likenessOf =
  (placesApart: (a: string, b: string) => boolean): Likeness =>
  (a, b) => {
    const lead = cosine(a.profile.lead, b.profile.lead)
    if (lead < leadsAlike) return 0
    const apart = a.town !== null && b.town !== null && placesApart(a.town, b.town)
    const place = apart ? apartPlaces : 1
    return ((1 - leadShare) * cosine(a.profile.whole, b.profile.whole) + leadShare * lead) * place * dayFactor(a, b)
  }

/** The place of a lead may be that of who speaks: it counts against, and excludes nothing by itself. */
const apartPlaces = 0.8

const dayFactor = (a: Told, b: Told): number => {
  const distance = daysBetween(a.day, b.day)
  if (distance === null) return 1
  if (distance <= 1) return 1.6
  if (distance <= 3) return 1.15
  return distance <= 10 ? 1 : 0.6
}

const daysBetween = (a: string | null, b: string | null): number | null =>
  a === null || b === null ? null : Math.abs(Date.parse(a) - Date.parse(b)) / 86_400_000
