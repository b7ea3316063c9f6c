import { sql } from 'kysely'
import type { Correction } from '../index.ts'
import { dossiersHolding } from './held.ts'
import type { Database, Home } from './home.ts'
import type { Origin } from './origin.ts'
import { inPieces } from './pieces.ts'
import type { Store } from './port.ts'

/** Where sources came from, and what else holds their words. Both look at every row of small tables: they are asked hardly ever. */
export const tracesIn = ({ db }: Home): Pick<Store, 'sourcesFrom' | 'traces'> => ({
  sourcesFrom: async (place) => {
    if (place === '' || place.length > longest) return []
    const rows = await db
      .selectFrom('sources')
      .select(['id', 'origin'])
      .where('origin', 'like', holding(place))
      .execute()
    return rows.filter(({ origin }) => placesOf(JSON.parse(origin) as Origin).includes(place)).map(({ id }) => id)
  },
  traces: async (sources) => {
    const found = await reportsOf(db, sources)
    const reports = found.map(({ report, story }) => ({ report, story }))
    const ids = reports.map(({ report }) => report)
    return {
      reports,
      stories: await citing(db, ids),
      dossiers: await dossiersHolding(db, ids),
      corrections: await correctionsOn(db, found),
    }
  },
})

/** Of a place's name, in characters. */
const longest = 8000

interface Found {
  readonly report: string
  readonly story: string
  readonly places: readonly string[]
}

const reportsOf = async (db: Database, sources: readonly string[]): Promise<readonly Found[]> => {
  const found: Found[] = []
  for (const piece of inPieces(sources)) {
    const rows = await db
      .selectFrom('reports')
      .innerJoin('sources', 'sources.id', 'reports.source')
      .select(['reports.id', 'story', 'origin'])
      .where('source', 'in', piece)
      .orderBy('reports.n')
      .execute()
    for (const { id, story, origin } of rows)
      found.push({ report: id, story, places: placesOf(JSON.parse(origin) as Origin) })
  }
  return found
}

/** Names by which a person may mean where a source came from. */
const placesOf = ({ path, address, known }: Origin): readonly string[] =>
  [path, address?.asked, address?.final, address?.canonical, known?.url].filter((one) => typeof one === 'string')

/** A text as it stands within JSON, wherever that is in a column. */
const holding = (text: string): string =>
  `%${JSON.stringify(text).slice(1, -1).replaceAll(/[%_]/gu, '_').replaceAll('\\', '_')}%`

const citing = async (db: Database, reports: readonly string[]): Promise<readonly string[]> => {
  const stories = new Set<string>()
  for (const report of reports) {
    const like = holding(report)
    const { rows } = await sql<{ id: string }>`select story as id from reports where because like ${like}
      union select id from stories where follows like ${like} or heading like ${like}`.execute(db)
    for (const { id } of rows) stories.add(id)
  }
  return [...stories].toSorted()
}

/** Of one story a correction names a report by its file too; of any other by its id alone. */
const correctionsOn = async (db: Database, found: readonly Found[]): Promise<readonly number[]> => {
  const rows = await db.selectFrom('corrections').select(['id', 'story', 'correction']).execute()
  const isOf = (story: string, named: readonly string[]): boolean =>
    found.some(
      (one) =>
        named.includes(one.report) ||
        (one.story === story && named.some((name) => one.places.some((place) => isEndOf(name, place)))),
    )
  return rows.filter(({ story, correction }) => isOf(story, namedIn(JSON.parse(correction)))).map(({ id }) => id)
}

const isEndOf = (name: string, place: string): boolean => place === name || place.endsWith(`/${name}`)

/** The reports that a correction names, wherever in it. */
const namedIn = (value: unknown): readonly string[] => {
  if (typeof value !== 'object' || value === null) return []
  const { report } = value as Partial<Extract<Correction, { kind: 'report' }>>
  return [...(typeof report === 'string' ? [report] : []), ...Object.values(value).flatMap(namedIn)]
}
