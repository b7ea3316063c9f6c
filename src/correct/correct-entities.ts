import type { Citation } from '../model/citation.ts'
import type { Entity } from '../model/entity.ts'
import { idOf } from '../model/id.ts'
import type { AlignedEntities, ReadReport } from '../model/story.ts'
import { sharedUnits } from '../text/span.ts'
import { holding, type Corrections } from './corrections.ts'

/** The entities as corrected: first those that are one are joined, then those that are two are parted. */
export const correctEntities = (
  aligned: AlignedEntities,
  reports: readonly ReadReport[],
  corrections: Corrections,
): AlignedEntities => {
  const people = holding(corrections, 'one', 'two').filter(({ correction }) => correction.what === 'person')
  const ordered = people.toSorted((a, b) =>
    a.correction.kind < b.correction.kind ? -1 : a.correction.kind > b.correction.kind ? 1 : 0,
  )
  return ordered.reduce((now, { id, correction, at, and }) => {
    const [a, b] = [entityAt(now.entities, at!), entityAt(now.entities, and!)]
    if (!a || !b || (a === b) === (correction.kind === 'one')) return now
    if (correction.kind === 'one') {
      corrections.touched.add(id, a.id)
      return joined(now, a, b)
    }
    const parted = partedFrom(now, { entity: a, at: and!, reports })
    corrections.touched.add(id, a.id, parted.id)
    return parted.aligned
  }, aligned)
}

const entityAt = (entities: readonly Entity[], at: Citation): Entity | undefined => {
  const fit = (entity: Entity): number =>
    Math.max(0, ...entity.mentions.map((one) => (one.report === at.report ? sharedUnits(one, at) : 0)))
  return entities.filter((entity) => fit(entity) > 0).toSorted((a, b) => fit(b) - fit(a))[0]
}

const joined = ({ entities, of }: AlignedEntities, a: Entity, b: Entity): AlignedEntities => {
  const whole: Entity = {
    ...a,
    aliases: [...new Set([...a.aliases, b.name, ...b.aliases])].filter((name) => name !== a.name),
    role: a.role ?? b.role,
    age: a.age ?? b.age,
    attributes: [...a.attributes, ...b.attributes],
    mentions: [...a.mentions, ...b.mentions],
  }
  return {
    entities: entities.flatMap((entity) => (entity === a ? whole : entity === b ? [] : entity)),
    of: new Map([...of].map(([reading, entity]) => [reading, entity === b.id ? a.id : entity])),
  }
}

interface Parting {
  readonly entity: Entity
  /** Words that are of the other one. */
  readonly at: Citation
  readonly reports: readonly ReadReport[]
}

/** All that the report calls by the reading that has the words goes to an entity of its own. */
const partedFrom = (
  { entities, of }: AlignedEntities,
  { entity, at, reports }: Parting,
): { readonly aligned: AlignedEntities; readonly id: string } => {
  const { extraction } = reports.find(({ report }) => report.id === at.report)!
  const mention = extraction.mentions.find((one) => sharedUnits(one, at) > 0)
  const reading = extraction.entities.find(
    (one) => mention && one.mentions.includes(mention.id) && of.get(one.id) === entity.id,
  )
  const inReading = new Set(
    extraction.mentions.filter(({ id }) => reading?.mentions.includes(id)).map(({ start }) => start),
  )
  const alone = entity.mentions.every(({ report }) => report === at.report)
  // Where one report alone names both, only the words that were pointed at can be told apart.
  const isOther = (one: Citation): boolean =>
    one.report === at.report &&
    (alone ? sharedUnits(one, at) > 0 : inReading.has(one.start) || sharedUnits(one, at) > 0)
  const id = idOf('e', [entity.id, at.report, at.start])
  const other: Entity = {
    ...entity,
    ...{ id, name: at.text, aliases: [], role: null, age: null },
    attributes: entity.attributes.flatMap((attribute) => {
      const citations = attribute.citations.filter(isOther)
      return citations.length > 0 ? { ...attribute, citations } : []
    }),
    mentions: entity.mentions.filter(isOther),
  }
  const rest: Entity = { ...entity, mentions: entity.mentions.filter((one) => !isOther(one)) }
  const moved = new Map(of)
  if (reading && !alone) moved.set(reading.id, id)
  return { id, aligned: { entities: entities.flatMap((one) => (one === entity ? [rest, other] : one)), of: moved } }
}
