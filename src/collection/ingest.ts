import { collectSources } from '../fetch/collect-sources.ts'
import type { Collected } from '../fetch/collected.ts'
import type { Source } from '../index.ts'
import type { KeptSource, Reading } from '../store/index.ts'
import { batches } from './batches.ts'
import { refreshDossiers } from './dossiers.ts'
import type { Room } from './room.ts'
import type { IngestInput, IngestOptions, IngestProgress, IngestResult } from './types.ts'

/** Takes inputs in, reads what was not read before, and puts the reports into stories; see `Collection.ingest`. */
export const ingest = async (room: Room, input: IngestInput, options: IngestOptions): Promise<IngestResult> => {
  const count = { taken: 0, fresh: 0, read: 0, placed: 0, failed: 0, current: null as string | null }
  const tell = (change: Partial<IngestProgress>): void => {
    Object.assign(count, change)
    options.progress?.({ ...count })
  }
  const line = createLine(room, options, { count, tell })
  const isStopped = (): boolean => options.signal?.aborted === true || line.hasFailed()
  try {
    await readLeftOver(room, line, isStopped)
    if (!isStopped()) await takeAll(room, sourcesOf(room, input, options), { line, isStopped, tell, count, options })
  } finally {
    await line.end()
  }
  const stories = line.stories()
  if (options.dossiers !== false && !isStopped()) await refreshDossiers(room, stories)
  if (count.fresh + count.read > 0)
    await room.store.note([{ at: room.now(), story: null, kind: 'ingest', what: { ...count, current: undefined } }])
  return { ...count, stories, stopped: options.signal?.aborted === true }
}

type Count = { -readonly [Key in keyof IngestProgress]: IngestProgress[Key] }

const sourcesOf = ({ store }: Room, input: IngestInput, { collect }: IngestOptions): AsyncIterable<Collected> => {
  if (!Array.isArray(input)) return input as AsyncIterable<Collected>
  // What a feed lists day after day is fetched once, and again when the feed gives it another day.
  const isKnown = async (address: string, day: string | null): Promise<boolean> =>
    (await store.recall(itemName(address))) === (day ?? '')
  return collectSources(input, { isKnown, ...collect })
}

const itemName = (address: string): string => `feed item ${address}`

/** Remembers the items of feeds among what was taken, which alone give an address and what is known of it. */
const rememberItems = async ({ store }: Room, sources: readonly Source[]): Promise<void> => {
  for (const { address, known, retrieved } of sources)
    if (address && retrieved !== null && known?.url === address.asked)
      await store.remember(itemName(address.asked), known.published ?? '')
}

interface Taking {
  readonly line: Line
  readonly isStopped: () => boolean
  readonly tell: (change: Partial<IngestProgress>) => void
  readonly count: Count
  readonly options: IngestOptions
}

/** What is taken in one write: many small pages, or a few large ones. */
const together = { most: 64, heaviest: 8 * 1024 * 1024 }

const takeAll = async (
  room: Room,
  items: AsyncIterable<Collected>,
  { line, isStopped, tell, count, options }: Taking,
): Promise<void> => {
  const { store, now } = room
  const weigh = (item: Collected): number => ('source' in item ? item.source.bytes.length : 0)
  for await (const batch of batches(items, { ...together, weigh })) {
    for (const item of batch) {
      if ('source' in item) continue
      options.failed?.(item.failure)
      tell({ failed: count.failed + 1 })
    }
    const sources = batch.flatMap((item) => ('source' in item ? withLanguage(item.source, options) : []))
    if (sources.length === 0) continue
    const taken = await store.take(sources, now())
    await rememberItems(room, sources)
    const fresh = taken.filter((one) => one.fresh)
    const last = sources.at(-1)!
    tell({
      taken: count.taken + taken.length,
      fresh: count.fresh + fresh.length,
      current: last.path ?? last.address?.asked ?? '-',
    })
    for (const { id } of fresh) {
      const kept = await store.source(id)
      if (kept) await line.add(kept)
    }
    if (isStopped()) return
  }
}

/** A language that the user knows is known of each report, so that it is kept with it. */
const withLanguage = (source: Source, { language }: IngestOptions): Source => {
  if (!language || source.known?.language) return source
  const nothing = { file: null, outlet: null, published: null, title: null, url: null }
  return { ...source, known: { ...(source.known ?? nothing), language } }
}

/** So many sources are looked up at a time. */
const page = 64

/** What was taken but not read, because an ingest was stopped, or an engine that reads otherwise has come. */
const readLeftOver = async ({ store, fingerprint }: Room, line: Line, isStopped: () => boolean): Promise<void> => {
  const by = await fingerprint()
  for (let after: string | undefined; !isStopped();) {
    const sources = await store.unread(by, { limit: page, ...(after && { after }) })
    for (const source of sources) await line.add(source)
    if (sources.length < page) return
    after = sources.at(-1)!.id
  }
}

