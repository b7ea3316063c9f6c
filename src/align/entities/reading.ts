import type { EntityReading, Mention, PlaceFacts } from '../../model/mention.ts'
import type { ReadReport } from '../../model/story.ts'
import { homeOf } from '../../model/home.ts'
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
  /** All words of names of people in its report. */
  readonly around: ReadonlySet<string>
  /** Those of names of several words. */
  readonly aroundFull: ReadonlySet<string>
}

export const readingsOf = (reports: readonly ReadReport[]): readonly Known[] =>
  reports.flatMap(({ extraction }, order) => {
    const byId = new Map(extraction.mentions.map((mention) => [mention.id, mention]))
    const home = homeOf(extraction.mentions)
    const people = extraction.entities.flatMap((e) => (e.type === 'person' && e.named ? [nameWords(e.name)] : []))
    const [around, aroundFull] = [people, people.filter(({ length }) => length > 1)].map((of) => new Set(of.flat()))
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
        around: around!,
        aroundFull: aroundFull!,
      }
    })
  })

/** "Dar-es-Salaam" is "Dar es Salaam". */
const wordsOf = (name: string, { type }: EntityReading): readonly string[] =>
  nameWords(type === 'place' ? name.replaceAll('-', ' ') : name)
