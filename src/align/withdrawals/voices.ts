import type { Attribution } from '../../model/attribution.ts'
import type { AlignedEntities, ReadReport } from '../../model/story.ts'
import { contains } from '../../text/span.ts'

/** For whom each attribution speaks: a person speaks for the bodies that stand beside the name; null where nobody is known. */
export type Voices = (attribution: Attribution) => string | null

/**
 * People and the bodies for which they speak are one voice: "Ana Ruiz, a spokeswoman for the port board" in one report
 * and "the port board" in another. A body counts where its name stands in the words of the source behind the person's,
 * and no person is made one with another but through a body of both.
 * @example voicesOf(reports, entities)(attribution) // the smallest id of the voice's entities
 */
export const voicesOf = (reports: readonly ReadReport[], entities: AlignedEntities): Voices => {
  const types = new Map(entities.entities.map(({ id, type }) => [id, type]))
  const parent = new Map<string, string>()
  const rootOf = (id: string): string => {
    let root = id
    while (parent.has(root)) root = parent.get(root)!
    return root
  }
  for (const { extraction } of reports) {
    const bodies = bodiesIn(extraction.mentions, extraction.entities, entities)
    for (const { source } of extraction.attributions) {
      const speaker = entities.of.get(source?.entity ?? '')
      if (!source || !speaker || types.get(speaker) !== 'person') continue
      for (const body of bodies.filter((mention) => contains(source, mention))) {
        const [a, b] = [rootOf(speaker), rootOf(body.entity)].sort()
        if (a !== b) parent.set(b!, a!)
      }
    }
  }
  return ({ source }) => {
    const speaker = entities.of.get(source?.entity ?? '')
    return speaker === undefined ? null : rootOf(speaker)
  }
}

interface Body {
  readonly start: number
  readonly end: number
  readonly entity: string
}

/** Mentions of organisations by name, each with the story's entity. */
const bodiesIn = (
  mentions: ReadReport['extraction']['mentions'],
  readings: ReadReport['extraction']['entities'],
  entities: AlignedEntities,
): readonly Body[] => {
  const home = new Map(
    readings.flatMap(({ id, type, mentions: own }) =>
      type === 'organization' ? own.map((mention) => [mention, id] as const) : [],
    ),
  )
  return mentions.flatMap(({ id, form, start, end }) => {
    const entity = form === 'name' ? entities.of.get(home.get(id) ?? '') : undefined
    return entity === undefined ? [] : [{ start, end, entity }]
  })
}