/** The line from a source that is taken to a report that is in a story. */
interface Line {
  /** Has a source read; resolves when there is room for another one. */
  add(source: KeptSource): Promise<void>
  hasFailed(): boolean
  /** Waits for all that is under way. Throws what went wrong on the way. */
  end(): Promise<void>
  /** Stories that are new or other than before. */
  stories(): readonly string[]
}

/** Each write waits for the disk, so that many readings are kept in one, and more reports are placed in one. */
const keepTogether = 64
const placeTogether = 256
/** So many readings may wait to be written; then no more are made. */
const mostWaiting = 256
/** Where little comes in, it is written after so many milliseconds all the same: somebody may be waiting for it. */
const patience = 1000

const createLine = (room: Room, options: IngestOptions, { count, tell }: Pick<Taking, 'count' | 'tell'>): Line => {
  const { store, pool, assigner } = room
  /** What is read, the earliest first. */
  const sources = new Map<string, KeptSource>()
  const order = new Map<string, number>()
  let numbers = 0
  const stories = new Set<string>()
  const done: Reading[] = []
  const underWay = new Set<Promise<void>>()
  let unplaced = 0
  let waiting = 0
  let timer: NodeJS.Timeout | undefined
  let writes: Promise<void> = Promise.resolve()
  let failure: unknown = null

  const read = (kept: KeptSource): void => {
    sources.set(kept.id, kept)
    if (!order.has(kept.id)) order.set(kept.id, ++numbers)
    const task: Promise<void> = pool()
      .read(kept)
      .then((reading) => {
        underWay.delete(task)
        done.push(reading)
        waiting++
        if (done.length >= keepTogether) write()
        else timer ??= setTimeout(writeAll, patience)
      })
      .catch((error: unknown) => {
        underWay.delete(task)
        failure ??= error
      })
    underWay.add(task)
  }
  const write = (andPlace = false): void => {
    const readings = done.splice(0)
    writes = writes
      .then(async () => {
        if (failure !== null) return
        if (readings.length > 0) await keep(readings)
        waiting -= readings.length
        if (unplaced >= placeTogether || (andPlace && unplaced > 0)) await place()
      })
      .catch((error: unknown) => {
        failure ??= error
      })
  }
  const writeAll = (): void => {
    timer = undefined
    write(underWay.size === 0)
  }
  const keep = async (readings: readonly Reading[]): Promise<void> => {
    const again = new Map((await store.keep(readings)).map(({ source, ordinal }) => [source, ordinal]))
    for (const reading of readings) {
      const kept = sources.get(reading.source)
      const ordinal = again.get(reading.source)
      // A copy of a text that is there already is read again under a number of its own.
      if (ordinal !== undefined && kept) {
        read({ ...kept, source: { ...kept.source, ordinal } })
        continue
      }
      sources.delete(reading.source)
      tell({ read: count.read + 1 })
      if (reading.read) unplaced++
      else tellFailed(reading)
    }
  }
  const tellFailed = ({ diagnostics }: Reading): void => {
    for (const diagnostic of diagnostics) options.failed?.(diagnostic)
    tell({ failed: count.failed + 1 })
  }
  const place = async (): Promise<void> => {
    unplaced = 0
    // Threads are done in any order; reports are placed in that of their sources, so that the same inputs give the same stories.
    const [first] = sources.keys()
    const end = first === undefined ? Infinity : order.get(first)!
    const ready: string[] = []
    const isReady = (source: string): boolean => (order.get(source) ?? 0) < end && ready.push(source) > 0
    const placed = await assigner.placeAll(await room.fingerprint(), isReady)
    for (const source of ready) order.delete(source)
    for (const id of placed.stories) stories.add(id)
    for (const id of placed.gone) stories.delete(id)
    if (placed.reports > 0) tell({ placed: count.placed + placed.reports })
  }
  /** A write may find copies, which are read again: so until nothing is left. */
  const settle = async (): Promise<void> => {
    let written: Promise<void>
    do {
      await Promise.all(underWay)
      if (done.length > 0) write()
      written = writes
      await written
    } while (underWay.size > 0 || done.length > 0 || written !== writes)
  }
  return {
    add: async (kept) => {
      if (failure !== null) throw failure
      read(kept)
      // The pool works on its own share while what it has read is written.
      while (underWay.size >= pool().room) await Promise.race(underWay)
      if (waiting > mostWaiting) await writes
    },
    hasFailed: () => failure !== null,
    end: async () => {
      await settle()
      clearTimeout(timer)
      if (failure !== null) throw failure
      await place()
    },
    stories: () => [...stories],
  }
}
