import { existsSync } from 'node:fs'
import { CorroborateError, type ReadReport } from '../index.ts'
import { isPostgres, openStore, unpack } from '../store/index.ts'
import { currentDossier } from './dossiers.ts'
import { ingest } from './ingest/ingest.ts'
import { merge, split } from './people.ts'
import { createPool, type Pool } from './reading/pool.ts'
import type { Room } from './room.ts'
import { createAssigner } from './stories/assigner.ts'
import type { Collection, CollectionOptions } from './types.ts'

/**
 * A collection of reports: of a new file it makes one.
 * @throws CorroborateError where the store cannot be opened, with what to do instead
 * @example
 * const collection = await openCollection({ store: 'corroborate.db' })
 * await collection.ingest(['reports/'])
 */
export const openCollection = async (options: CollectionOptions): Promise<Collection> => {
  if (options.mustExist && !isPostgres(options.store) && !existsSync(options.store))
    throw new CorroborateError('collection-not-there', { store: options.store }, 2)
  const store = await openStore({ at: options.store })
  let pool: Pool | null = null
  const room: Room = {
    store,
    assigner: createAssigner(store),
    pool: () => (pool ??= createPool(options.threads)),
    fingerprint: () => room.pool().fingerprint(),
    now: options.now ?? (() => new Date().toISOString()),
  }
  return {
    home: store.home,
    ingest: (input, how = {}) => ingest(room, input, how),
    stories: (query = {}) => store.stories(query),
    story: store.story,
    retired: store.retired,
    dossier: (story) => currentDossier(room, story),
    report: async (id) => {
      const [row, [reading]] = await Promise.all([store.report(id), store.readings([id])])
      return row && reading ? { row, read: unpack<ReadReport>(reading.packed) } : null
    },
    reports: (query = {}) => store.reports(query),
    text: store.text,
    bytes: async (report) => {
      const row = await store.report(report)
      const kept = row && (await store.source(row.source))
      return kept ? { bytes: kept.source.bytes, mediaType: kept.source.mediaType } : null
    },
    search: store.search,
    counts: store.counts,
    journal: (query = {}) => store.journal(query),
    merge: (stories, who) => merge(room, stories, who),
    split: (reports, who) => split(room, reports, who),
    correct: async (story, corrections) => {
      const kept = await store.story(story)
      if (!kept) throw new CorroborateError('collection-no-story', { story }, 2)
      return store.correct(kept.story.id, corrections, room.now())
    },
    uncorrect: store.uncorrect,
    corrections: async (story) => {
      const kept = await store.story(story)
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
