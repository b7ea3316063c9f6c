import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { openCollection, type Collection } from '../../src/collection/index.ts'
import { createEngine, type Source } from '../../src/index.ts'
import { openStore, pack, type Store } from '../../src/store/index.ts'
import { collectionIn, folder, items, later, looms, quake, terremoto } from './made-up.ts'

const engine = createEngine()

/** A collection and a store of its own on the same file, to look behind it. */
const both = async (threads = 0): Promise<{ readonly collection: Collection; readonly store: Store }> => {
  const file = join(folder(), 'a.db')
  const collection = await collectionIn({ store: file, threads })
  const store = await openStore({ at: file })
  onTestFinished(() => store.close())
  return { collection, store }
}

const idOf = async (source: Source): Promise<string> => (await engine.read(source)).read!.report.id

const packedOf = async (store: Store, source: Source): Promise<Uint8Array | null> =>
  (await store.readings([await idOf(source)]))[0]!.packed

const quakeStory = async (collection: Collection): Promise<string> =>
  (await collection.stories({ text: 'Tarma' })).items[0]!.id

test.each([0, 2])(
  'reports are read whole for the dossier of their story and no sooner, with %i threads',
  { timeout: 120_000 },
  async (threads) => {
    const { collection, store } = await both(threads)
    await collection.ingest(items(quake, terremoto, looms))
    for (const source of [quake, terremoto, looms]) expect(await packedOf(store, source)).toBeNull()
    const dossier = await collection.dossier(await quakeStory(collection))
    // What is kept is what a whole reading gives, byte for byte; and so is the dossier.
    for (const source of [quake, terremoto])
      expect(await packedOf(store, source)).toEqual(new Uint8Array(pack((await engine.read(source)).read)))
    expect(await packedOf(store, looms)).toBeNull()
    const order = new Map(dossier!.reports.map(({ id }, at) => [id, at]))
    const reads = await Promise.all([quake, terremoto].map(async (source) => (await engine.read(source)).read!))
    const ordered = reads.toSorted((a, b) => order.get(a.report.id)! - order.get(b.report.id)!)
    const fresh = JSON.parse(JSON.stringify(await engine.compare(ordered)))
    expect({ ...dossier, story: null }).toEqual({ ...fresh, story: null })
  },
)

test('what comes into a story that has a dossier is read whole at the end of the ingest', async () => {
  const { collection, store } = await both()
  await collection.ingest(items(quake, looms))
  await collection.dossier(await quakeStory(collection))
  const before = await packedOf(store, quake)
  await collection.ingest(items(later))
  expect(await packedOf(store, later)).not.toBeNull()
  expect(await packedOf(store, quake)).toEqual(before)
  expect(await packedOf(store, looms)).toBeNull()
})

test('a report that is shown alone is read whole', async () => {
  const { collection, store } = await both()
  await collection.ingest(items(looms))
  const { read } = (await engine.read(looms)) as { readonly read: object }
  expect((await collection.report(await idOf(looms)))!.read).toEqual(JSON.parse(JSON.stringify(read)))
  expect(await packedOf(store, looms)).not.toBeNull()
})

test('two who ask at the same time get the same dossier', async () => {
  const { collection } = await both()
  await collection.ingest(items(quake, terremoto))
  const id = await quakeStory(collection)
  const [one, other] = await Promise.all([collection.dossier(id), collection.dossier(id)])
  expect(one).toEqual(other)
})

test('a backup holds what was read whole and what was not', async () => {
  const { collection } = await both()
  await collection.ingest(items(quake, terremoto, looms))
  const id = await quakeStory(collection)
  const dossier = await collection.dossier(id)
  const file = join(folder(), 'b.db')
  await collection.backup(file)
  const copy = await openCollection({ store: file, threads: 0 })
  onTestFinished(() => copy.close())
  expect(await copy.dossier(id)).toEqual(dossier)
  const other = (await copy.stories({ text: 'looms' })).items[0]!.id
  expect((await copy.dossier(other))!.reports).toHaveLength(1)
  expect(await copy.check({ bytes: true })).toEqual([])
})
