import type { GroupedStory, RetiredStory, StoryMember } from '../index.ts'
import type { Database, Home } from './home.ts'
import { cursorOf, pageOf, type Cursor } from './page.ts'
import { inPieces, mostOf } from './pieces.ts'
import type { KeptStory, Store } from './port.ts'
import type { Page, StoryQuery, StoryRow } from './rows.ts'
import { soughtOf } from './sought.ts'

type Stories = Pick<Store, 'story' | 'stories' | 'retired'>

export const storiesIn = (home: Home): Stories => {
  const { db } = home
  const retired = async (id: string): Promise<RetiredStory | null> => {
    const row = await db.selectFrom('retired').selectAll().where('id', '=', id).executeTakeFirst()
    return row ? { id, into: JSON.parse(row.into) as string[] } : null
  }
  return {
    story: async (id) => storyOf(db, await lastName(id, retired)),
    stories: (query) => listStories(home, query),
    retired,
  }
}

/** The id of the one story that a story has become; its own where it is still there, or has become several. */
const lastName = async (id: string, retired: Stories['retired']): Promise<string> => {
  const seen = new Set([id])
  for (let name = id; ;) {
    const into: readonly string[] = (await retired(name))?.into ?? []
    const [next] = into
    if (into.length !== 1 || next === undefined || seen.has(next)) return name
    seen.add(next)
    name = next
  }
}

const storyOf = async (db: Database, id: string): Promise<KeptStory | null> => {
  const row = await db.selectFrom('stories').selectAll().where('id', '=', id).executeTakeFirst()
  if (!row) return null
  const members = await db
    .selectFrom('reports')
    .select(['id', 'because'])
    .where('story', '=', id)
    .orderBy('place')
    .execute()
  const story: GroupedStory = {
    ...headOf(row),
    members: members.map((member): StoryMember => ({ report: member.id, because: JSON.parse(member.because) })),
  }
  return { story, revision: row.revision }
}

interface Head {
  readonly id: string
  readonly heading: string | null
  readonly first: string
  readonly last: string
  readonly follows: string
}

const headOf = ({ id, heading, first, last, follows }: Head): Omit<GroupedStory, 'members'> => ({
  id,
  heading: heading === null ? null : (JSON.parse(heading) as GroupedStory['heading']),
  first: first || null,
  last: last || null,
  follows: JSON.parse(follows) as GroupedStory['follows'],
})

const listStories = async ({ db, words }: Home, query: StoryQuery): Promise<Page<StoryRow>> => {
  const sought = query.text === undefined ? null : soughtOf(query.text)
  if (sought?.all.length === 0) return { items: [], next: null }
  const behind = cursorOf(query.cursor, ['string', 'string'] as const)
  const limit = mostOf(query.limit)
  const { outlet, language, from, to } = query
  const withReports = db.selectFrom('reports').select('story')
  const rows = await db
    .selectFrom('stories')
    .selectAll()
    .$if(sought !== null, (q) => q.where('id', 'in', withReports.where('n', 'in', words.numbers(sought!))))
    .$if(outlet !== undefined, (q) => q.where('id', 'in', withReports.where('outlet', '=', outlet!)))
    .$if(language !== undefined, (q) => q.where('id', 'in', withReports.where('language', '=', language!)))
    .$if(from !== undefined, (q) => q.where('last', '>=', from!))
    .$if(to !== undefined, (q) => q.where('first', '<=', to!).where('first', '>', ''))
    .$if(behind !== null, (q) =>
      q.where(({ or, and, eb }) =>
        or([eb('last', '<', behind![0]), and([eb('last', '=', behind![0]), eb('id', '>', behind![1])])]),
      ),
    )
    .orderBy('last', 'desc')
    .orderBy('id')
    .limit(limit + 1)
    .execute()
  const page = pageOf(rows, limit, ({ last, id }): Cursor => [last, id])
  const tellers = await tellersOf(
    db,
    page.items.map(({ id }) => id),
  )
  return {
    next: page.next,
    items: page.items.map((row): StoryRow => {
      const { reports, revision } = row
      return { ...headOf(row), reports, ...(tellers.get(row.id) ?? { outlets: [], languages: [] }), revision }
    }),
  }
}

type Tellers = Pick<StoryRow, 'outlets' | 'languages'>

/** Who tells each story, and in which languages. */
const tellersOf = async (db: Database, stories: readonly string[]): Promise<ReadonlyMap<string, Tellers>> => {
  const rows: { story: string; outlet: string | null; language: string | null }[] = []
  for (const piece of inPieces(stories))
    rows.push(
      ...(await db
        .selectFrom('reports')
        .select(['story', 'outlet', 'language'])
        .distinct()
        .where('story', 'in', piece)
        .execute()),
    )
  const distinct = (values: readonly (string | null)[]): readonly string[] =>
    [...new Set(values.filter((value) => value !== null))].toSorted()
  const groups = [...Map.groupBy(rows, ({ story }) => story)]
  return new Map(
    groups.map(([story, of]) => [
      story,
      { outlets: distinct(of.map((row) => row.outlet)), languages: distinct(of.map((row) => row.language)) },
    ]),
  )
}
