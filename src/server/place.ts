import type { Dossier } from '../index.ts'
import type { Collection } from '../collection/index.ts'
import type { Dossiers } from './dossiers.ts'
import type { Drafts } from './drafts.ts'
import type { Limits } from './guard/limits.ts'
import type { Sessions } from './guard/sessions.ts'
import type { Ingest, Ingests } from './jobs/ingests.ts'
import type { Offered } from './offered.ts'
import type { pages } from './pages/render.tsx'
import type { Setting } from './pages/setting.ts'
import type { KeptToken } from './tokens/token.ts'

/** All that the routes of a server work with. */
export interface Place {
  readonly collection: Collection
  readonly dossiers: Dossiers
  readonly drafts: Drafts
  readonly ingests: Ingests
  /** Reads what is offered, without keeping it. @throws Refusal where too many do */
  read(offered: readonly Offered[]): Promise<Dossier>
  readonly sessions: Sessions
  readonly limits: Limits
  readonly now: () => number
  readonly tokens: () => Promise<readonly KeptToken[]>
  /** Whether cookies are sent over TLS alone. */
  readonly secure: boolean
  /** Writes down a fault of ours, and gives the name under which it can be found. */
  readonly fault: (error: unknown) => string
  /** Begins to add what is offered. */
  add(offered: readonly Offered[], by: string): Ingest
}

/** Writes a page of the collection. */
export type WritePage = (write: typeof pages, setting: Setting) => string
