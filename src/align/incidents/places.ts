import type { Citation } from '../../model/citation.ts'
import type { Entity } from '../../model/entity.ts'
import type { ReadLayers } from '../../model/story.ts'

/** Words for a place, with what kind of place it is: `city`, `region`, `country`, or '' for what no gazetteer knows. */
export interface PlaceMention extends Citation {
  readonly entity: string
  readonly kind: string
  /** `lat,lon` in degrees, where the gazetteer knows them. */
  readonly coordinates: string | null
}

/** All mentions of places, by report, in the order of the text. */
export const placesByReport = (entities: readonly Entity[]): ReadonlyMap<string, readonly PlaceMention[]> => {
  const mentions = entities
    .filter(({ type }) => type === 'place')
    .flatMap(({ id, mentions: all, attributes }) => {
      const of = (wanted: string): string | null => attributes.find(({ name }) => name === wanted)?.value ?? null
      const place = { entity: id, kind: of('place-kind') ?? '', coordinates: of('coordinates') }
      return all.map((mention): PlaceMention => ({ ...mention, ...place }))
    })
    .sort((a, b) => a.start - b.start)
  return Map.groupBy(mentions, ({ report }) => report)
}

/** In sentences, from the top of a report: where its main event is placed. */
const leadLength = 4
/** The nearer a place, the more it says of where. */
const kinds: readonly string[] = ['city', '', 'region', 'country']

/** The place of the lead: the first one named in headline and first sentences, a town before a region or country. */
export const placeOfLead = <P extends Pick<PlaceMention, 'kind' | 'end'>>(
  places: readonly P[],
  { extraction }: ReadLayers<'sentences'>,
): P | null => {
  const end = extraction.sentences[leadLength - 1]?.end ?? Infinity
  const named = places.filter((place) => place.end <= end)
  return kinds.map((kind) => named.find((place) => place.kind === kind)).find(Boolean) ?? null
}
