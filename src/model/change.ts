import type { Citation } from './citation.ts'

const changedThings = [
  'report',
  'correction',
  'claim',
  'difference',
  'counter',
  'incident',
  'victim',
  'person',
  'quotation',
] as const
export type ChangedThing = (typeof changedThings)[number]

/** One thing that is told of both, as it was and as it is; null where it was not or is not. */
export interface ChangedValue {
  readonly name:
    | 'status'
    | 'origins'
    | 'sources'
    | 'reports'
    | 'relation'
    | 'latest'
    | 'day'
    | 'outcome'
    | 'standing'
    | 'age'
    | 'text'
    | 'published'
    | 'outlet'
  readonly old: string | number | null
  readonly new: string | number | null
}

/** What is new, changed or withdrawn in a dossier beside an earlier one of its story. */
export interface Change {
  readonly kind: 'new' | 'changed' | 'withdrawn'
  readonly thing: ChangedThing
  /** The item's id, which both dossiers share where it stands in both. */
  readonly id: string
  readonly values: readonly ChangedValue[]
  /** Words of the newer dossier; of the older one where it is withdrawn. */
  readonly citations: readonly Citation[]
}

/** What changed from one dossier to a later one. */
export interface Changes {
  readonly old: string
  readonly new: string
  /** In the account's order. */
  readonly changes: readonly Change[]
}
