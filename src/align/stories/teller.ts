import type { FollowUp, GroupedStory, StoryMember } from '../../model/stories.ts'
import { isoDay } from '../../text/edtf.ts'
import { followUpsOf } from './follow-ups.ts'
import type { Keeper } from './keeper.ts'
import type { KeptStory } from './kept-story.ts'
import { likestFellows, type Fellows } from './fellows.ts'
import { poolOf } from './pool.ts'
import { createRecent } from './recent.ts'
import { reasonOf } from './reasons.ts'

/** Tells stories as they stand, with the reasons of each membership. */
export interface Teller {
  tell(story: KeptStory): GroupedStory
  /** Forgets what was told: persons have put reports elsewhere. */
  forget(): void
}

/** What was told of a story, from which it is told again when a few reports have come. */
interface Told {
  readonly fellows: Fellows
  readonly members: ReadonlyMap<number, StoryMember>
  readonly follows: readonly FollowUp[]
  /** How many reports it had when it was last asked what it goes on from. */
  readonly asked: number
}

/** So many stories are remembered, those that were told last. */
const mostRemembered = 2000
/** What a story goes on from is asked again when it has grown by so much. */
const growth = 1.25

export const createTeller = (keeper: Keeper): Teller => {
  const told = createRecent<string, Told>(mostRemembered)
  const followsOf = (story: KeptStory, before: Told | undefined): Pick<Told, 'follows' | 'asked'> => {
    const size = story.members.length
    const stands =
      before &&
      size >= before.asked &&
      size < before.asked * growth &&
      before.follows.every(({ of }) => keeper.book.story(of))
    return stands ? before : { follows: followUpsOf(story, keeper), asked: size }
  }
  return {
    tell: (story) => {
      const before = told.get(story.id)
      const fellows = likestFellows(story, keeper.collection, before?.fellows)
      const members = new Map<number, StoryMember>()
      for (const at of story.members) {
        const nearest = fellows.get(at) ?? null
        const known = before && before.fellows.get(at) === nearest && before.members.get(at)
        const { report } = keeper.collection.cardAt(at)!
        members.set(at, known || { report, because: reasonOf(at, nearest, keeper) })
      }
      const { follows, asked } = followsOf(story, before)
      told.put(story.id, { fellows, members, follows, asked })
      return grouped(story, { members, follows }, keeper)
    },
    forget: told.clear,
  }
}

const grouped = (
  { id, members: places }: KeptStory,
  { members, follows }: Pick<Told, 'members' | 'follows'>,
  { collection }: Keeper,
): GroupedStory => {
  const cards = places.map((at) => ({ at, ...collection.cardAt(at)! }))
  cards.sort((a, b) => (a.day ?? Infinity) - (b.day ?? Infinity) || (a.report < b.report ? -1 : 1))
  const { days } = poolOf(cards)
  return {
    id,
    heading: collection.toldAt(cards[0]!.at).heading,
    first: days.length === 0 ? null : isoDay(days[0]!),
    last: days.length === 0 ? null : isoDay(days.at(-1)!),
    members: cards.map(({ at }) => members.get(at)!),
    follows,
  }
}
