import { createEngine } from '../../index.ts'
import { heard } from '../heard.ts'
import { makeDossier } from './make-dossier.ts'
import type { Pool } from './pool-port.ts'
import { printSource, readSource } from './read-source.ts'

/**
 * A pool that does all in this thread. It prints one source after the other and hears what comes in between two of them: a
 * database that waits for this thread keeps others waiting.
 */
export const ownThread = (): Pool => {
  const engine = createEngine()
  let line: Promise<unknown> = Promise.resolve()
  let held: Promise<unknown> = Promise.resolve()
  return {
    room: 1,
    readsAhead: 1,
    print: (source) => {
      const turn = line.then(heard).then(async () => {
        await held
        return printSource(engine, source)
      })
      line = turn.catch(() => {})
      return turn
    },
    read: (source) => readSource(engine, source),
    compare: (story) => makeDossier(engine, story),
    meanwhile: (work) => {
      const done = work()
      held = done.catch(() => {})
      return done
    },
    fingerprint: engine.fingerprint,
    close: async () => {},
  }
}
