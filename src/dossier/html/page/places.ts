import type { Citation } from '../../../model/citation.ts'
import type { Entity } from '../../../model/entity.ts'
import type { Context } from '../../account/context.ts'
import { mergeQuotes, quoteOf, wordCount } from '../../account/quote.ts'
import { citedAs, itemOf, type Item } from '../../account/view.ts'
import { degreesApart, drawMap, type Drawing, type Spot } from '../map/draw.ts'
import { labelsFor, type Label } from '../map/labels.ts'

/** Where the reports say that something happened: a map, and the places with their words. */
export interface Places {
  readonly land: string
  readonly countries: readonly Label[]
  readonly dots: readonly Dot[]
  /** Places that are too far from the others. */
  readonly away: readonly Item[]
}

export interface Dot {
  readonly item: Item
  readonly x: number
  readonly y: number
  /** Null where there is no room for it. */
  readonly label: Label | null
  /** Whether the reports tell of something that happened there, or count something there. */
  readonly happened: boolean
}

/** All places that have words. */
export const placeItems = (places: Places | null): readonly Item[] =>
  places === null ? [] : [...places.dots.map(({ item }) => item), ...places.away]

/** Places that are shown: a map of more is a crowd. */
const mostPlaces = 14
/** Passages that are shown of a place, a report once. */
const mostQuotes = 3
/** Words of a statement that tells something. */
const fewestWords = 6

/** The places of a story that are on the map, most told first. Those without known coordinates are left out. */
export const placesOf = async (context: Context): Promise<Places | null> => {
  const shown = told(context).slice(0, mostPlaces)
  if (!shown.some(({ happened }) => happened)) return null
  const near = nearOnes(shown)
  const drawing = await drawMap(
    near.map(({ spot }) => spot),
    context.phrases.language,
  )
  const away = shown.filter((place) => !near.includes(place))
  return { ...layOut(near, drawing, context), away: away.map(({ entity }) => placeItem(entity, context)) }
}

/** Degrees around the place that most reports name within which others are shown with it. */
const nearby = 25

/** Without what few reports tell of a far country: it would make all else small. */
const nearOnes = (shown: readonly Told[]): readonly Told[] => {
  const [main] = shown.toSorted((a, b) => b.weight - a.weight)
  return shown.filter(({ spot, weight }) => weight * 2 > main!.weight || degreesApart(spot, main!.spot) <= nearby)
}

interface Told {
  readonly entity: Entity
  readonly spot: Spot
  readonly happened: boolean
  readonly weight: number
}

/** Where something happened, and what at least half of the reports name. */
const told = ({ dossier }: Context): readonly Told[] => {
  const places = new Set(dossier.figures.flatMap(({ report, place }) => (place ? [`${report} ${place.start}`] : [])))
  const incidents = new Set(dossier.incidents.flatMap(({ where }) => where ?? []))
  return dossier.entities
    .filter(({ type }) => type === 'place')
    .flatMap((entity) => {
      const spot = spotOf(entity)
      if (spot === null) return []
      const reports = new Set(entity.mentions.map(({ report }) => report)).size
      const happened =
        incidents.has(entity.id) || entity.mentions.some(({ report, start }) => places.has(`${report} ${start}`))
      return happened || reports * 2 >= dossier.reports.length ? [{ entity, spot, happened, weight: reports }] : []
    })
    .toSorted((a, b) => Number(b.happened) - Number(a.happened) || b.weight - a.weight)
}

const spotOf = ({ attributes }: Entity): Spot | null => {
  const found = attributes
    .find(({ name }) => name === 'coordinates')
    ?.value.split(',')
    .map(Number)
  const [latitude, longitude] = found ?? []
  if (latitude === undefined || longitude === undefined) return null
  return Number.isFinite(latitude) && Number.isFinite(longitude) ? { latitude, longitude } : null
}

const layOut = (shown: readonly Told[], { land, names, spots }: Drawing, context: Context): Omit<Places, 'away'> => {
  const { places, countries } = labelsFor(
    shown.map(({ entity }, at) => ({ name: entity.name, ...spots[at]! })),
    names,
  )
  return {
    land,
    countries,
    dots: shown.map(({ entity, happened }, at) => ({
      item: placeItem(entity, context),
      ...spots[at]!,
      label: places[at]!,
      happened,
    })),
  }
}

/** A place with what each report tells in the first statement that names it. */
const placeItem = (entity: Entity, context: Context): Item => {
  const region = entity.attributes.find(({ name }) => name === 'region')?.value
  const byReport = Map.groupBy(entity.mentions, ({ report }) => report)
  const firsts = [...byReport.values()].flatMap(
    (own) => own.map((mention) => telling(mention, context)).find((words) => words !== null) ?? [],
  )
  return itemOf({
    id: entity.id,
    head: region === undefined || region === entity.name ? entity.name : `${entity.name} · ${region}`,
    quotes: mergeQuotes(firsts.slice(0, mostQuotes).map((statement) => quoteOf(statement, context))),
    citations: citedAs('name', entity.mentions),
  })
}

/** The statement around a mention, if it says something: a dateline or the name of an outlet does not. */
const telling = (mention: Citation, context: Context): Citation | null => {
  const words = context.around(mention)
  const isDateline = words.start === mention.start && mention.text === mention.text.toUpperCase()
  return 'factuality' in words && !isDateline && wordCount(words.text) >= fewestWords ? words : null
}
