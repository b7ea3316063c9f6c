import { refreshDossiers } from '../dossiers.ts'
import type { Diagnostic } from '../../index.ts'
import type { Room } from '../room.ts'
import type { IngestInput, IngestOptions, IngestProgress, IngestResult } from '../types.ts'
import { correctionsAtHand } from './corrections.ts'
import { createLine, type Line } from './line.ts'
import { nothingYet } from './nothing-yet.ts'
import { sourcesOf, takeAll } from './take-all.ts'

/** Takes inputs in, reads what was not read before, and puts the reports into stories; see `Collection.ingest`. */
export const ingest = async (room: Room, input: IngestInput, options: IngestOptions): Promise<IngestResult> => {
  const count = nothingYet()
  const tell = (change: Partial<IngestProgress>): void => {
    Object.assign(count, change)
    options.progress?.({ ...count })
  }
  const failed = (diagnostic: Diagnostic): void => {
    options.failed?.(diagnostic)
    tell({ failed: count.failed + 1 })
  }
  const line = createLine(room, options, { count, tell })
  const atHand = await correctionsAtHand(room, input, { ...options, failed })
  const named = new Map<string, string>()
  const isStopped = (): boolean => options.signal?.aborted === true || line.hasFailed()
  try {
    await readLeftOver(room, line, { isStopped, never: true })
    const taking = { line, isStopped, tell, count, options, ...(atHand.any && { named }) }
    if (!isStopped()) await takeAll(room, sourcesOf(room, input, options), taking)
    // Who adds a report to a large collection is not to wait until a new version has read all others anew.
    await line.rest()
    await readLeftOver(room, line, { isStopped, never: false })
  } finally {
    await line.end()
  }
  const stories = line.stories()
  // Only now the reports have ids, and stories.
  const corrected = isStopped() ? { corrections: 0, stories: [] } : await atHand.apply(named)
  const changed = [...new Set([...stories, ...corrected.stories])]
  if (options.dossiers !== false && !isStopped())
    await refreshDossiers(room, changed, (compared, toCompare) => tell({ compared, toCompare }))
  if (count.fresh + count.read > 0)
    await room.store.note([
      {
        at: room.now(),
        story: null,
        kind: 'ingest',
        what: { taken: count.taken, fresh: count.fresh, read: count.read, placed: count.placed, failed: count.failed },
      },
    ])
  return { ...count, corrections: corrected.corrections, stories: changed, stopped: options.signal?.aborted === true }
}

/** So many sources are looked up at a time. */
const page = 64

interface LeftOver {
  readonly isStopped: () => boolean
  /** Only what was never read. */
  readonly never: boolean
}

/** What was taken but not read, because an ingest was stopped, or an engine that reads otherwise has come. */
const readLeftOver = async (
  { store, fingerprint }: Room,
  line: Line,
  { isStopped, never }: LeftOver,
): Promise<void> => {
  const by = await fingerprint()
  for (let after: string | undefined; !isStopped();) {
    const sources = await store.unread(by, { limit: page, never, ...(after && { after }) })
    for (const source of sources) await line.add(source)
    if (sources.length < page) return
    after = sources.at(-1)!.id
  }
}
