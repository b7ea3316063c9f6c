import { sql } from 'kysely'
import type { Migration } from 'kysely/migration'
import type { Column } from './column.ts'

/** The tables as they began. */
export const begin = (column: Column): Migration => ({
  up: async (db) => {
    await sources(db, column)
    await reports(db, column)
    await stories(db, column)
    await people(db, column)
    await column.own(db)
  },
})

// The tables are those of this step, whatever they have become since.
type Any = Parameters<Migration['up']>[0]

const sources = async (db: Any, { bytes, text, counter, counterType }: Column): Promise<void> => {
  await db.schema
    .createTable('raws')
    .addColumn('sha256', text, (c) => c.primaryKey())
    .addColumn('size', 'integer', (c) => c.notNull())
    .addColumn('packed', 'integer', (c) => c.notNull())
    .addColumn('bytes', bytes, (c) => c.notNull())
    .execute()
  await db.schema
    .createTable('sources')
    .addColumn('n', counterType, counter)
    .addColumn('id', text, (c) => c.notNull().unique())
    .addColumn('sha256', text, (c) => c.notNull().references('raws.sha256'))
    .addColumn('facts', text, (c) => c.notNull())
    .addColumn('origin', text, (c) => c.notNull())
    .addColumn('taken', text, (c) => c.notNull())
    .addColumn('text_hash', text)
    .addColumn('ordinal', 'integer')
    .addColumn('read_by', text)
    .addColumn('state', text, (c) => c.notNull())
    .addUniqueConstraint('sources_copies', ['text_hash', 'ordinal'])
    .execute()
  await db.schema.createIndex('sources_read_by').on('sources').columns(['read_by', 'n']).execute()
  await db.schema.createIndex('sources_state').on('sources').columns(['state', 'n']).execute()
  await db.schema.createIndex('sources_sha256').on('sources').column('sha256').execute()
}

const reports = async (db: Any, { bytes, text, counter, counterType }: Column): Promise<void> => {
  await db.schema
    .createTable('readings')
    .addColumn('source', text, (c) => c.notNull().references('sources.id'))
    .addColumn('fingerprint', text, (c) => c.notNull())
    .addColumn('facts', text, (c) => c.notNull())
    .addColumn('report', text)
    .addColumn('ordinal', 'integer', (c) => c.notNull())
    .addColumn('language', text)
    .addColumn('outlet', text)
    .addColumn('title', text)
    .addColumn('published', text)
    .addColumn('url', text)
    .addColumn('text_hash', text, (c) => c.notNull())
    .addColumn('diagnostics', text, (c) => c.notNull())
    .addColumn('text', bytes)
    .addColumn('print', bytes)
    .addColumn('packed', bytes)
    .addPrimaryKeyConstraint('readings_pk', ['source', 'fingerprint'])
    .execute()
  await db.schema
    .createTable('reports')
    .addColumn('n', counterType, counter)
    .addColumn('id', text, (c) => c.notNull().unique())
    .addColumn('source', text, (c) => c.notNull().unique().references('sources.id'))
    .addColumn('fingerprint', text, (c) => c.notNull())
    .addColumn('language', text)
    .addColumn('outlet', text)
    .addColumn('title', text)
    .addColumn('published', text)
    .addColumn('day', text, (c) => c.notNull())
    .addColumn('url', text)
    .addColumn('text_hash', text, (c) => c.notNull())
    .addColumn('taken', text, (c) => c.notNull())
    .addColumn('story', text, (c) => c.notNull())
    .addColumn('place', 'integer', (c) => c.notNull())
    .addColumn('because', text, (c) => c.notNull())
    .addColumn('revision', 'integer', (c) => c.notNull())
    .execute()
  for (const columns of [['story', 'place'], ['day', 'n'], ['outlet'], ['url'], ['revision']])
    await db.schema
      .createIndex(`reports_${columns[0]}`)
      .on('reports')
      .columns(columns as never)
      .execute()
}

const stories = async (db: Any, { bytes, text }: Column): Promise<void> => {
  await db.schema
    .createTable('stories')
    .addColumn('id', text, (c) => c.primaryKey())
    .addColumn('heading', text)
    .addColumn('first', text, (c) => c.notNull())
    .addColumn('last', text, (c) => c.notNull())
    .addColumn('reports', 'integer', (c) => c.notNull())
    .addColumn('follows', text, (c) => c.notNull())
    .addColumn('revision', 'integer', (c) => c.notNull())
    .execute()
  await db.schema.createIndex('stories_last').on('stories').columns(['last', 'id']).execute()
  for (const [table, key] of [
    ['gone', 'report'],
    ['retired', 'id'],
  ] as const) {
    const made = db.schema.createTable(table).addColumn(key, text, (c) => c.primaryKey())
    const whole = table === 'retired' ? made.addColumn('into', text, (c) => c.notNull()) : made
    await whole.addColumn('revision', 'integer', (c) => c.notNull()).execute()
    await db.schema.createIndex(`${table}_revision`).on(table).column('revision').execute()
  }
  await db.schema
    .createTable('dossiers')
    .addColumn('story', text, (c) => c.primaryKey())
    .addColumn('made_of', text, (c) => c.notNull())
    .addColumn('at', text, (c) => c.notNull())
    .addColumn('packed', bytes, (c) => c.notNull())
    .execute()
}

const people = async (db: Any, { text, counter, counterType }: Column): Promise<void> => {
  await db.schema
    .createTable('pins')
    .addColumn('n', counterType, counter)
    .addColumn('id', text, (c) => c.notNull().unique())
    .addColumn('pin', text, (c) => c.notNull())
    .addColumn('revision', 'integer', (c) => c.notNull())
    .addColumn('lifted', 'integer', (c) => c.notNull())
    .execute()
  await db.schema
    .createTable('corrections')
    .addColumn('id', counterType, counter)
    .addColumn('story', text, (c) => c.notNull())
    .addColumn('at', text, (c) => c.notNull())
    .addColumn('correction', text, (c) => c.notNull())
    .execute()
  await db.schema.createIndex('corrections_story').on('corrections').column('story').execute()
  await db.schema
    .createTable('journal')
    .addColumn('id', counterType, counter)
    .addColumn('at', text, (c) => c.notNull())
    .addColumn('story', text)
    .addColumn('kind', text, (c) => c.notNull())
    .addColumn('what', text, (c) => c.notNull())
    .execute()
  await db.schema.createIndex('journal_story').on('journal').columns(['story', 'id']).execute()
  await db.schema.createIndex('journal_at').on('journal').column('at').execute()
  await db.schema
    .createTable('names')
    .addColumn('name', text, (c) => c.primaryKey())
    .addColumn('value', text, (c) => c.notNull())
    .execute()
  await sql`insert into names (name, value) values ('.revision', '0')`.execute(db)
}
