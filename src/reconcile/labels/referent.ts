import { citedAt } from '../../model/cited-at.ts'
import type { Mention } from '../../model/mention.ts'
import type { AlignedStory, ReadReport } from '../../model/story.ts'
import type { Wording } from './wording.ts'

/** Classes whose words are somebody's: one country's government is not another's. */
const owned: ReadonlySet<string> = new Set(['government', 'leader', 'police'])

/**
 * Whose government, leader or police each wording means: an entity or a country that stands within the
 * phrase, right behind or right before it; else the one that the same head last meant in that report.
 * Wordings of other classes have none: the story's protests are one thing.
 */
export const referentsOf = (story: AlignedStory, wordings: readonly Wording[]): ReadonlyMap<Wording, string> => {
  const mentionsAt = citedAt(story.reports.flatMap(({ extraction }) => extraction.mentions))
  const owners = wordings.map((wording) =>
    owned.has(wording.naming.class) ? ownersOf(wording, story, mentionsAt) : [],
  )
  const root = merge(owners)
  const result = new Map<Wording, string>()
  const last = new Map<string, string>()
  wordings.forEach((wording, index) => {
    const { naming, report } = wording
    if (!owned.has(naming.class)) return
    const [owner] = owners[index]!
    const byHead = `${report.id} ${naming.class} ${naming.head}`
    const referent = owner === undefined ? last.get(byHead) : root(owner)
    if (referent !== undefined) last.set(byHead, referent)
    result.set(wording, referent ?? `${report.id} unknown`)
  })
  return result
}

/** Words between a phrase and its owner: "of", "in", "under", "de": nothing longer. */
const gap = 8

type MentionsAt = ReturnType<typeof citedAt<Mention>>

const ownersOf = ({ read, naming }: Wording, story: AlignedStory, mentionsAt: MentionsAt): readonly string[] => {
  const around = { start: naming.start - gap - 1, end: naming.end + gap + 1 }
  const near = mentionsAt(read.report.id, around).filter(
    (mention) =>
      mention.sentence === naming.sentence &&
      mention.form !== 'pronoun' &&
      !isCompound(mention, read) &&
      stands(mention, naming, read),
  )
  const entities = entityOf(read, story)
  return [...new Set(near.flatMap((mention) => [...(entities.get(mention.id) ?? []), mention.country ?? []].flat()))]
}

/** Within the phrase, behind a short preposition, or a possessive before it. */
const stands = (mention: Mention, naming: { start: number; end: number }, { report }: ReadReport): boolean => {
  if (mention.start >= naming.start && mention.end <= naming.end + 1) return true
  if (mention.start >= naming.end)
    return /^\s+\p{Ll}{2,6}\s+(?:\p{Ll}{2,3}\s+)?$/u.test(report.text.slice(naming.end, mention.start))
  return /^['’]?s?\s+$/.test(report.text.slice(mention.end, naming.start)) || mention.end > naming.start
}

/** "US-backed" names no owner. */
const isCompound = (mention: Mention, { report }: ReadReport): boolean => report.text[mention.end] === '-'

const known = new WeakMap<ReadReport, ReadonlyMap<string, readonly string[]>>()

/** The entity of each mention of a report, and the country that it belongs to. */
const entityOf = (read: ReadReport, story: AlignedStory): ReadonlyMap<string, readonly string[]> => {
  const old = known.get(read)
  if (old) return old
  const map = new Map<string, readonly string[]>()
  for (const entity of read.extraction.entities) {
    const id = story.entities.of.get(entity.id) ?? entity.id
    for (const mention of entity.mentions) map.set(mention, entity.country === null ? [id] : [entity.country, id])
  }
  known.set(read, map)
  return map
}

/** Owners that stand together are one: "the Danish government of Ruth Calder". */
const merge = (owners: readonly (readonly string[])[]): ((owner: string) => string) => {
  const parent = new Map<string, string>()
  const find = (owner: string): string => {
    const up = parent.get(owner)
    return up === undefined || up === owner ? owner : find(up)
  }
  for (const [first, ...others] of owners) {
    for (const other of others) {
      const [a, b] = [find(first!), find(other)]
      if (a !== b) parent.set(a, b)
    }
  }
  return find
}
