import { fold } from '../text/fold.ts'
import type { Figure } from './figure.ts'
import type { AlignedStory } from './story.ts'

/** Tells the entity id of who counts: the body behind whoever speaks for it; null where no body is known. */
export type CountingBody = (figure: Pick<Figure, 'authority'>) => string | null

/**
 * The counting bodies of a story. A body that many outlets cite is one, whoever speaks for it: the holder of an
 * office counts for the body of that office ("the ombudswoman" for the ombudsman's office, a minister for the
 * ministry), a speaker for the body that a report names with them, and what one report takes for a person's name
 * is the organisation that has exactly that name in another.
 */
export const countingBodyOf = (story: Pick<AlignedStory, 'reports' | 'entities'>): CountingBody => {
  const bodies = officeBodies(story)
  const spokenFor = new Map(
    story.reports.flatMap(({ extraction }) =>
      extraction.attributions.flatMap(({ id, source }) => {
        const body = source?.body ? story.entities.of.get(source.body) : undefined
        return body === undefined ? [] : [[id, body] as const]
      }),
    ),
  )
  return ({ authority }) => {
    if (authority === null) return null
    const body = spokenFor.get(authority.attribution ?? '')
    return body ?? (authority.entity && (bodies.get(authority.entity) ?? authority.entity))
  }
}

/** By a person's entity id, the one organisation that has the person's office or name. */
const officeBodies = ({ reports, entities }: Pick<AlignedStory, 'reports' | 'entities'>): Map<string, string> => {
  const concepts = new Map<string, Set<string>>()
  for (const { extraction } of reports) {
    for (const reading of extraction.entities) {
      const id = entities.of.get(reading.id)
      if (id === undefined || reading.concepts.length === 0) continue
      const known = concepts.get(id) ?? new Set()
      for (const concept of reading.concepts) known.add(concept)
      concepts.set(id, known)
    }
  }
  const keysOf = (id: string, name: string): readonly string[] => [
    ...[...(concepts.get(id) ?? [])].filter(isOffice).map((concept) => concept.replace(/^minister:/, 'ministry:')),
    `name:${fold(name)}`,
  ]
  const homes = new Map<string, string | null>()
  for (const { id, type, name } of entities.entities) {
    if (type !== 'organization') continue
    for (const key of keysOf(id, name)) homes.set(key, homes.has(key) ? null : id)
  }
  return new Map(
    entities.entities.flatMap(({ id, type, name }) => {
      if (type !== 'person') return []
      const home = keysOf(id, name).flatMap((key) => homes.get(key) ?? [])
      return new Set(home).size === 1 ? [[id, home[0]!] as const] : []
    }),
  )
}

/** Offices of which a country has one, with a body of the same name. */
const isOffice = (concept: string): boolean => concept === 'ombudsman' || /^minist(?:er|ry):/.test(concept)
