import { createHash } from 'node:crypto'
import { sql } from 'kysely'
import { rowsOf } from './copy.ts'
import type { Finding } from './findings.ts'
import type { Database, Home } from './home.ts'
import { rawOf, unpack } from './pack.ts'

/** What does not hold of a store: what the database finds, and what the tables tell of each other. */
export const checkOf = async (home: Home, options: { readonly bytes?: boolean } = {}): Promise<readonly Finding[]> => {
  const { db } = home
  const findings = [...(await home.check())]
  // What is damaged is not asked further: each question would fail.
  if (findings.length > 0) return findings
  for (const [code, query] of Object.entries(queries))
    for (const { id } of (await query.execute(db)).rows)
      findings.push({ level: 'error', code: code as Finding['code'], params: { id } })
  const { c } = await db
    .selectFrom('reports')
    .select(({ fn }) => fn.countAll().as('c'))
    .executeTakeFirstOrThrow()
  const indexed = await home.words.count(db)
  if (indexed !== Number(c))
    findings.push({ level: 'error', code: 'store-index', params: { indexed, reports: Number(c) } })
  if (options.bytes) findings.push(...(await checkRaws(db)), ...(await checkReadings(db)))
  return findings
}

/** Each finds the rows that break a rule. */
const queries = {
  'store-no-bytes': sql<{ id: string }>`select s.id from sources s left join raws r on r.sha256 = s.sha256
    where r.sha256 is null`,
  'store-no-reading': sql<{ id: string }>`select p.id from reports p left join readings r
    on r.source = p.source and r.fingerprint = p.fingerprint where r.print is null`,
  'store-not-placed': sql<{ id: string }>`select s.id from sources s left join reports p on p.source = s.id
    where s.state = 'placed' and p.id is null`,
  'store-no-story': sql<{ id: string }>`select p.id from reports p left join stories s on s.id = p.story
    where s.id is null`,
  'store-story-count': sql<{ id: string }>`select s.id from stories s
    where s.reports <> (select count(*) from reports p where p.story = s.id)`,
  'store-story-retired': sql<{ id: string }>`select s.id from stories s inner join retired r on r.id = s.id`,
}

const checkRaws = async (db: Database): Promise<readonly Finding[]> => {
  const findings: Finding[] = []
  for await (const rows of rowsOf(db, 'raws'))
    for (const row of rows) {
      const { sha256, ...raw } = row as { sha256: string; packed: number; bytes: Uint8Array }
      if (!holds(() => createHash('sha256').update(rawOf(raw)).digest('hex') === sha256))
        findings.push({ level: 'error', code: 'store-bytes', params: { id: sha256 } })
    }
  return findings
}

const checkReadings = async (db: Database): Promise<readonly Finding[]> => {
  const findings: Finding[] = []
  for await (const rows of rowsOf(db, 'readings'))
    for (const row of rows) {
      const { report, packed } = row as { report: string | null; packed: Uint8Array | null }
      if (report === null || packed === null) continue
      if (!holds(() => unpack<{ report: { id: string } }>(packed).report.id === report))
        findings.push({ level: 'error', code: 'store-reading', params: { id: report } })
    }
  return findings
}

const holds = (test: () => boolean): boolean => {
  try {
    return test()
  } catch {
    return false
  }
}
