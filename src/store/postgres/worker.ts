import type * as Boss from 'pg-boss'
import { CorroborateError } from '../../model/messages.ts'
import { assignIn } from '../desk.ts'
import type { Home, InTransaction } from '../home.ts'
import { plainError } from './errors.ts'
import type { Hands, WorkOptions } from '../queue.ts'
import { keepIn, unplacedAmong } from '../readings.ts'
import { unreadAmong } from '../sources.ts'
import { perJob, type Given } from './stages.ts'

/** What a worker stands at. */
interface Bench {
  readonly home: Home
  readonly boss: Boss.PgBoss
  readonly fromKysely: typeof Boss.fromKysely
  readonly send: (within: InTransaction, stage: 'extract' | 'assign', sources: readonly string[]) => Promise<void>
}

type Jobs = readonly Boss.Job<Given>[]

/** So many sources are placed at once: each time, all that touches their stories is written. */
const placedAtOnce = 400
const usuallyAtOnce = 32
/** One is read while another is fetched or written. */
const batchesAtOnce = 2
/** In seconds. */
const poll = 0.5

/** Works at both stages until it is told to stop; see `WorkQueue.work`. */
export const workAt = async (bench: Bench, hands: Hands, options: WorkOptions): Promise<void> => {
  const { boss } = bench
  const { atOnce = usuallyAtOnce, signal, failed = () => {} } = options
  const telling =
    (work: (jobs: Jobs) => Promise<void>) =>
    async (jobs: Boss.Job<Given>[]): Promise<void> => {
      try {
        await work(jobs)
      } catch (error) {
        failed(bench.home.errorOf(error) ?? error)
        throw plainError(error)
      }
    }
  const ways = { pollingIntervalSeconds: poll, burstWhenBatchFull: true }
  await boss.work<Given>(
    'extract',
    { ...ways, batchSize: Math.max(2, Math.ceil(atOnce / perJob)), localConcurrency: batchesAtOnce },
    telling((jobs) => extract(bench, jobs, { hands, fingerprint: options.fingerprint })),
  )
  await boss.work<Given>(
    'assign',
    { ...ways, batchSize: placedAtOnce / perJob },
    telling((jobs) => assign(bench, jobs, hands)),
  )
  await new Promise<void>((done) => {
    if (signal.aborted) done()
    signal.addEventListener('abort', () => done(), { once: true })
  })
  await Promise.all([boss.offWork('extract'), boss.offWork('assign')])
}

const sourcesOf = (jobs: Jobs): readonly string[] => [...new Set(jobs.flatMap(({ data }) => data.sources))]

/** A text's number is told once; another writer can take it once more or so before it is used. */
const mostRounds = 10

interface Extracting {
  readonly hands: Hands
  readonly fingerprint: string
}

/** Reads what is not read yet. The last readings, the end of the jobs and the jobs that follow from them are one. */
const extract = async (bench: Bench, jobs: Jobs, { hands, fingerprint }: Extracting): Promise<void> => {
  const { home, send } = bench
  const sources = sourcesOf(jobs)
  for (let over = false, round = 1; !over; round++) {
    if (round > mostRounds) throw new CorroborateError('store-work-lost')
    const unread = await unreadAmong(home.db, sources, fingerprint)
    const readings = unread.length === 0 ? [] : await hands.extract(unread)
    over = await home.transact(async (within) => {
      // A copy of a text is read once more, by the number that it gets here.
      if ((await keepIn(home, within, readings)).length > 0) return false
      await complete(bench, 'extract', { jobs, within })
      await send(within, 'assign', sources)
      return true
    })
  }
}

/** Places what is not placed yet. */
const assign = async (bench: Bench, jobs: Jobs, hands: Hands): Promise<void> => {
  const { home } = bench
  let written = false
  await assignIn(
    home,
    async (desk) => {
      const readings = await unplacedAmong(home.db, sourcesOf(jobs))
      if (readings.length > 0) await hands.assign(readings, desk)
    },
    async (within) => {
      if (!written) await complete(bench, 'assign', { jobs, within })
      written = true
    },
  )
}

interface Done {
  readonly jobs: Jobs
  readonly within: InTransaction
}

/** Ends jobs together with what a transaction writes; if another worker has them by now, nothing is written. */
const complete = async ({ boss, fromKysely }: Bench, stage: string, { jobs, within }: Done): Promise<void> => {
  const done = (await boss.complete(stage, [...jobs] as never, undefined, { db: fromKysely(within) })) as {
    readonly affected: number
  }
  if (done.affected < jobs.length) throw new CorroborateError('store-work-lost')
}
