import type * as Pg from 'pg'

type Driver = typeof Pg.default

/** A connection to which texts may hold any character: PostgreSQL refuses the one that ends a string in C. */
export const plainTextClient = ({ Client }: Driver): typeof Pg.Client =>
  class extends Client {
    override query(...args: never[]): never {
      const [text, values, ...rest] = args as unknown as [unknown, unknown, ...unknown[]]
      const plain = Array.isArray(values) ? values.map(plainValue) : values
      return super.query(...([text, plain, ...rest] as unknown as Parameters<Pg.Client['query']>)) as never
    }
  }

const plainValue = (value: unknown): unknown =>
  typeof value === 'string' && value.includes('\0') ? value.replaceAll('\0', '\ufffd') : value
