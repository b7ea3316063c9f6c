import type { Because } from './because.ts'

export const relations = [
  'same',
  'compatible',
  'update',
  'scope',
  'correction',
  'contradiction',
  'not-comparable',
  'undecided',
] as const
export type Relation = (typeof relations)[number]

/** How two figures, claims, times or quotations relate. */
export interface Difference {
  readonly id: string
  readonly a: string
  readonly b: string
  readonly relation: Relation
  /** The relations that an undecided one leaves open. */
  readonly possible: readonly Relation[]
  readonly basis: 'stated' | 'inferred'
  readonly because: Because
}
