import { idOf } from '../../model/id.ts'
import type { RetiredStory } from '../../model/stories.ts'

/** The reports of a story, under its name. */
export interface NamedStory {
  readonly id: string
  readonly reports: readonly string[]
}

export interface Renamed {
  readonly named: readonly NamedStory[]
  readonly gone: readonly RetiredStory[]
}

/**
 * Names groups of reports after the stories that they were: a group keeps the name of the old story with which it shares
 * most reports, so that a story's address stays while reports come and go. A name that no group keeps is retired.
 */
export const renamed = (
  before: readonly NamedStory[],
  groups: readonly (readonly string[])[],
  isTaken: (id: string) => boolean,
): Renamed => {
  const homes = new Map(before.flatMap(({ id, reports }) => reports.map((report) => [report, id] as const)))
  const claims = groups.flatMap((reports, group) =>
    [...Map.groupBy(reports, (report) => homes.get(report))].flatMap(([id, shared]) =>
      id === undefined ? [] : [{ group, id, shared: shared.length }],
    ),
  )
  claims.sort((a, b) => b.shared - a.shared || (a.id < b.id ? -1 : a.id > b.id ? 1 : a.group - b.group))
  const ids = new Map<number, string>()
  const kept = new Set<string>()
  for (const { group, id } of claims) {
    if (ids.has(group) || kept.has(id)) continue
    ids.set(group, id)
    kept.add(id)
  }
  const given = new Set(kept)
  const named = groups.map((reports, group) => {
    const id = ids.get(group) ?? newId(reports, (each) => given.has(each) || isTaken(each))
    given.add(id)
    return { id, reports }
  })
  const now = new Map(named.flatMap(({ id, reports }) => reports.map((report) => [report, id] as const)))
  const gone = before
    .filter(({ id }) => !kept.has(id))
    .map(({ id, reports }) => ({ id, into: [...new Set(reports.flatMap((report) => now.get(report) ?? []))] }))
  return { named, gone }
}

/** A new story goes by the first of its reports after which no story was named before. */
const newId = (reports: readonly string[], isTaken: (id: string) => boolean): string => {
  const sorted = reports.toSorted()
  const ids = sorted.map((report) => idOf('y', [report]))
  let free = ids.find((id) => !isTaken(id))
  for (let again = 2; free === undefined; again++) {
    const id = idOf('y', [sorted[0]!, again])
    if (!isTaken(id)) free = id
  }
  return free
}
