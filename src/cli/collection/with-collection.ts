import type { Collection, CollectionOptions } from '../../collection/index.ts'

export interface StoreOptions {
  /** A file or a PostgreSQL address. */
  readonly store: string
}

/** Opens a collection, works on it and closes it, whatever comes. What a collection needs is loaded here and not before. */
export const withCollection = async <T>(
  options: CollectionOptions,
  work: (collection: Collection) => Promise<T>,
): Promise<T> => {
  const { openCollection } = await import('../../collection/index.ts')
  const collection = await openCollection(options)
  try {
    return await work(collection)
  } finally {
    await collection.close()
  }
}
