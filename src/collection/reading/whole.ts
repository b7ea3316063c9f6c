import type { Diagnostic } from '../../index.ts'
import type { KeptReading } from '../../store/index.ts'
import type { Room } from '../room.ts'
import type { Whole } from './read-source.ts'

/** Whole readings, packed, in the order asked, and what is to be said of those that could not be had. */
export interface WholeReadings {
  readonly reads: readonly Uint8Array[]
  readonly diagnostics: readonly Diagnostic[]
}

/**
 * The readings of reports in stories. What was only read for its print is read whole now, and kept, so that each report is
 * read whole once, and only where somebody asks for it.
 */
export const wholeReadings = async (room: Room, reports: readonly string[]): Promise<WholeReadings> => {
  const reads: Uint8Array[] = []
  const diagnostics: Diagnostic[] = []
  const together = room.pool().readsAhead
  for (let at = 0; at < reports.length; at += together)
    for (const { packed, diagnostics: told } of await some(room, reports.slice(at, at + together)))
      if (packed === null) diagnostics.push(...told)
      else reads.push(packed)
  return { reads, diagnostics }
}

type Had = Pick<Whole, 'packed' | 'diagnostics'>

const some = async (room: Room, reports: readonly string[]): Promise<readonly Had[]> => {
  const kept = await room.store.readings(reports)
  const read = await Promise.all(kept.map((reading) => (reading.packed === null ? readNow(room, reading) : null)))
  // Where another version of Corroborate made the print, what this one has read is no part of that reading.
  await room.store.complete(read.flatMap((one) => (one?.packed ? { ...one, packed: one.packed } : [])))
  return kept.map((reading, at) => read[at] ?? reading)
}

const readNow = async ({ store, pool }: Room, { source }: KeptReading): Promise<Whole | null> => {
  const kept = await store.source(source)
  return kept && pool().read(kept)
}
