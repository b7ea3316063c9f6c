import type { Collection } from '../../collection/index.ts'
import type { GroupedStory } from '../../index.ts'

/** Of so many stories at once a page says what they are called. */
export const mostHeadings = 50

/** Stories by their ids; those that are no more are left out. */
export const storiesOf = async (
  collection: Collection,
  ids: readonly string[],
): Promise<ReadonlyMap<string, GroupedStory>> => {
  const found = await Promise.all([...new Set(ids)].map((id) => collection.story(id)))
  return new Map(found.flatMap((kept) => (kept ? [[kept.story.id, kept.story] as const] : [])))
}

/** What a story is known by in a list. */
export type Named = Pick<GroupedStory, 'id' | 'heading' | 'first' | 'last'>

/** So many days before and after a story others are looked for that could be the same. */
const around = 14
const mostOthers = 40

/** Stories that a story goes on from, and those of the days around it. */
export const othersOf = async (
  collection: Collection,
  { id, first, last, follows }: GroupedStory,
): Promise<ReadonlyMap<string, Named>> => {
  const days = first === null || last === null ? {} : { from: dayBeside(first, -around), to: dayBeside(last, around) }
  const [before, { items }] = await Promise.all([
    storiesOf(
      collection,
      follows.map(({ of }) => of),
    ),
    collection.stories({ ...days, limit: mostOthers }),
  ])
  const others: readonly Named[] = [...before.values(), ...items]
  return new Map(others.filter((one) => one.id !== id).map((one) => [one.id, one]))
}

const dayBeside = (day: string, by: number): string => {
  const time = Date.parse(day.slice(0, 'YYYY-MM-DD'.length))
  return Number.isNaN(time) ? day : new Date(time + by * 86_400_000).toISOString().slice(0, 'YYYY-MM-DD'.length)
}
