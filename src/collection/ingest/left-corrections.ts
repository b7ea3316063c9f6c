import { dirname } from 'node:path'
import type { CorrectionsList } from '../../fetch/collect-corrections.ts'
import type { Diagnostic } from '../../index.ts'
import type { Store } from '../../store/index.ts'
import { applyList, namesIn, rowOf, sourceNamed, type LayingRoom } from './corrections.ts'

/** A list of corrections whose reports others read, with the sources that it names. */
interface LeftList extends CorrectionsList {
  readonly sources: Readonly<Record<string, string>>
}

const memory = 'corrections left'

const leftIn = async ({ recall }: Pick<Store, 'recall'>): Promise<readonly LeftList[]> =>
  JSON.parse((await recall(memory)) ?? '[]') as readonly LeftList[]

/**
 * Leaves lists of corrections to whoever places the reports that they name.
 * @param sources ids of sources by where they came from
 */
export const leaveCorrections = async (
  store: Store,
  lists: readonly CorrectionsList[],
  sources: ReadonlyMap<string, string>,
): Promise<void> => {
  if (lists.length === 0) return
  const left = lists.map((list): LeftList => {
    const around = { sources, folder: dirname(list.name) }
    const named = list.corrections.flatMap(namesIn).flatMap((name) => {
      const source = sourceNamed(name, around)
      return source === null ? [] : [[name, source] as const]
    })
    return { ...list, sources: Object.fromEntries(named) }
  })
  const names = new Set(left.map(({ name }) => name))
  // A desk is for one at a time: what another one leaves meanwhile is not lost.
  await store.assigning(async () => {
    const others = (await leftIn(store)).filter(({ name }) => !names.has(name))
    await store.remember(memory, JSON.stringify([...others, ...left]))
  })
}

interface Laying {
  /** Whether nothing waits to be read or placed: then what is not there does not come. */
  readonly isIdle: () => Promise<boolean>
  readonly failed: (diagnostic: Diagnostic) => void
}

/** Lays down the lists that were left, of those that all named reports are placed of by now. */
export const layDownLeft = async (room: LayingRoom, { isIdle, failed }: Laying): Promise<void> => {
  if ((await room.store.recall(memory)) === null) return
  await room.store.assigning(async () => {
    const waiting: LeftList[] = []
    for (const list of await leftIn(room.store)) {
      if (!(await isReady(room, list)) && !(await isIdle())) waiting.push(list)
      else {
        const told: Diagnostic[] = []
        await applyList(room, list, { sources: new Map(Object.entries(list.sources)), told })
        for (const diagnostic of told) failed(diagnostic)
      }
    }
    await room.store.remember(memory, waiting.length === 0 ? null : JSON.stringify(waiting))
  })
}

const isReady = async (room: LayingRoom, { name: list, corrections, sources }: LeftList): Promise<boolean> => {
  const around = { sources: new Map(Object.entries(sources)), folder: dirname(list) }
  for (const name of corrections.flatMap(namesIn)) if ((await rowOf(room, name, around)) === null) return false
  return true
}
