import { setPriority } from 'node:os'
import { parentPort, workerData } from 'node:worker_threads'
import { openCollection } from '../../collection/index.ts'
import type { CollectOptions } from '../../fetch/collected.ts'
import type { Asked, Told } from './exchange.ts'
import { thrownOf } from './exchange.ts'
import { createRoom } from './here.ts'
import type { Room } from './room.ts'

/** What a room's thread is told when it starts. */
export interface ThreadData {
  readonly store: string
  readonly threads: number
  readonly collect: CollectOptions
  /** Whether others come first: those who wait for a page, before reports that are read. */
  readonly yields: boolean
}

const { store, threads, collect, yields } = workerData as ThreadData
// On Linux a thread has a priority of its own, which the threads that it starts have too; elsewhere it is the process's.
if (yields && process.platform === 'linux') setPriority(10)
const collection = await openCollection({ store, threads, mustExist: true })
const room = createRoom(collection, collect)
const tell = (told: Told): void => parentPort!.postMessage(told)

parentPort!.on('message', (asked: Asked | 'close') => void (asked === 'close' ? close() : answer(asked)))

const close = async (): Promise<void> => {
  await collection.close()
  parentPort!.close()
}

const answer = async (asked: Asked): Promise<void> => {
  try {
    tell({ id: asked.id, kind: 'done', value: await done(asked) })
  } catch (error) {
    tell({ id: asked.id, kind: 'thrown', error: thrownOf(error) })
  }
}

const done = ({ id, what, args }: Asked): ReturnType<Exclude<Room[keyof Room], Room['close']>> => {
  switch (what) {
    case 'ingest':
      return room.ingest(args[0], {
        progress: (value) => tell({ id, kind: 'progress', value }),
        failed: (value) => tell({ id, kind: 'failed', value }),
      })
    case 'refresh':
      return room.refresh(...args)
    case 'page':
      return room.page(...args)
    case 'read':
      return room.read(...args)
  }
}
