import { because } from '../../model/because.ts'
import type { FollowUp } from '../../model/stories.ts'
import type { KeptStory } from './kept-story.ts'
import type { Collection } from './collection.ts'
import type { Card } from './scales.ts'
import type { Keeper } from './keeper.ts'
import { daysApart, oneStory } from './likeness.ts'
import { poolOf, type Pool } from './pool.ts'
import { sharedNames } from './reasons.ts'

/** A story that goes on from another shares so many names with it, places that many reports name apart. */
const fewestNames = 2
/** So many earlier stories are named, the likest first. */
const most = 3
/** Of a large story so many reports are looked at, those that came last. */
const mostMembers = 3
/** So many of the stories that have the likest reports are compared. */
const mostCompared = 6

/**
 * The stories that a story goes on from: told before it, alike, about the same names, and yet not one with it. An arrest
 * weeks after a robbery follows up on it; a later toll of one disaster is of the same story.
 */
export const followUpsOf = (
  story: KeptStory,
  { collection, affinityOf, book, nearOf }: Keeper,
): readonly FollowUp[] => {
  const own = lastOf(story)
  const pool = poolIn(story, collection)
  const isEarlier = (at: number): boolean => (collection.cardAt(at)!.day ?? Infinity) < (pool.days[0] ?? -Infinity)
  const tied = own
    .flatMap((at) => nearOf(at).map((near) => ({ ...near, own: at, home: book.homeAt(near.at) })))
    .filter((near): near is typeof near & { readonly home: KeptStory } => near.home !== undefined && isEarlier(near.at))
    .sort((a, b) => b.likeness - a.likeness || (a.home.id < b.home.id ? -1 : 1))
  const meanLikeness = (others: readonly number[]): number =>
    affinityOf([own, others]).of(0, 1) / (own.length * others.length)
  return [...Map.groupBy(tied, ({ home }) => home)]
    .filter(([home]) => home !== story)
    .map(([home, pairs]) => ({ home, pairs, pool: poolIn(home, collection) }))
    .filter((other) => (other.pool.days.at(-1) ?? Infinity) < (pool.days[0] ?? -Infinity))
    .slice(0, mostCompared)
    .map((other) => ({ ...other, likeness: meanLikeness(lastOf(other.home)) }))
    .filter(({ likeness }) => likeness >= oneStory)
    .sort((a, b) => b.likeness - a.likeness || (a.home.id < b.home.id ? -1 : 1))
    .flatMap((other) => followUp(other, daysApart(pool, other.pool), collection))
    .slice(0, most)
}

const lastOf = ({ members }: KeptStory): readonly number[] => members.toSorted((a, b) => b - a).slice(0, mostMembers)

const poolIn = ({ members }: KeptStory, { cardAt }: Collection): Pool => poolOf(members.map((at): Card => cardAt(at)!))

interface Tied {
  readonly home: KeptStory
  readonly pairs: readonly { readonly own: number; readonly at: number }[]
}

const followUp = ({ home, pairs }: Tied, days: number | null, { toldAt }: Collection): readonly FollowUp[] => {
  const shared = pairs
    .map(({ own, at }) => sharedNames(toldAt(own), toldAt(at)))
    .reduce((a, b) => (b.length > a.length ? b : a))
  if (shared.length < fewestNames) return []
  const names = shared.map(([text]) => text).join(', ')
  const evidence = shared.flatMap(([, both]) => both)
  return [{ of: home.id, because: because('story-follows', { of: home.id, names, days }, evidence) }]
}
