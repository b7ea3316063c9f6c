import { expect, test } from 'vitest'
import { messages, type MessageCode } from '../../src/model/messages.ts'
import type { Ingest } from '../../src/server/jobs/ingests.ts'
import { createRoom } from '../../src/server/rooms/here.ts'
import { hostile } from './hostile.ts'
import { inBothHomes } from '../store/homes.ts'
import { servedIn, type Served } from './served.ts'

const limits = {
  paste: 200_000,
  form: 100_000,
  message: 500_000,
  upload: 2 * 1024 * 1024,
  signIn: { perSecond: 1, burst: 1000 },
}
inBothHomes('hostile inputs', (home) => {
  let there: Served
  servedIn(home, {
    inputs: [],
    options: {
      limits,
      // A name that leads inward, as a hostile server of names would have it.
      makeRoom: (collection) =>
        createRoom(collection, { client: { resolve: async () => [{ address: '10.0.0.5', family: 4 }] } }),
    },
    begin: (served) => {
      there = served
    },
  })

  const ended = async ({ ask }: Served, id: string): Promise<Ingest> => {
    for (;;) {
      const ingest = (await (await ask(`/api/v1/ingests/${id}`)).json()) as Ingest
      if (ingest.state === 'done' || ingest.state === 'failed') return ingest
      await new Promise((resolve) => setTimeout(resolve, 10))
    }
  }

  test(`there are ${hostile.length} of them, each another`, () => {
    expect(hostile.length).toBeGreaterThan(40)
    expect(new Set(hostile.map(({ name }) => name)).size).toBe(hostile.length)
  })

  test.each(hostile.map((one) => [one.name, one] as const))(
    '%s is refused, and says why',
    async (_, { send, status, code }) => {
      const before = await there.collection.counts()
      const answer = await send(there)
      const said = (await answer.json()) as { error?: { code: string; message: string }; id?: string }
      expect(answer.status).toBe(status)
      const told =
        said.id === undefined
          ? said.error!
          : await ended(there, said.id).then(({ notes }) => ({ ...notes[0]!, message: null }))
      expect(told).toMatchObject({ code })
      const { en } = messages[code as MessageCode]
      expect((told.message ?? en).startsWith(en.split('{')[0]!)).toBe(true)
      const after = await there.collection.counts()
      expect({ ...after, sources: 0, failed: 0, bytes: 0 }).toEqual({ ...before, sources: 0, failed: 0, bytes: 0 })
    },
  )

  test('nothing secret is in the log, and nobody can write lines of it', () => {
    const log = there.log.join('\n')
    for (const token of Object.values(there.tokens)) expect(log).not.toContain(token)
    expect(log).not.toMatch(/Bearer|secret|corroborate_|Basic|evil/)
    expect(there.log.filter((line) => !/^(?:GET|POST|fault) [\x21-\x7e]+ [\x20-\x7e]*$/.test(line))).toEqual([])
    expect(there.log.filter((line) => line.startsWith('fault'))).toEqual([])
  })
})
