import { idOf } from '../../model/id.ts'
import type { RetiredStory } from '../../model/stories.ts'
import type { KeptStory } from './kept-story.ts'

export interface Renamed {
  readonly named: readonly KeptStory[]
  readonly gone: readonly RetiredStory[]
}

interface Names {
  nameAt(at: number): string
  /** Whether a story has or had this id. */
  isTaken(id: string): boolean
}

/**
 * Names groups of reports after the stories that they were: a group keeps the name of the old story with which it shares
 * most reports, so that a story's address stays while reports come and go. A name that no group keeps is retired.
 */
export const renamed = (
  before: readonly KeptStory[],
  groups: readonly (readonly number[])[],
  { nameAt, isTaken }: Names,
): Renamed => {
  const homes = new Map(before.flatMap(({ id, members }) => members.map((at) => [at, id] as const)))
  const claims = groups.flatMap((members, group) =>
    [...Map.groupBy(members, (at) => homes.get(at))].flatMap(([id, shared]) =>
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
  const named = groups.map((members, group) => {
    const id = ids.get(group) ?? newId(members.map(nameAt), (each) => given.has(each) || isTaken(each))
    given.add(id)
    return { id, members }
  })
  const now = new Map(named.flatMap(({ id, members }) => members.map((at) => [at, id] as const)))
  const gone = before
    .filter(({ id }) => !kept.has(id))
    .map(({ id, members }) => ({ id, into: [...new Set(members.flatMap((at) => now.get(at) ?? []))] }))
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
