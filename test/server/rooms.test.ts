import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { openCollection } from '../../src/collection/index.ts'
import { makePlace } from '../../src/server/make-place.ts'
import { createPageMaker } from '../../src/server/dossier-pages.ts'
import { createIngests, type Ingest } from '../../src/server/jobs/ingests.ts'
import { createRemembered } from '../../src/server/remembered.ts'
import type { Room } from '../../src/server/rooms/room.ts'
import { createThreadRoom } from '../../src/server/rooms/threads.ts'
import { given } from './mcp-checks.ts'

const texts = given.map((one) => ({ kind: 'text', given: { title: null, language: null, url: null, ...one } }) as const)

test('a thread adds reports, makes dossiers, reads what is not kept, and tells what went wrong', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'rooms-'))
  const store = join(folder, 'corroborate.db')
  const collection = await openCollection({ store, threads: 0 })
  const room = createThreadRoom({ store, threads: 0, collect: {}, yields: true })
  onTestFinished(async () => {
    await room.close()
    await collection.close()
    rmSync(folder, { recursive: true, force: true })
  })
  const told: number[] = []
  const failed: string[] = []
  const result = await room.ingest(
    [...texts, { kind: 'file', name: 'program.txt', bytes: new Uint8Array([127, 69, 76, 70, 0, 1, 2]) }],
    { progress: ({ read }) => told.push(read), failed: ({ code }) => failed.push(code) },
  )
  expect(result).toMatchObject({ placed: 2, failed: 1 })
  expect([told.at(-1), failed]).toEqual([3, ['report-binary']])
  expect((await collection.counts()).reports).toBe(2)
  expect(await room.refresh(result.stories[0]!)).toBe(true)
  expect(await room.refresh('y-none')).toBe(false)
  expect((await collection.counts()).dossiers).toBe(1)
  expect((await room.read(texts)).reports.length).toBe(2)
  expect((await collection.counts()).reports).toBe(2)
})

test('a thread that cannot start says why, each time that it is asked', async () => {
  const room = createThreadRoom({ store: '/nowhere/corroborate.db', threads: 0, collect: {}, yields: false })
  await expect(room.refresh('y-1')).rejects.toThrow()
  await expect(room.refresh('y-1')).rejects.toThrow()
  await room.close()
})

const ended = async (ingests: ReturnType<typeof createIngests>, started: Ingest): Promise<Ingest> => {
  await ingests.settled()
  return ingests.get(started.id)!
}

test('one ingest runs after the other; too many are refused, and faults are told as such', async () => {
  let now = 0
  const ingests = createIngests({
    ...{ most: 2, now: () => (now += 1000) },
    fault: (error) => ({ code: 'server-failed', params: { id: (error as Error).message } }),
  })
  const order: string[] = []
  let release: () => void = () => {}
  const gate = new Promise<void>((resolve) => (release = resolve))
  const nothing = { progress: { taken: 0, fresh: 0, read: 0, placed: 0, failed: 0 }, stories: [], notes: [] }
  const first = ingests.start({ given: ['a'], by: 'ana' }, async () => {
    await gate
    order.push('a')
    return nothing
  })
  const second = ingests.start({ given: ['b'], by: 'ana' }, async () => {
    order.push('b')
    throw new Error('broken')
  })
  expect(() => ingests.start({ given: ['c'], by: 'ana' }, async () => nothing)).toThrow('busy')
  release()
  expect(await ended(ingests, first)).toMatchObject({ state: 'done', ended: expect.any(String) })
  expect(await ended(ingests, second)).toMatchObject({
    state: 'failed',
    notes: [{ code: 'server-failed', params: { id: 'broken' } }],
  })
  expect(order).toEqual(['a', 'b'])
  expect(ingests.list().map(({ given: [name] }) => name)).toEqual(['b', 'a'])
})

test('what is dear is made once for all who ask, kept up to a weight, and not kept where it fails', async () => {
  const made: string[] = []
  const remembered = createRemembered<string>(10, (text) => text.length)
  const make = (text: string) => async () => {
    made.push(text)
    if (text === 'bad') throw new Error('bad')
    return text
  }
  await Promise.all([remembered.get('a', make('aaaa')), remembered.get('a', make('aaaa'))])
  await remembered.get('b', make('bbbb'))
  await remembered.get('a', make('aaaa'))
  expect(made).toEqual(['aaaa', 'bbbb'])
  await remembered.get('c', make('cccc'))
  await remembered.get('a', make('aaaa'))
  await remembered.get('b', make('bbbb'))
  expect(made).toEqual(['aaaa', 'bbbb', 'cccc', 'bbbb'])
  await expect(remembered.get('d', make('bad'))).rejects.toThrow('bad')
  await expect(remembered.get('d', make('bad'))).rejects.toThrow('bad')
  expect(made.filter((text) => text === 'bad').length).toBe(2)
})

test('while a newer page is made, readers get the one before it, which says so', async () => {
  let release: () => void = () => {}
  let asked = 0
  const page = '<main><header class=top><h1>One account</h1></header></main>'
  const room = {
    page: async () => {
      asked += 1
      if (asked > 1) await new Promise<void>((resolve) => (release = resolve))
      return { plain: Buffer.from(page), gzip: new Uint8Array() }
    },
  } as unknown as Room
  const maker = createPageMaker(room)
  const text = async (stamp: string, reports = ['r-1']): Promise<string> =>
    Buffer.from((await maker.page({ id: 'y-1', reports, stamp }, 'en')).plain).toString()
  expect(await text('1')).toBe(page)
  expect(await text('1')).toBe(page)
  expect(await text('2')).toContain('Newer reports of this story are being compared')
  expect(await text('2')).toContain('Newer reports')
  expect(asked).toBe(2)
  release()
  await new Promise((resolve) => setTimeout(resolve, 20))
  expect(await text('2')).toBe(page)
  expect(asked).toBe(2)
  // A page with a report that the story has no more is not shown again.
  setTimeout(() => release(), 20)
  expect(await text('3', [])).toBe(page)
})

test('more readings at once than the server takes are refused', async () => {
  let release: () => void = () => {}
  const gate = new Promise<void>((resolve) => (release = resolve))
  const room = { read: () => gate } as unknown as Room
  const place = makePlace({} as never, { room, limits: { readings: 2 } })
  const two = [place.read(texts), place.read(texts)]
  await expect(place.read(texts)).rejects.toMatchObject({ status: 503, code: 'busy' })
  release()
  await Promise.all(two)
  await place.read(texts)
  expect(two.length).toBe(2)
})
