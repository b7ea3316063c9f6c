import type { GroupedStory, StoryMember } from '../../index.ts'
import type { Assignment } from '../../store/index.ts'

/** Remembers which rows of members stand in the store as they were told last: a large story has one more, not all anew. */
export interface WrittenRows {
  /** The reports of these stories whose rows stay; those that are placed are written in any case. */
  unmoved(assignment: Pick<Assignment, 'stories' | 'placed'>): ReadonlySet<string>
  /** These stories stand in the store. */
  wrote(stories: readonly GroupedStory[]): void
}

/** A member is the same thing as long as its reason is, so that no reasons need be compared. */
export const createWrittenRows = (): WrittenRows => {
  const places = new WeakMap<StoryMember, number>()
  return {
    unmoved: ({ stories, placed }) => {
      const fresh = new Set(placed.map(({ report }) => report))
      const same = stories.flatMap(({ members }) => members.filter((member, place) => places.get(member) === place))
      return new Set(same.map(({ report }) => report).filter((report) => !fresh.has(report)))
    },
    wrote: (stories) => {
      for (const { members } of stories) for (const [place, member] of members.entries()) places.set(member, place)
    },
  }
}
