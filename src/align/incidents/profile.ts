import { pointOf } from '../../model/estimate.ts'
import type { Entity } from '../../model/entity.ts'
import type { Figure } from '../../model/figure.ts'
import type { Statement } from '../../model/statement.ts'
import type { AlignedEntities, ReadReport } from '../../model/story.ts'

/** Sparse weights at length 1. */
export type Weights = ReadonlyMap<string, number>

/** What a report tells, in terms that are the same in every language: concepts, things, words, entities, numbers. */
export interface Profile {
  /** Of headline and first sentences. */
  readonly lead: Weights
  /** Of all its beginning, the lead most. */
  readonly whole: Weights
}

export interface ProfileContext {
  readonly entities: AlignedEntities
  /** The story's figures by id. */
  readonly figures: ReadonlyMap<string, Figure>
  /** How much an entity tells apart, by its id. */
  readonly telling: ReadonlyMap<string, number>
}

/** In sentences: the headline is the first one. */
const leadLength = 2
const openingLength = 6
const longest = 40

/** What stands in the headline tells most of what a report is about, what stands far down least. */
const standingOf = ({ headline, sentence }: Statement): number => {
  if (headline) return 1.6
  return sentence < openingLength ? 1 : 0.3
}

/** How much a number of casualties tells: one or two are everywhere. */
const numberWeight = 0.7
const smallest = 3

/** Countries stand in most reports, people in few. */
const kindWeights: Readonly<Record<string, number>> = { country: 0.24, region: 0.5, city: 0.7 }
const typeWeights: Readonly<Record<Entity['type'], number>> = {
  person: 0.8,
  organization: 0.65,
  place: 0.7,
  other: 0.55,
}

export const tellingOf = (entities: readonly Entity[]): ReadonlyMap<string, number> =>
  new Map(
    entities.map(({ id, type, attributes }) => {
      const kind = type === 'place' ? attributes.find(({ name }) => name === 'place-kind')?.value : undefined
      return [id, (kind === undefined ? undefined : kindWeights[kind]) ?? typeWeights[type]]
    }),
  )

/** Weighs all that a report's first sentences can be recognised by; weights come from fixed tables, not from the story. */
export const profileOf = ({ extraction }: ReadReport, context: ProfileContext): Profile => {
  const keysOf = new Map(extraction.signatures.map(({ statement, keys }) => [statement, keys]))
  const [lead, whole] = [new Map<string, number>(), new Map<string, number>()]
  for (const statement of extraction.statements) {
    if (statement.sentence >= longest) continue
    const standing = standingOf(statement)
    const inLead = statement.headline || statement.sentence < leadLength
    const put = (key: string, weight: number): void => {
      raise(whole, key, weight * standing)
      if (inLead) raise(lead, key, weight)
    }
    for (const { key, weight } of keysOf.get(statement.id) ?? []) put(key, weight)
    for (const [key, weight] of namesAndNumbers(statement, context)) put(key, weight)
  }
  return { lead: unit(lead), whole: unit(whole) }
}

const raise = (weights: Map<string, number>, key: string, weight: number): void => {
  if (weight > (weights.get(key) ?? 0)) weights.set(key, weight)
}

const namesAndNumbers = (
  { entities: readings, figures: ids }: Statement,
  { entities, figures, telling }: ProfileContext,
): readonly (readonly [string, number])[] => [
  ...readings.flatMap((reading) => {
    const id = entities.of.get(reading)
    return id === undefined ? [] : [[`entity ${id}`, telling.get(id) ?? 0] as const]
  }),
  ...ids.flatMap((id) => {
    const figure = figures.get(id)
    const point = figure && figure.measure !== 'other' ? pointOf(figure) : null
    return point === null || point < smallest ? [] : [[`${figure!.measure} ${point}`, numberWeight] as const]
  }),
]

const unit = (weights: ReadonlyMap<string, number>): Weights => {
  const length = Math.sqrt([...weights.values()].reduce((sum, weight) => sum + weight * weight, 0))
  return length === 0 ? weights : new Map([...weights].map(([key, weight]) => [key, weight / length]))
}

/** A profile without the words of its own language: concepts, things, entities and numbers. */
export const commonOf = ({ lead, whole }: Profile): Profile => ({
  lead: withoutWords(lead),
  whole: withoutWords(whole),
})

const withoutWords = (weights: Weights): Weights => unit(new Map([...weights].filter(([key]) => !key.startsWith('w:'))))

/** The cosine of two profiles. */
export const cosine = (a: Weights, b: Weights): number => {
  const [small, large] = a.size <= b.size ? [a, b] : [b, a]
  let sum = 0
  for (const [key, weight] of small) sum += weight * (large.get(key) ?? 0)
  return sum
}
