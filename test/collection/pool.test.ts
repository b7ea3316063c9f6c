import { expect, it } from 'vitest'
import { createPool } from '../../src/collection/reading/pool.ts'
import type { Source } from '../../src/index.ts'
import { looms, quake } from './made-up.ts'

it('gives up a source that takes too long, once, and reads the others', async () => {
  const text = 'The bridge of Puerto Calma fell on Monday, and 12 people died, the coast guard said.\n\n'
  const endless: Source = { ...quake, bytes: new TextEncoder().encode(text.repeat(100_000)) }
  const pool = createPool(1, { patience: (bytes) => (bytes > 1e6 ? 1 : 60_000), look: 5 })
  const all = [quake, endless, looms].map((source, n) => pool.print({ id: `s-${n}`, facts: 'f', source }))
  const readings = await Promise.all(all)
  await pool.close()
  expect(readings.map(({ read }) => read !== null)).toEqual([true, false, true])
  expect(readings[1]!.diagnostics).toMatchObject([{ level: 'error', code: 'reading-failed' }])
})
