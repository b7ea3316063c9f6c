import type { ToCompare } from './make-dossier.ts'
import type { ToRead } from './read-source.ts'

/** What a thread is asked. */
export type Task =
  | { readonly print: ToRead }
  | { readonly read: ToRead }
  | { readonly compare: ToCompare }
  | { readonly asked: 'fingerprint' }

export interface Asked {
  readonly number: number
  readonly task: Task
}

/** What it answers under the same number. */
export interface Answer {
  readonly number: number
  readonly result?: unknown
  readonly error?: string
  /** It is at work on it; the answer is still to come. */
  readonly begun?: true
}

/** Whether somebody waits for it: a report that is to be printed is one of thousands. */
export const isUrgent = (task: Task): boolean => !('print' in task)
