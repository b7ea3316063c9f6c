import { DatabaseSync } from 'node:sqlite'
import { isBusy } from './busy.ts'

/** In milliseconds: so long one waits before asking again. */
const pause = 20

/**
 * Runs work while no other process does so beside the same file. The lock is one of the operating system on a file beside
 * it, so that it ends with its process, however that ends, and others can go on writing meanwhile.
 */
export const createDeskLock = (file: string): (<T>(work: () => Promise<T>) => Promise<T>) => {
  let last: Promise<unknown> = Promise.resolve()
  const locked = async <T>(work: () => Promise<T>): Promise<T> => {
    const lock = new DatabaseSync(`${file}-desk`, { timeout: 0 })
    try {
      while (!obtained(lock)) await new Promise((done) => setTimeout(done, pause))
      return await work()
    } finally {
      lock.close()
    }
  }
  return (work) => {
    const next = last.then(() => locked(work))
    last = next.catch(() => {})
    return next
  }
}

const obtained = (lock: DatabaseSync): boolean => {
  try {
    // Nothing is ever written, so that nothing need be remembered to undo it.
    lock.exec('pragma journal_mode = memory; begin exclusive')
    return true
  } catch (error) {
    if (isBusy(error)) return false
    throw error
  }
}
