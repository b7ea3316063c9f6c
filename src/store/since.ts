import type { RetiredStory } from '../index.ts'
import type { StoryPin } from '../model/stories.ts'
import type { Database } from './home.ts'
import type { Assignments } from './port.ts'

/** So many prints are held at a time. */
const most = 500

/** All rows behind a revision, in pieces: first what is gone, retired and pinned, then the reports in the order of their ids. */
export const since = async function* (db: Database, from: number): AsyncGenerator<Assignments> {
  const gone = await db.selectFrom('gone').select('report').where('revision', '>', from).execute()
  const retired = await db.selectFrom('retired').selectAll().where('revision', '>', from).orderBy('id').execute()
  const pins = await db.selectFrom('pins').selectAll().where('revision', '>', from).orderBy('n').execute()
  const pinsWhere = (lifted: number): readonly StoryPin[] =>
    pins.filter((row) => row.lifted === lifted).map(({ pin }) => JSON.parse(pin) as StoryPin)
  yield {
    prints: [],
    gone: gone.map(({ report }) => report),
    retired: retired.map(({ id, into }): RetiredStory => ({ id, into: JSON.parse(into) as string[] })),
    pins: pinsWhere(0),
    lifted: pinsWhere(1),
  }
  for (let behind = ''; ;) {
    const rows = await db
      .selectFrom('reports')
      .innerJoin('readings', (join) =>
        join.onRef('readings.source', '=', 'reports.source').onRef('readings.fingerprint', '=', 'reports.fingerprint'),
      )
      .select(['id', 'story', 'print'])
      .where('reports.revision', '>', from)
      .where('id', '>', behind)
      .orderBy('id')
      .limit(most)
      .execute()
    if (rows.length > 0)
      yield {
        ...nothing,
        prints: rows.map(({ id, story, print }) => ({ report: id, story, print: print! })),
      }
    if (rows.length < most) return
    behind = rows.at(-1)!.id
  }
}

const nothing: Assignments = { prints: [], gone: [], retired: [], pins: [], lifted: [] }
