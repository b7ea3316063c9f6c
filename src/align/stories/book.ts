import type { RetiredStory, StoryChanges } from '../../model/stories.ts'
import { createChangeLog } from './change-log.ts'
import type { KeptStory } from './kept-story.ts'
import { renamed } from './rename.ts'

/** Which report is in which story, and what came of stories that are no more. */
export interface Book {
  stories(): Iterable<KeptStory>
  story(id: string): KeptStory | undefined
  /** The story of the report at a place. */
  homeAt(at: number): KeptStory | undefined
  homesOf(places: readonly number[]): readonly KeptStory[]
  retired(): readonly RetiredStory[]
  /** Writes in a story that was kept elsewhere. */
  restore(story: KeptStory): void
  /** Puts groups of reports in the place of stories; a group keeps the id of the story that it was, mostly. */
  replace(old: readonly KeptStory[], groups: readonly (readonly number[])[]): void
  /** Puts a report that has no story into one. */
  join(at: number, story: KeptStory): void
  /** Takes a report out of its story and gives what is left of it. */
  leave(at: number): readonly number[]
  /** Puts a report into a story, or into none, as was decided elsewhere. */
  seat(at: number, id: string | null): void
  /** Writes in that a story is no more, as was decided elsewhere. */
  end(story: RetiredStory): void
  /** What is other than when this was last asked. */
  changes(): StoryChanges
}

/** @param nameAt the id of the report at a place */
export const createBook = (saved: Iterable<RetiredStory>, nameAt: (at: number) => string): Book => {
  const homes: (KeptStory | undefined)[] = []
  const stories = new Map<string, KeptStory>()
  const log = createChangeLog(saved)
  const used = new Set(log.retired().map(({ id }) => id))
  const keep = (story: KeptStory): void => {
    used.add(story.id)
    stories.set(story.id, story)
    for (const at of story.members) homes[at] = story
  }
  return {
    stories: () => stories.values(),
    story: (id) => stories.get(id),
    homeAt: (at) => homes[at],
    homesOf: (places) => [...new Set(places.flatMap((at) => homes[at] ?? []))],
    retired: log.retired,
    restore: keep,
    replace: (old, groups) => {
      const { named, gone } = renamed(old, groups, { nameAt, isTaken: (id) => used.has(id) })
      for (const { id } of old) stories.delete(id)
      for (const story of named) {
        for (const at of story.members) {
          const from = homes[at]?.id ?? null
          if (from !== story.id) log.move(nameAt(at), from, story.id)
        }
        keep(story)
      }
      for (const story of gone) log.retire(story)
    },
    join: (at, { id, members }) => {
      log.move(nameAt(at), null, id)
      keep({ id, members: [...members, at] })
    },
    leave: (at) => {
      const { id, members } = homes[at]!
      const left = members.filter((other) => other !== at)
      log.move(nameAt(at), id, null)
      homes[at] = undefined
      stories.delete(id)
      if (left.length === 0) log.retire({ id, into: [] })
      else keep({ id, members: left })
      return left
    },
    seat: (at, id) => {
      const home = homes[at]
      if (home?.id === id) return
      homes[at] = undefined
      const left = home?.members.filter((other) => other !== at) ?? []
      if (home && left.length === 0) stories.delete(home.id)
      else if (home) keep({ id: home.id, members: left })
      if (id !== null) keep({ id, members: [...(stories.get(id)?.members ?? []), at] })
    },
    end: (story) => {
      used.add(story.id)
      stories.delete(story.id)
      log.retire(story)
    },
    changes: log.take,
  }
}
