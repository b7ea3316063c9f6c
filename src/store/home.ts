import type { Kysely, RawBuilder, Transaction } from 'kysely'
import type { CorroborateError } from '../index.ts'
import type { Finding } from './findings.ts'
import type { Tables } from './tables.ts'
import type { Sought } from './sought.ts'

export type Database = Kysely<Tables>
export type InTransaction = Transaction<Tables>

/** Where the two homes of a store differ; all else is written once, above it. */
export interface Home {
  readonly kind: 'sqlite' | 'postgres'
  readonly db: Database
  /** Runs all or nothing; what another writer undid is run again. */
  transact<T>(work: (db: InTransaction) => Promise<T>): Promise<T>
  /** Runs work on one connection while no other process assigns. */
  alone<T>(work: (db: Database) => Promise<T>): Promise<T>
  /** Runs work that removes rows, and leaves as little of them as can be in the files of the database. */
  erasing<T>(db: Database, work: () => Promise<T>): Promise<T>
  /** Keeps other writers from numbering copies of some texts, by their hashes, until a transaction is over. */
  numbering(db: InTransaction, texts: readonly string[]): Promise<void>
  /** The full-text index, by the number of a report. */
  readonly words: WordIndex
  /** Lets counters go on behind rows that were written with numbers of their own. */
  counted(db: Database): Promise<void>
  /** What the database itself finds wrong with its files. */
  check(): Promise<readonly Finding[]>
  /** A copy of all as it is at one moment, in a new SQLite file. */
  backup(file: string): Promise<void>
  /** An error of the database as one that says what to do. */
  readonly errorOf: (error: unknown) => CorroborateError | null
  close(): Promise<void>
}

export interface WordIndex {
  put(db: Database, rows: readonly { readonly n: number; readonly words: string }[]): Promise<void>
  remove(db: Database, numbers: readonly number[]): Promise<void>
  /** A query for the numbers of reports that hold what is sought. */
  numbers(sought: Sought): RawBuilder<number>
  /** How many reports are indexed. */
  count(db: Database): Promise<number>
}
