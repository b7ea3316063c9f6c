import { kilometresBetween } from './distance.ts'
import { cosine } from './profile.ts'
import type { Told } from './told.ts'

/** How much two reports tell of one main event: from 0, and from `oneEvent` on they do. */
export type Likeness = (a: Told, b: Told) => number

/** From this likeness on, two main events are one. */
export const oneEvent = 0.35
/** Headlines and leads that have less than this in common tell of two events of one story. */
const leadsAlike = 0.15
/** Shares of lead and of the whole. */
const leadShare = 0.3

/**
 * How likely two reports tell one main event: what leads and texts have in common, more where their days are the same,
 * less where they are far apart. Days that both state and that are far apart, and towns that exclude each other, make two
 * events of whatever is alike. What is told of no known day must be liker. Reports in two languages
 * are compared by what both languages can say.
 */
export const likenessOf =
  (placesApart: (a: string, b: string) => boolean): Likeness =>
  (a, b) => {
    if (daysExclude(a, b)) return 0
    const place = placeFactor(a, b, placesApart)
    if (place === 0) return 0
    const [one, other] = a.language === b.language ? [a.profile, b.profile] : [a.common, b.common]
    const lead = cosine(one.lead, other.lead)
    if (lead < leadsAlike) return 0
    return ((1 - leadShare) * cosine(one.whole, other.whole) + leadShare * lead) * place * dayFactor(a, b)
  }

/**
 * Towns far from each other in which two reports say that it happened exclude each other. A town that only the lead has
 * may be where somebody spoke, and one near by may hold the other: they count against, and exclude nothing.
 */
const placeFactor = (a: Told, b: Told, placesApart: (a: string, b: string) => boolean): number => {
  if (a.town === null || b.town === null || !placesApart(a.town, b.town)) return 1
  const [site, other] = [a.event.site, b.event.site]
  return site !== null && other !== null && kilometresBetween(site, other) > sameArea ? 0 : apartPlaces
}
const apartPlaces = 0.8
/** In kilometres: a quarter, a suburb and their city lie within. */
const sameArea = 50

/** In days: told so far apart, two days are not one that was told wrongly. */
const farApart = 10

const daysExclude = (a: Told, b: Told): boolean => isTold(a) && isTold(b) && (daysBetween(a.day, b.day) ?? 0) > farApart

const isTold = ({ event }: Told): boolean => event.telling.when?.basis === 'stated'

const dayFactor = (a: Told, b: Told): number => {
  const distance = daysBetween(a.day, b.day)
  if (distance === null) return 1
  if (distance <= 1) return 1.6
  if (distance <= 3) return 1.15
  return distance <= 10 ? 1 : 0.6
}

const daysBetween = (a: string | null, b: string | null): number | null =>
  a === null || b === null ? null : Math.abs(Date.parse(a) - Date.parse(b)) / 86_400_000
