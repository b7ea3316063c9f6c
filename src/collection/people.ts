import { CorroborateError, type StoryPin } from '../index.ts'
import type { GroupedStory } from '../index.ts'
import type { Room } from './room.ts'

/** Lays down that stories are one; see `Collection.merge`. */
export const merge = async (room: Room, stories: readonly string[], who: string): Promise<string> => {
  const found = new Map<string, GroupedStory>()
  for (const id of stories) {
    const story = await storyNamed(room, id)
    found.set(story.id, story)
  }
  if (found.size < 2) throw new CorroborateError('collection-merge-one', {}, 2)
  const together = [...found.values()].flatMap(({ members }) => members.map(({ report }) => report))
  const what = { who, stories: [...found.keys()] }
  await room.assigner.pin([{ together }], () => ({ at: room.now(), story: null, kind: 'merge', what }))
  return (await room.store.report(together[0]!))!.story
}

/** Lays down that reports belong to none of the stories of the others; see `Collection.split`. */
export const split = async (room: Room, reports: readonly string[], who: string): Promise<readonly string[]> => {
  const wanted = new Set(await Promise.all(reports.map((said) => reportNamed(room, said))))
  const homes = new Map<string, GroupedStory>()
  for (const report of wanted) {
    const { story } = (await room.store.report(report))!
    homes.set(story, await storyNamed(room, story))
  }
  const others = [...homes.values()].map(({ members }) =>
    members.map(({ report }) => report).filter((id) => !wanted.has(id)),
  )
  if (others.every((rest) => rest.length === 0)) throw new CorroborateError('collection-split-all', {}, 2)
  const pins: StoryPin[] = [
    ...(wanted.size > 1 ? [{ together: [...wanted] }] : []),
    ...others.flatMap((rest): readonly StoryPin[] =>
      rest.length === 0
        ? []
        : [...(rest.length > 1 ? [{ together: rest }] : []), { apart: [[...wanted][0]!, rest[0]!] }],
    ),
  ]
  const what = { who, reports: [...wanted], from: [...homes.keys()] }
  await room.assigner.pin(pins, () => ({ at: room.now(), story: null, kind: 'split', what }))
  const now = new Set<string>()
  for (const report of wanted) now.add((await room.store.report(report))!.story)
  return [...now]
}

/**
 * The story that is meant by an id, the beginning of one, or an id that it had before.
 * @throws CorroborateError where there is none, or could be several
 */
export const storyNamed = async ({ store, ids }: Room, said: string): Promise<GroupedStory> => {
  const id = await ids.story(said)
  const found = id === null ? null : await store.story(id)
  if (!found) throw new CorroborateError('collection-no-story', { story: said }, 2)
  return found.story
}

/** @throws CorroborateError where no report is meant, or several could be */
export const reportNamed = async ({ ids }: Room, said: string): Promise<string> => {
  const id = await ids.report(said)
  if (id === null) throw new CorroborateError('collection-no-report', { report: said }, 2)
  return id
}
