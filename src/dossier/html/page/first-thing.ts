import type { Context } from '../../account/context.ts'
import type { AccountView, Quote } from '../../account/view.ts'
import type { PagePhrases } from '../../words/page/phrases.ts'
import type { LeftOutRow } from './left-out.ts'
import type { ScopeRow, ScopeTable } from './scopes.ts'

/** One thing worth knowing first: what it is, in words of ours, cited words of the reports, and where more of it stands. */
export interface First {
  readonly label: string
  /** A sentence of ours; empty where the cited words say all. */
  readonly told: string
  readonly quotes: readonly Quote[]
  /** Counts, each with who counts. */
  readonly counts: readonly ScopeRow[]
  /** The part of the page, by its address. */
  readonly more: string
}

/** What the first things are taken from. */
export interface Known {
  readonly brief: AccountView
  readonly scopes: readonly ScopeTable[]
  readonly leftOut: readonly LeftOutRow[]
  readonly context: Context
  readonly words: PagePhrases
}
