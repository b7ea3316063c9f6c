import type { Entity } from '../../model/entity.ts'
import { idOfGroup } from '../../model/id.ts'
import type { AlignedEntities, BoundDates, ReadReport } from '../../model/story.ts'
import { clusterReadings } from './cluster.ts'
import { entityOf } from './entity.ts'
import { readingsOf } from './reading.ts'

/**
 * The people, organisations and places of a story, each once: the same name across reports and languages,
 * a shorter or misspelt form, the same office of the same country, the same body or place. Two people with
 * different full names are never one.
 * @example alignEntities(reports, dates).of.get(reading.id) // the Entity's id
 */
export const alignEntities = (reports: readonly ReadReport[], _dates: BoundDates): AlignedEntities => {
  const clusters = clusterReadings(readingsOf(reports))
  const of = new Map<string, string>()
  const entities: Entity[] = []
  for (const cluster of clusters) {
    const id = idOfGroup(
      'e',
      cluster.map(({ reading }) => reading.id),
    )
    for (const { reading } of cluster) of.set(reading.id, id)
    entities.push(entityOf(id, cluster))
  }
  return { entities, of }
}
