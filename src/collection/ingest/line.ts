import type { KeptSource, Reading } from '../../store/index.ts'
import type { Room } from '../room.ts'
import type { IngestOptions, IngestProgress } from '../types.ts'

/** How far an ingest has come, and how that is told. */
export interface Tally {
  readonly count: IngestProgress
  readonly tell: (change: Partial<IngestProgress>) => void
}

/** The line from a source that is taken to a report that is in a story. */
export interface Line {
  /** Has a source read; resolves when there is room for another one. */
  add(source: KeptSource): Promise<void>
  hasFailed(): boolean
  /** Waits for all that is under way, and places it. Throws what went wrong on the way. */
  rest(): Promise<void>
  /** As `rest`, and nothing more is added. */
  end(): Promise<void>
  /** Stories that are new or other than before. */
  stories(): readonly string[]
}

/** Each write waits for the disk, so that many readings are kept in one, and more reports are placed in one. */
const keepTogether = 64
const placeTogether = 256
/** So many readings may wait to be written; then no more are made. Threads go on while reports are placed. */
const mostWaiting = 1024
/** So many bytes may be with the threads; large sources wait, lest memory fill up. */
const mostBytes = 64 * 1024 * 1024
/** Where little comes in, it is written after so many milliseconds all the same: somebody may be waiting for it. */
const patience = 1000

export const createLine = (room: Room, options: IngestOptions, { count, tell }: Tally): Line => {
  const { store, pool, assigner } = room
  /** What is read, the earliest first. */
  const sources = new Map<string, KeptSource>()
  const order = new Map<string, number>()
  let numbers = 0
  const stories = new Set<string>()
  const done: Reading[] = []
  const underWay = new Set<Promise<void>>()
  let bytes = 0
  let unplaced = 0
  let waiting = 0
  let timer: NodeJS.Timeout | undefined
  let writes: Promise<void> = Promise.resolve()
  let failure: unknown = null

  const read = (kept: KeptSource): void => {
    sources.set(kept.id, kept)
    if (!order.has(kept.id)) order.set(kept.id, ++numbers)
    const size = kept.source.bytes.length
    bytes += size
    const task: Promise<void> = pool()
      .print(kept)
      .finally(() => (bytes -= size))
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
  const rest = async (): Promise<void> => {
    await settle()
    if (failure !== null) throw failure
    await place()
  }
  return {
    add: async (kept) => {
      if (failure !== null) throw failure
      read(kept)
      // The pool works on its own share while what it has read is written.
      while (underWay.size > 0 && (underWay.size >= pool().readsAhead || bytes > mostBytes))
        await Promise.race(underWay)
      if (waiting > mostWaiting) await writes
    },
    hasFailed: () => failure !== null,
    rest,
    end: async () => {
      await rest().finally(() => clearTimeout(timer))
    },
    stories: () => [...stories],
  }
}
