import type { Collection } from './collection.ts'
import type { KeptStory } from './kept-story.ts'
import type { Near } from './scales.ts'
import { spokesmenOf } from './units.ts'

/** For each report of a story the other one that it is most like. */
export type Fellows = ReadonlyMap<number, Near>

/**
 * For each report of a story the other one that it is most like; in a large story, of those that stand for all.
 * @param before what this gave of the story when it had fewer reports: only what has come since is compared
 */
export const likestFellows = (
  { members }: KeptStory,
  { weigh, likenesses }: Collection,
  before: Fellows = new Map(),
): Fellows => {
  const there = new Set(members)
  const known = new Map([...before].filter(([at, { at: other }]) => there.has(at) && there.has(other)))
  const found = new Map(known)
  const compared = spokesmenOf(members)
  const see = (at: number, near: Near): void => {
    if (near.likeness > (found.get(at)?.likeness ?? -1)) found.set(at, near)
  }
  for (const at of members) {
    if (known.has(at)) continue
    const others = compared.filter((other) => other !== at)
    for (const near of likenesses(weigh(at), others)) {
      see(at, near)
      if (known.has(near.at)) see(near.at, { at, likeness: near.likeness })
    }
  }
  return found
}
