import type { Figure } from './figure.ts'
import type { AlignedStory } from './story.ts'

/** What of a story is asked when figures are compared. */
export interface FigureFacts {
  readonly published: (report: string) => string | null
  /** The entity of the place that is printed; null where none is, or its words are no place of the story. */
  readonly placeOf: (figure: Figure) => string | null
  readonly placeWithin: (inner: string, outer: string) => boolean
  /** Whether it stands in its report's headline, which tells in short what the text tells in full. */
  readonly inTitle: (figure: Figure) => boolean
}

/** Looks facts about figures up in a story. */
export const factsOf = (story: Pick<AlignedStory, 'reports' | 'dates' | 'entities'>): FigureFacts => {
  const places = story.entities.entities.filter((entity) => entity.type === 'place')
  const starts = new Map(places.flatMap((place) => place.mentions.map((m) => [`${m.report} ${m.start}`, place.id])))
  const byId = new Map(places.map((place) => [place.id, place]))
  const attribute = (id: string, name: string): string | undefined =>
    byId.get(id)?.attributes.find((entry) => entry.name === name)?.value
  const placeIn = (figure: Figure): string | null => {
    if (!figure.place) return null
    for (let at = figure.place.start; at < figure.place.end; at++) {
      const id = starts.get(`${figure.report} ${at}`)
      if (id !== undefined) return id
    }
    return null
  }
  const titles = new Map(
    story.reports.map(({ report }) => [report.id, report.blocks.find((block) => block.role === 'title')]),
  )
  return {
    inTitle: (figure) => {
      const title = titles.get(figure.report)
      return title !== undefined && title.start <= figure.start && figure.end <= title.end
    },
    published: (report) => story.dates.published.get(report)?.value ?? null,
    placeOf: placeIn,
    placeWithin: (inner, outer) =>
      attribute(outer, 'place-kind') === 'country' && attribute(inner, 'country') === attribute(outer, 'country'),
  }
}
