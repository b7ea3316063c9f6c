import { sha256Hex, type Source } from '../index.ts'
import type { KeptSource, Store } from '../store/index.ts'
import type { Room } from './room.ts'

/** When a source was kept out; null where it may come in. */
export type KeptOut = (source: Pick<Source, 'bytes' | 'address' | 'known'>) => Promise<string | null>

type Names = Pick<Store, 'recall' | 'remember'>

/** Set as long as anything is kept out: most collections never look further. */
const any = 'anything kept out'

/** Sources that are not to come in again: only hashes tell of them, of their bytes and of their addresses. */
export const keptOutOf = async (store: Names, readmit = false): Promise<KeptOut> => {
  if ((await store.recall(any)) === null) return async () => null
  return async (source) => {
    for (const name of namesOf(source)) {
      const when = await store.recall(name)
      if (when === null) continue
      if (!readmit) return when
      await store.remember(name, null)
    }
    return null
  }
}

/** Whether what an address leads to is kept out. */
export const isKeptOut = async (store: Names, address: string): Promise<boolean> =>
  (await store.recall(nameOf(`address ${address}`))) !== null

export const keepOut = async ({ store, now }: Room, sources: readonly KeptSource[]): Promise<void> => {
  await store.remember(any, 'yes')
  for (const { source } of sources) for (const name of namesOf(source)) await store.remember(name, now())
}

/** What a feed listed is not remembered any more. */
export const forgetItems = async ({ store }: Room, sources: readonly KeptSource[]): Promise<void> => {
  for (const { source } of sources) if (source.address) await store.remember(itemName(source.address.asked), null)
}

/** The name by which a feed's item is remembered. */
export const itemName = (address: string): string => `feed item ${address}`

const namesOf = ({ bytes, address, known }: Parameters<KeptOut>[0]): readonly string[] => {
  const addresses = [address?.asked, address?.final, known?.url].filter((one) => typeof one === 'string')
  return [...[...new Set(addresses)].map((one) => nameOf(`address ${one}`)), nameOf(bytes)]
}

const nameOf = (what: string | Uint8Array): string => `kept out ${sha256Hex(what)}`
