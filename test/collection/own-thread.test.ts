import { expect, it } from 'vitest'
import { createPool } from '../../src/collection/reading/pool.ts'
import { looms, quake, terremoto } from './made-up.ts'

const sources = [quake, terremoto, looms].map((source, n) => ({ id: `s-${n}`, facts: 'f', source }))

/** Prints all in the order in which they are done, with what else happens meanwhile. */
const printed = async (also: (told: (what: string) => void) => Promise<void> = async () => {}) => {
  const pool = createPool(0)
  const order: string[] = []
  const told = (what: string): void => void order.push(what)
  const under = sources.map(async (source) => told((await pool.print(source)).source))
  await also(told)
  await Promise.all(under)
  await pool.close()
  return order
}

it('prints one source after the other, in their order', async () => {
  expect(await printed()).toEqual(['s-0', 's-1', 's-2'])
})

it('hears what comes in between two of them', async () => {
  const order = await printed(async (told) => {
    for (const turn of ['first', 'second']) {
      await new Promise((done) => setImmediate(done))
      told(turn)
    }
  })
  expect(order.indexOf('second')).toBeLessThan(order.indexOf('s-2'))
})

it('begins to print nothing while others wait for this thread, and goes on when that is done or fails', async () => {
  const pool = createPool(0)
  const order: string[] = []
  const work = async (): Promise<void> => {
    await new Promise((done) => setTimeout(done, 30))
    order.push('work')
    throw new Error('lost')
  }
  const waited = expect(pool.meanwhile(work)).rejects.toThrow('lost')
  await Promise.all(sources.map(async (source) => order.push((await pool.print(source)).source)))
  await waited
  expect(order).toEqual(['work', 's-0', 's-1', 's-2'])
})
