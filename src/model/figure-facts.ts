import type { Span } from '../text/span.ts'
import { citedAt } from './cited-at.ts'
import type { Entity } from './entity.ts'
import type { Figure } from './figure.ts'
import type { AlignedStory } from './story.ts'

/** What of a story is asked when figures are compared. */
export interface FigureFacts {
  readonly published: (report: string) => string | null
  /** The entity of the place that is printed; null where none is, or its words are no place of the story. */
  readonly placeOf: (figure: Figure) => string | null
  readonly placeWithin: (inner: string, outer: string) => boolean
  readonly isCountry: (place: string) => boolean
  /** Whether two places are known to have no ground in common: towns, regions or countries of other names. */
  readonly placesApart: (a: string, b: string) => boolean
  /** Whether it stands in its report's headline, which tells in short what the text tells in full. */
  readonly inTitle: (figure: Figure) => boolean
}

/** Looks facts about figures up in a story. */
export const factsOf = (story: Pick<AlignedStory, 'reports' | 'dates' | 'entities'>): FigureFacts => {
  const { placeAt, placeWithin, placesApart, isCountry } = placesOf(story.entities.entities)
  const titles = new Map(
    story.reports.map(({ report }) => [report.id, report.blocks.find((block) => block.role === 'title')]),
  )
  return {
    inTitle: (figure) => {
      const title = titles.get(figure.report)
      return title !== undefined && title.start <= figure.start && figure.end <= title.end
    },
    published: (report) => story.dates.published.get(report)?.value ?? null,
    placeOf: (figure) => figure.place && placeAt(figure.report, figure.place),
    placeWithin,
    placesApart,
    isCountry,
  }
}

interface Places {
  /** The place whose name lies in the words or overlaps them; the longest of several. */
  readonly placeAt: (report: string, words: Span) => string | null
  readonly placeWithin: (inner: string, outer: string) => boolean
  readonly placesApart: (a: string, b: string) => boolean
  readonly isCountry: (place: string) => boolean
}

const placesOf = (entities: readonly Entity[]): Places => {
  const places = entities.filter(({ type }) => type === 'place')
  const known = new Map(places.map((place) => [place.id, areaOf(place)]))
  const mentionsAt = citedAt(places.flatMap(({ id, mentions }) => mentions.map((mention) => ({ ...mention, id }))))
  return {
    placeAt: (report, words) => {
      const shared = mentionsAt(report, words)
      const length = ({ start, end }: Span): number => end - start
      return shared.length === 0 ? null : shared.reduce((a, b) => (length(b) > length(a) ? b : a)).id
    },
    placeWithin: (inner, outer) => {
      const [x, y] = [known.get(inner), known.get(outer)]
      return x !== undefined && y !== undefined && isWithin(x, y)
    },
    isCountry: (place) => known.get(place)?.kind === 'country',
    placesApart: (a, b) => {
      const [x, y] = [known.get(a), known.get(b)]
      return x !== undefined && y !== undefined && areApart(x, y)
    },
  }
}

interface Area {
  readonly country: string | undefined
  readonly kind: string | undefined
  readonly region: string | undefined
}

const areaOf = ({ attributes }: Entity): Area => {
  const of = (name: string): string | undefined => attributes.find((attribute) => attribute.name === name)?.value
  return { country: of('country'), kind: of('place-kind'), region: of('region') }
}

/** A place that the gazetteer does not know may be a quarter of the other, or another word for it. */
const areApart = (a: Area, b: Area): boolean =>
  a.country !== undefined &&
  b.country !== undefined &&
  (a.country !== b.country || (a.kind !== undefined && a.kind === b.kind))

/**
 * A region or town lies in its country, a town in its region. A name that is a region's and its chief town's is the
 * region where it is compared with another town of it.
 * @example Juliaca lies in Puno and in Peru; Puno does not lie in Juliaca
 */
const isWithin = (inner: Area, outer: Area): boolean => {
  if (inner.country === undefined || inner.country !== outer.country || inner.kind === 'country') return false
  if (outer.kind === 'country') return true
  return outer.kind !== 'city' && inner.kind === 'city' && outer.region !== undefined && inner.region === outer.region
}
