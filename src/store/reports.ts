import type { Database, Home } from './home.ts'
import { cursorOf, pageOf, type Cursor } from './page.ts'
import { mostOf } from './pieces.ts'
import type { Store } from './port.ts'
import type { FoundReport, Page, ReportQuery, ReportRow } from './rows.ts'
import { snippetsOf } from './snippets.ts'
import { soughtOf } from './sought.ts'
import { textOf } from './utf8.ts'

type Reports = Pick<Store, 'report' | 'reports' | 'text' | 'search'>

export const reportsIn = (home: Home): Reports => {
  const { db } = home
  const text = async (report: string): Promise<string | null> => {
    const row = await db
      .selectFrom('reports')
      .innerJoin('readings', (join) =>
        join.onRef('readings.source', '=', 'reports.source').onRef('readings.fingerprint', '=', 'reports.fingerprint'),
      )
      .select('text')
      .where('id', '=', report)
      .executeTakeFirst()
    return row ? textOf(row.text!) : null
  }
  return {
    report: async (id) => {
      const row = await db.selectFrom('reports').select(columns).where('id', '=', id).executeTakeFirst()
      return row ? rowOf(row) : null
    },
    reports: (query) => listReports(home, query),
    text,
    search: async (query) => {
      const { items, next } = await listReports(home, query)
      const sought = soughtOf(query.text)
      const found = items.map(async (row): Promise<FoundReport> => {
        return { ...row, snippets: snippetsOf((await text(row.id)) ?? '', sought) }
      })
      return { items: await Promise.all(found), next }
    },
  }
}

const columns = [
  ...(['id', 'source', 'story', 'outlet', 'title', 'published', 'language', 'url', 'text_hash', 'taken'] as const),
  ...(['day', 'n'] as const),
]

const selected = (db: Database) => db.selectFrom('reports').select(columns)
type Row = Awaited<ReturnType<ReturnType<typeof selected>['execute']>>[number]

const rowOf = (row: Row): ReportRow => ({
  id: row.id,
  source: row.source,
  story: row.story,
  outlet: row.outlet,
  title: row.title,
  published: row.published,
  language: row.language,
  url: row.url,
  textHash: row.text_hash,
  taken: row.taken,
})

const listReports = async ({ db, words }: Home, query: ReportQuery): Promise<Page<ReportRow>> => {
  const sought = query.text === undefined ? null : soughtOf(query.text)
  if (sought?.all.length === 0) return { items: [], next: null }
  const behind = cursorOf(query.cursor, ['string', 'number'] as const)
  const limit = mostOf(query.limit)
  const { story, source, outlet, language, url, from, to } = query
  const rows = await selected(db)
    .$if(sought !== null, (q) => q.where('n', 'in', words.numbers(sought!)))
    .$if(story !== undefined, (q) => q.where('story', '=', story!))
    .$if(source !== undefined, (q) => q.where('source', '=', source!))
    .$if(outlet !== undefined, (q) => q.where('outlet', '=', outlet!))
    .$if(language !== undefined, (q) => q.where('language', '=', language!))
    .$if(url !== undefined, (q) => q.where('url', '=', url!))
    .$if(from !== undefined, (q) => q.where('day', '>=', from!))
    .$if(to !== undefined, (q) => q.where('day', '<=', to!).where('day', '>', ''))
    .$if(behind !== null, (q) =>
      q.where(({ or, and, eb }) =>
        or([eb('day', '<', behind![0]), and([eb('day', '=', behind![0]), eb('n', '<', behind![1])])]),
      ),
    )
    .orderBy('day', 'desc')
    .orderBy('n', 'desc')
    .limit(limit + 1)
    .execute()
  const page = pageOf(rows, limit, ({ day, n }): Cursor => [day, n])
  return { items: page.items.map(rowOf), next: page.next }
}
