import { dayRange } from '../../model/edtf.ts'
import type { EntityReading } from '../../model/mention.ts'
import type { StorySetting } from '../../model/stories.ts'
import type { ReadLayers } from '../../model/story.ts'
import { dayOf } from '../../model/told-day.ts'
import { anchorsOf, bindTimes } from '../dates/bind.ts'
import { fromDatelines } from '../dates/dateline.ts'
import { placeOfLead } from '../incidents/places.ts'

const msOfDay = 86_400_000

/** The setting of a report, read from it alone: when it was published, and the place of its lead. */
export const settingOf = (read: ReadLayers<'sentences' | 'times' | 'mentions' | 'entities'>): StorySetting => {
  const day = publishedDay(read)
  const place = placeOfLead(placesIn(read), read)
  return {
    day: day === null ? null : Math.floor(Date.parse(day.slice(0, 10)) / msOfDay),
    country: place?.of('country') ?? null,
    town: place?.kind === 'city' ? place.of('coordinates') : null,
  }
}

/** The day that was printed or given, or that the dateline has; else the first that the lead tells. */
const publishedDay = (read: ReadLayers<'times'>): string | null => {
  const { published, written } = fromDatelines([read])
  const days = dayRange(published.get(read.report.id)?.value ?? null)
  if (days && days.first === days.last) return days.first
  const inLead = new Set(read.extraction.times.filter(({ sentence }) => sentence < leadLength).map(({ id }) => id))
  const times = bindTimes(read, anchorsOf({ published, written }, []))
  for (const time of times) if (inLead.has(time.id) && dayOf(time) !== null) return dayOf(time)
  return null
}

/** In sentences, the headline the first. */
const leadLength = 5

interface Place {
  readonly kind: string
  readonly end: number
  /** What the gazetteer knows. */
  readonly of: (name: string) => string | null
}

/** All words for places, in the order of the text. */
const placesIn = ({ extraction }: ReadLayers<'mentions' | 'entities'>): readonly Place[] => {
  const entityOf = new Map(
    extraction.entities
      .filter(({ type }) => type === 'place')
      .flatMap((entity) => entity.mentions.map((mention) => [mention, entity] as const)),
  )
  return extraction.mentions.flatMap(({ id, end }) => {
    const entity = entityOf.get(id)
    if (!entity) return []
    const of = (name: string): string | null => valueOf(entity, name)
    return { kind: of('place-kind') ?? '', end, of }
  })
}

const valueOf = ({ attributes }: EntityReading, wanted: string): string | null =>
  attributes.find(({ name }) => name === wanted)?.value ?? null
