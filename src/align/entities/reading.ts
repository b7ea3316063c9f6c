import type { EntityReading, Mention, PlaceFacts } from '../../model/mention.ts'
import type { ReadReport } from '../../model/story.ts'
import { nameWords } from '../../text/name-match.ts'

/** An entity of one report with what comparison needs, looked up once. */
export interface Known {
  readonly reading: EntityReading
  /** The report's place in the order given. */
  readonly order: number
  readonly mentions: readonly Mention[]
  /** All names printed, as words. */
  readonly names: readonly (readonly string[])[]
  /** The fullest of them. */
  readonly words: readonly string[]
  /** The country it is of: its own, else the one that its report tells of most. */
  readonly country: string | null
  readonly gender: Mention['gender']
  /** What the gazetteer knows of a place; null where it knows none or cannot tell which. */
  readonly place: PlaceFacts | null
}

export const readingsOf = (reports: readonly ReadReport[]): readonly Known[] =>
  reports.flatMap(({ extraction }, order) => {
    const byId = new Map(extraction.mentions.map((mention) => [mention.id, mention]))
    const home = homeOf(extraction.mentions)
    return extraction.entities.map((reading) => {
      const mentions = reading.mentions.flatMap((id) => byId.get(id) ?? [])
      const isMarked = reading.type !== 'person' && /\p{Lu}/u.test(reading.name)
      const names =
        reading.named || isMarked ? [reading.name, ...reading.aliases].map((name) => wordsOf(name, reading)) : []
      return {
        reading,
        order,
        mentions,
        names,
        words: names[0] ?? [],
        country: reading.country ?? (reading.concepts.length > 0 ? home : null),
        gender: (reading.attributes.find(({ name }) => name === 'gender')?.value ?? null) as Mention['gender'],
        place: mentions.find(({ place }) => place)?.place ?? null,
      }
    })
  })

/** "Dar-es-Salaam" is "Dar es Salaam". */
const wordsOf = (name: string, { type }: EntityReading): readonly string[] =>
  nameWords(type === 'place' ? name.replaceAll('-', ' ') : name)

const homeOf = (mentions: readonly Mention[]): string | null => {
  const counts = new Map<string, number>()
  for (const { country } of mentions) if (country !== null) counts.set(country, (counts.get(country) ?? 0) + 1)
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? null
}
