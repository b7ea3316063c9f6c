import type { ReadReport } from '../index.ts'
import { openStore, unpack } from '../store/index.ts'
import { currentDossier } from './dossiers.ts'
import { forget } from './forget.ts'
import { idsOf } from './ids.ts'
import { ingest } from './ingest/ingest.ts'
import { merge, split, storyNamed } from './people.ts'
import { createPool } from './reading/pool.ts'
import type { Pool } from './reading/pool-port.ts'
import { wholeReadings } from './reading/whole.ts'
import type { Room } from './room.ts'
import { createAssigner } from './stories/assigner.ts'
import { checkThere } from './there.ts'
import type { Collection, CollectionOptions } from './types.ts'

/**
 * A collection of reports: of a new file it makes one.
 * @throws CorroborateError where the store cannot be opened, with what to do instead
 * @example
 * const collection = await openCollection({ store: 'corroborate.db' })
 * await collection.ingest(['reports/'])
 */
export const openCollection = async (options: CollectionOptions): Promise<Collection> => {
  if (options.mustExist) checkThere(options.store)
  const store = await openStore({ at: options.store })
  let pool: Pool | null = null
  const ids = idsOf(store)
  const room: Room = {
    ...{ store, ids },
    assigner: createAssigner(store),
    pool: () => (pool ??= createPool(options.threads)),
    fingerprint: () => room.pool().fingerprint(),
    now: options.now ?? (() => new Date().toISOString()),
  }
  /** What is there of a story or a report, by its id or the beginning of it. */
  const ofStory =
    <T>(ask: (id: string) => Promise<T | null>) =>
    async (said: string): Promise<T | null> => {
      const id = await ids.story(said)
      return id === null ? null : ask(id)
    }
  const ofReport =
    <T>(ask: (id: string) => Promise<T | null>) =>
    async (said: string): Promise<T | null> => {
      const id = await ids.report(said)
      return id === null ? null : ask(id)
    }
  return {
    home: store.home,
    ingest: (input, how = {}) => ingest(room, input, how),
    stories: (query = {}) => store.stories(query),
    story: ofStory(store.story),
    retired: ofStory(store.retired),
    idOf: (kind, said) => ids[kind](said),
    dossier: ofStory((story) => currentDossier(room, story)),
    report: ofReport(async (id) => {
      const [row, { reads }] = await Promise.all([store.report(id), wholeReadings(room, [id])])
      return row && reads[0] ? { row, read: unpack<ReadReport>(reads[0]) } : null
    }),
    reports: async (query = {}) => store.reports(await withStory(room, query)),
    text: ofReport(store.text),
    bytes: ofReport(async (report) => {
      const row = await store.report(report)
      const kept = row && (await store.source(row.source))
      return kept ? { bytes: kept.source.bytes, mediaType: kept.source.mediaType } : null
    }),
    search: async (query) => store.search(await withStory(room, query)),
    counts: store.counts,
    journal: async (query = {}) => store.journal(await withStory(room, query)),
    merge: (stories, who) => merge(room, stories, who),
    split: (reports, who) => split(room, reports, who),
    forget: (said, how) => forget(room, said, how),
    correct: async (said, corrections) => {
      const { id } = await storyNamed(room, said)
      return store.correct(id, corrections, room.now())
    },
    uncorrect: store.uncorrect,
    corrections: async (said) => {
      const id = await ids.story(said)
      const kept = id === null ? null : await store.story(id)
      return kept ? store.corrections([kept.story.id]) : []
    },
    backup: store.backup,
    restore: store.restore,
    check: store.check,
    close: async () => {
      await pool?.close()
      await store.close()
    },
  }
}

/** A query of a story's reports, by the id that was meant; the id that was said where it is that of none. */
const withStory = async <Q extends { readonly story?: string }>({ ids }: Room, query: Q): Promise<Q> =>
  query.story === undefined ? query : { ...query, story: (await ids.story(query.story)) ?? query.story }
