import type { ColumnDataType, ColumnDefinitionBuilder, RawBuilder } from 'kysely'
import type { Migration } from 'kysely/migration'

/** Where the two homes declare tables differently. */
export interface Column {
  readonly bytes: 'blob' | RawBuilder<unknown>
  /** Text that is ordered by its code units, whatever the language of the database. */
  readonly text: 'text' | RawBuilder<unknown>
  readonly counterType: ColumnDataType
  /** A number that counts up by itself and is never given twice. */
  readonly counter: (column: ColumnDefinitionBuilder) => ColumnDefinitionBuilder
  /** What the other home has not: the full-text index, and how bytes are laid down. */
  readonly own: Migration['up']
}
