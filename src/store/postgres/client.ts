import type * as Pg from 'pg'

type Driver = typeof Pg.default

/**
 * A connection as a store needs it. Texts may hold any character: PostgreSQL refuses the one that ends a string in C. And
 * one that breaks while it waits within a transaction tells whoever asks it next, instead of ending the process.
 */
export const storeClient = ({ Client }: Driver): typeof Pg.Client =>
  class extends Client {
    constructor(config?: string | Pg.ClientConfig) {
      super(config)
      this.on('error', () => {})
    }

    override query(...args: never[]): never {
      const [text, values, ...rest] = args as unknown as [unknown, unknown, ...unknown[]]
      const plain = Array.isArray(values) ? values.map(plainValue) : values
      return super.query(...([text, plain, ...rest] as unknown as Parameters<Pg.Client['query']>)) as never
    }
  }

const plainValue = (value: unknown): unknown =>
  typeof value === 'string' && value.includes('\0') ? value.replaceAll('\0', '\ufffd') : value
