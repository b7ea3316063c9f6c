import { CorroborateError, type StoryPin } from '../index.ts'
import type { GroupedStory } from '../index.ts'
import type { Room } from './room.ts'

/** Lays down that stories are one; see `Collection.merge`. */
export const merge = async (room: Room, stories: readonly string[], who: string): Promise<string> => {
  const found = new Map<string, GroupedStory>()
  for (const id of stories) {
    const story = await storyOf(room, id)
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
  const wanted = new Set(reports)
  const homes = new Map<string, GroupedStory>()
  for (const report of wanted) {
    const row = await room.store.report(report)
    if (!row) throw new CorroborateError('collection-no-report', { report }, 2)
    homes.set(row.story, await storyOf(room, row.story))
  }
  const others = [...homes.values()].map(({ members }) =>
    members.map(({ report }) => report).filter((id) => !wanted.has(id)),
  )
  if (others.every((rest) => rest.length === 0)) throw new CorroborateError('collection-split-all', {}, 2)
  const pins: StoryPin[] = [
    ...(wanted.size > 1 ? [{ together: [...wanted] }] : []),
    ...others.flatMap((rest): readonly StoryPin[] =>
      rest.length === 0 ? [] : [...(rest.length > 1 ? [{ together: rest }] : []), { apart: [reports[0]!, rest[0]!] }],
    ),
  ]
  const what = { who, reports: [...wanted], from: [...homes.keys()] }
  await room.assigner.pin(pins, () => ({ at: room.now(), story: null, kind: 'split', what }))
  const now = new Set<string>()
  for (const report of wanted) now.add((await room.store.report(report))!.story)
  return [...now]
}

const storyOf = async ({ store }: Room, id: string): Promise<GroupedStory> => {
  const found = await store.story(id)
  if (!found) throw new CorroborateError('collection-no-story', { story: id }, 2)
  return found.story
}
