import { sql } from 'kysely'
import type * as Boss from 'pg-boss'
import type { Home, InTransaction } from '../home.ts'
import { inPieces } from '../pieces.ts'
import type { OpenQueue, Waiting, WorkQueue } from '../queue.ts'
import { createStore } from '../store.ts'
import { prepareAll, takeIn } from '../take.ts'
import { openDatabase } from './home.ts'
import { loadBoss } from './load.ts'
import { perJob, stages, type Given } from './stages.ts'
import { workAt } from './worker.ts'

/** The queue of a store in PostgreSQL, by pg-boss in the same database; see `openQueue`. */
export const openBossQueue = async ({ at, patience = 30 }: OpenQueue): Promise<WorkQueue> => {
  const home = await openDatabase(at)
  try {
    return await queueIn(home, at, patience)
  } catch (error) {
    await home.close()
    throw home.errorOf(error) ?? error
  }
}

/** In seconds: how often it is looked for work that a worker has left. */
const watch = 5
/** A job that failed so often is given up: it is no crash of a machine then. */
const tries = 50

const queueIn = async (home: Home, at: string, patience: number): Promise<WorkQueue> => {
  const { PgBoss, fromKysely } = await loadBoss()
  const boss = new PgBoss({
    connectionString: at,
    schema: queueSchema,
    application_name: 'corroborate queue',
    schedule: false,
    superviseIntervalSeconds: watch,
    monitorIntervalSeconds: watch,
  })
  // What is lost when a server restarts is asked for again at the next turn.
  boss.on('error', () => {})
  await boss.start()
  for (const stage of stages)
    await boss.createQueue(stage, {
      retryLimit: tries,
      retryDelay: 1,
      heartbeatSeconds: patience,
      expireInSeconds: 3600,
    })
  const store = createStore(home)
  const send = (within: InTransaction, stage: (typeof stages)[number], sources: readonly string[]): Promise<void> =>
    sendIn(boss, stage, { sources, db: fromKysely(within) })
  return {
    store,
    take: (sources, taken) => {
      const prepared = prepareAll(sources, taken)
      return home.transact(async (within) => {
        const kept = await takeIn(within, prepared)
        await send(
          within,
          'extract',
          kept.filter(({ fresh }) => fresh).map(({ id }) => id),
        )
        return kept
      })
    },
    ask: (fingerprint) => askFor(home, fingerprint, send),
    readOtherwise: async (fingerprint) => {
      const { rows } = await sql<{
        c: string
      }>`select count(*) as c from sources where read_by <> ${fingerprint}`.execute(home.db)
      return Number(rows[0]!.c)
    },
    work: (hands, options) => workAt({ home, boss, send, fromKysely }, hands, options),
    waiting: () => waitingIn(home),
    close: async () => {
      await boss.stop({ graceful: false })
      await home.close()
    },
  }
}

const queueSchema = 'corroborate_queue'

export type Send = (within: InTransaction, stage: (typeof stages)[number], sources: readonly string[]) => Promise<void>

interface Sent {
  readonly sources: readonly string[]
  readonly db: ReturnType<typeof Boss.fromKysely>
}

const sendIn = async (boss: Boss.PgBoss, stage: string, { sources, db }: Sent): Promise<void> => {
  const jobs = [...inPieces(sources, perJob)].map((piece) => ({ data: { sources: piece } satisfies Given }))
  for (const piece of inPieces(jobs)) await boss.insert(stage, [...piece], { db })
}

const askFor = (home: Home, fingerprint: string, send: Send): Promise<number> =>
  home.transact(async (within) => {
    const of = within.selectFrom('sources').select('id').orderBy('n')
    const unread = await of
      .where(({ or, eb }) => or([eb('read_by', 'is', null), eb('read_by', '<>', fingerprint)]))
      .execute()
    const unplaced = await of.where('state', '=', 'read').where('read_by', '=', fingerprint).execute()
    await send(
      within,
      'extract',
      unread.map(({ id }) => id),
    )
    await send(
      within,
      'assign',
      unplaced.map(({ id }) => id),
    )
    return unread.length + unplaced.length
  })

const waitingIn = async ({ db }: Home): Promise<Waiting> => {
  const { rows } = await sql<{ name: string; failed: boolean; c: string }>`
    select name, state = 'failed' as failed, count(*) as c from ${sql.table(`${queueSchema}.job`)}
    where state in ('created', 'retry', 'active', 'failed') group by 1, 2`.execute(db)
  const count = (holds: (row: (typeof rows)[number]) => boolean): number =>
    rows.filter(holds).reduce((sum, { c }) => sum + Number(c), 0)
  const of = (stage: string): number => count(({ name, failed }) => name === stage && !failed)
  return { extract: of('extract'), assign: of('assign'), failed: count(({ failed }) => failed) }
}
