import { randomUUID } from 'node:crypto'
import type { Collection } from '../collection/index.ts'
import { createDossiers } from './dossiers.ts'
import { createDrafts } from './drafts.ts'
import { refusalOf } from './answer.ts'
import { defaultLimits, type Limits } from './guard/limits.ts'
import { oneLine, type Log } from './guard/log.ts'
import { createSessions } from './guard/sessions.ts'
import { createIngests, type IngestResult, type IngestWork, type Note } from './jobs/ingests.ts'
import { nameOf, type Offered } from './offered.ts'
import type { Place } from './place.ts'
import { Refusal } from './refusal.ts'
import type { Room } from './rooms/room.ts'
import type { KeptToken } from './tokens/token.ts'

/** What a server is made with, beside its collection. */
export interface PlaceOptions {
  /** Where pages and dossiers are made. */
  readonly room: Room
  /** Where reports are read that are added; the same where there is no other. */
  readonly ingestRoom?: Room
  readonly limits?: Partial<Limits>
  readonly tokens?: () => Promise<readonly KeptToken[]>
  readonly secure?: boolean
  /** Milliseconds since 1970. */
  readonly now?: () => number
  readonly log?: Log
}

/** All that the routes and tools of a server work with. */
export const makePlace = (collection: Collection, options: PlaceOptions): Place => {
  const { room, ingestRoom = room, now = Date.now, log = () => {} } = options
  const limits = { ...defaultLimits, ...options.limits }
  const fault = (error: unknown): string => writeFault(error, log)
  const note = (error: unknown): Note => {
    const { code, params } = refusalOf(error) ?? { code: 'server-failed', params: { id: fault(error) } }
    return { code, params }
  }
  const ingests = createIngests({ most: limits.ingests, now, fault: note })
  return {
    ...{ collection, ingests, limits, now, fault },
    // Not where pages are made: their readers would wait.
    read: atOnce(limits.readings, ingestRoom.read),
    dossiers: createDossiers(collection, room, limits.answerTime),
    drafts: createDrafts(now),
    sessions: createSessions(now),
    tokens: options.tokens ?? (async () => []),
    secure: options.secure ?? false,
    add: (offered, by) => ingests.start({ given: offered.map(nameOf), by }, adding(ingestRoom, offered)),
  }
}

/** Refuses what would be more at once. */
const atOnce = (most: number, read: Room['read']): Room['read'] => {
  let running = 0
  return async (offered) => {
    if (running >= most) throw new Refusal(503, 'busy', { seconds: 10 })
    running += 1
    try {
      return await read(offered)
    } finally {
      running -= 1
    }
  }
}

const adding =
  (room: Room, offered: readonly Offered[]): IngestWork =>
  async (tell): Promise<IngestResult> => {
    const notes: Note[] = []
    const result = await room.ingest(offered, {
      progress: ({ taken, fresh, read, placed, failed }) => tell({ taken, fresh, read, placed, failed }),
      failed: ({ code, params }) => void notes.push({ code: code as Note['code'], params }),
    })
    const { taken, fresh, read, placed, failed, stories } = result
    return { progress: { taken, fresh, read, placed, failed }, stories, notes }
  }

/** The log has what a client is not told. */
const writeFault = (error: unknown, log: Log): string => {
  const id = randomUUID().slice(0, 8)
  const said = error instanceof Error ? (error.stack ?? error.message) : String(error)
  for (const line of said.split('\n').slice(0, 12)) log(`fault ${id} ${oneLine(line)}`)
  return id
}
