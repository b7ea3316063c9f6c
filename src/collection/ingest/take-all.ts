import { collectSources } from '../../fetch/collect-sources.ts'
import type { Collected } from '../../fetch/collected.ts'
import type { Source } from '../../index.ts'
import { sourceIdOf } from '../../store/index.ts'
import { batches } from '../batches.ts'
import { isKeptOut, itemName, keptOutOf } from '../kept-out.ts'
import { admitted } from './admitted.ts'
import type { Room } from '../room.ts'
import type { IngestInput, IngestOptions } from '../types.ts'
import type { Line, Tally } from './line.ts'

/** What an ingest takes, as sources. */
export const sourcesOf = (
  { store }: Pick<Room, 'store'>,
  input: IngestInput,
  { collect, readmit = false }: IngestOptions,
): AsyncIterable<Collected> => {
  if (!Array.isArray(input)) return input as AsyncIterable<Collected>
  // What a feed lists day after day is fetched once, and again when the feed gives it another day.
  const isKnown = async (address: string, day: string | null): Promise<boolean> =>
    (await store.recall(itemName(address))) === (day ?? '') || (!readmit && (await isKeptOut(store, address)))
  return collectSources(input, { isKnown, ...collect })
}

/** Remembers the items of feeds among what was taken, which alone give an address and what is known of it. */
const rememberItems = async ({ store }: Pick<Room, 'store'>, sources: readonly Source[]): Promise<void> => {
  for (const { address, known, retrieved } of sources)
    if (address && retrieved !== null && known?.url === address.asked)
      await store.remember(itemName(address.asked), known.published ?? '')
}

interface Taking extends Tally {
  /** Null where others read. */
  readonly line: Line | null
  readonly isStopped: () => boolean
  readonly options: IngestOptions
  /** Filled with the ids of sources by where they came from, where that must be known. */
  readonly named?: Map<string, string>
}

/** What is taken in one write: many small pages, or a few large ones. */
const together = { most: 64, heaviest: 8 * 1024 * 1024 }

/** Takes all sources into the store, and has the fresh ones read. */
export const takeAll = async (
  room: Pick<Room, 'store' | 'now'>,
  items: AsyncIterable<Collected>,
  { line, isStopped, tell, count, options, named }: Taking,
): Promise<void> => {
  const { store, now } = room
  const weigh = (item: Collected): number => ('source' in item ? item.source.bytes.length : 0)
  const keptOut = await keptOutOf(store, options.readmit)
  for await (const all of batches(items, { ...together, weigh })) {
    const batch = await admitted(all, keptOut)
    for (const item of batch) {
      if ('source' in item) continue
      options.failed?.(item.failure)
      tell({ failed: count.failed + 1 })
    }
    const sources = batch.flatMap((item) => ('source' in item ? withLanguage(item.source, options) : []))
    if (sources.length === 0) continue
    const taken = await store.take(sources, now())
    await rememberItems(room, sources)
    if (named) for (const source of sources) for (const place of placesOf(source)) named.set(place, sourceIdOf(source))
    const fresh = taken.filter((one) => one.fresh)
    const last = sources.at(-1)!
    tell({
      taken: count.taken + taken.length,
      fresh: count.fresh + fresh.length,
      current: last.path ?? last.address?.asked ?? '-',
    })
    for (const { id } of line === null ? [] : fresh) {
      const kept = await store.source(id)
      if (kept) await line!.add(kept)
    }
    if (isStopped()) return
  }
}

/** Names by which a person may mean a source. */
const placesOf = ({ path, address, known }: Source): readonly string[] =>
  [path, address?.asked, address?.final, known?.url].filter((one) => typeof one === 'string')

/** A language that the user knows is known of each report, so that it is kept with it. */
const withLanguage = (source: Source, { language }: IngestOptions): Source => {
  if (!language || source.known?.language) return source
  const nothing = { file: null, outlet: null, published: null, title: null, url: null }
  return { ...source, known: { ...(source.known ?? nothing), language } }
}
