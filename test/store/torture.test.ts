import { expect, test } from 'vitest'
import { inBothHomes } from './homes.ts'
import { start } from './processes.ts'
import { lookAtAll, torture } from './torture.ts'

/** `npm run torture` asks for 200. */
const rounds = Number(process.env['TORTURE_ROUNDS'] ?? 20)
const most = 60_000 + rounds * 10_000

inBothHomes('processes', (home) => {
  test(
    `killed ${rounds} times while it ingests, a collection keeps what it acknowledged, once and whole`,
    async (context) => {
      expect(await torture(await home.place(context), rounds)).toBeGreaterThan(rounds)
    },
    most,
  )

  test('two processes that ingest into one store lose nothing', async (context) => {
    const at = await home.place(context)
    // They take the same texts in part.
    const both = [start({ at, work: 'ingest', from: 0, to: 400 }), start({ at, work: 'ingest', from: 200, to: 600 })]
    expect(await Promise.all(both.map((one) => one.over))).toEqual([0, 0])
    expect(both.map((one) => one.errors())).toEqual(['', ''])
    await lookAtAll(at, 600)
  }, 120_000)
})
