import type { Store } from '../store/index.ts'
import type { Ids } from './ids.ts'
import type { Pool } from './reading/pool-port.ts'
import type { Assigner } from './stories/assigner.ts'

/** What the parts of a collection share. */
export interface Room {
  readonly store: Store
  readonly ids: Ids
  readonly assigner: Assigner
  /** Threads are started when first needed. */
  readonly pool: () => Pool
  readonly fingerprint: () => Promise<string>
  /** ISO 8601. */
  readonly now: () => string
}
