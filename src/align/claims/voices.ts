import type { Source } from '../../model/attribution.ts'
import type { AlignedEntities, ReadReport } from '../../model/story.ts'

/** The smallest entity id of the voice that an entity belongs to. */
export type Voices = (entity: string) => string

/** The story's entity that a source is, or else the body for which it speaks. */
export const speakerIn = (source: Source | null | undefined, { of }: AlignedEntities): string | null =>
  of.get(source?.entity ?? '') ?? of.get(source?.body ?? '') ?? null

/**
 * A body and the people who speak for it are one voice: "Ana Ruiz, a spokeswoman for the port board" in one report and
 * "the port board" in another. Of a person's bodies the first in each language counts: whoever is told to speak for two
 * does not make them one.
 * @example voicesOf(reports, entities)(speaker)
 */
export const voicesOf = (reports: readonly ReadReport[], entities: AlignedEntities): Voices => {
  const parent = new Map<string, string>()
  const rootOf = (id: string): string => {
    let root = id
    while (parent.has(root)) root = parent.get(root)!
    return root
  }
  const seen = new Map<string, string>()
  for (const { report, extraction } of reports) {
    for (const { source } of extraction.attributions) {
      const [speaker, body] = [entities.of.get(source?.entity ?? ''), entities.of.get(source?.body ?? '')]
      if (!speaker || !body) continue
      const key = `${speaker} ${report.language}`
      if ((seen.get(key) ?? body) !== body) continue
      seen.set(key, body)
      const [a, b] = [rootOf(speaker), rootOf(body)].sort()
      if (a !== b) parent.set(b!, a!)
    }
  }
  return rootOf
}
