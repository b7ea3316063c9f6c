import { because } from '../../model/because.ts'
import type { FollowUp } from '../../model/stories.ts'
import type { Collection } from './collection.ts'
import type { Keeper, KeptStory } from './keeper.ts'
import { daysApart, oneStory } from './likeness.ts'
import { meanLikeness } from './pool.ts'
import { sharedNames } from './reasons.ts'

/** A story that goes on from another shares so many names with it, places that many reports name apart. */
const fewestNames = 2
/** So many earlier stories are named, the likest first. */
const most = 3

/**
 * The stories that a story goes on from: told before it, alike, about the same names, and yet not one with it. An arrest
 * weeks after a robbery follows up on it; a later toll of one disaster is of the same story.
 */
export const followUpsOf = (
  story: KeptStory,
  { collection, homeOf }: Pick<Keeper, 'collection' | 'homeOf'>,
): readonly FollowUp[] => {
  const tied = story.pool.members.flatMap((at) =>
    [...collection.ties(at)].map((other) => ({ at, other, home: homeOf(collection.prints[other]!.report)! })),
  )
  const earlier = [...Map.groupBy(tied, ({ home }) => home)].filter(([home]) => home !== story && isBefore(home, story))
  return earlier
    .map(([home, pairs]) => ({ home, pairs, likeness: meanLikeness(story.pool, home.pool) }))
    .filter(({ likeness }) => likeness >= oneStory)
    .sort((a, b) => b.likeness - a.likeness || (a.home.id < b.home.id ? -1 : 1))
    .flatMap(({ home, pairs }) => followUp(story, home, { pairs, collection }))
    .slice(0, most)
}

const isBefore = (a: KeptStory, b: KeptStory): boolean =>
  a.pool.last !== null && a.pool.last < (b.pool.first ?? -Infinity)

interface Tied {
  readonly pairs: readonly { readonly at: number; readonly other: number }[]
  readonly collection: Collection
}

const followUp = (story: KeptStory, earlier: KeptStory, { pairs, collection }: Tied): readonly FollowUp[] => {
  const shared = pairs
    .map(({ at, other }) => sharedNames(collection.prints[at]!, collection.prints[other]!))
    .reduce((a, b) => (b.length > a.length ? b : a))
  if (shared.length < fewestNames) return []
  const names = shared.map(([text]) => text).join(', ')
  const params = { of: earlier.id, names, days: daysApart(story.pool, earlier.pool) }
  const evidence = shared.flatMap(([, both]) => both)
  return [{ of: earlier.id, because: because('story-follows', params, evidence) }]
}
