import { existsSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { sql } from 'kysely'
import { openStore, type Store } from '../../../src/store/index.ts'
import { openDatabase } from '../../../src/store/postgres/home.ts'
import { openFile } from '../../../src/store/sqlite/home.ts'
import { tidyFolder, type TestHome } from '../homes.ts'
import { fill, noon, sourceOf } from '../made-up.ts'

/** All that a reader sees of a store. */
const seen = async (store: Store): Promise<unknown> => {
  const reports = (await store.reports({})).items
  return {
    counts: await store.counts(),
    reports,
    stories: (await store.stories({})).items,
    texts: await Promise.all(reports.map(({ id }) => store.text(id))),
    readings: await store.readings(reports.map(({ id }) => id)),
    found: (await store.search({ text: 'bridge' })).items,
    corrections: await store.corrections(['y-1']),
    journal: (await store.journal({})).items,
    name: await store.recall('name'),
    unread: (await store.unread('f2')).map(({ source }) => source),
  }
}

const furnished = async (store: Store): Promise<void> => {
  await fill(store, [
    sourceOf('a', 'A bridge fell.'),
    sourceOf('b', 'A bridge fell.'),
    sourceOf('c', 'broken'),
    sourceOf('d', 'río'),
  ])
  await store.remember('name', 'value')
  await store.note([{ at: noon, story: null, kind: 'k', what: 1 }])
  await store.correct('y-1', [{ kind: 'not-a-figure' } as never], noon)
}

export const safetyContract = (home: TestHome): void => {
  const folder = tidyFolder()

  test('a backup holds all, opens as a store, and fills an empty one of this home', async (context) => {
    const store = await home.store(context)
    await furnished(store)
    const file = join(folder, 'backup.db')
    await store.backup(file)
    const [copy, restored] = [await openStore({ at: file, readOnly: true }), await home.store(context)]
    await restored.restore(file)
    for (const other of [copy, restored]) {
      expect(await seen(other)).toEqual(await seen(store))
      expect(await other.check({ bytes: true })).toEqual([])
    }
    await copy.close()
    // What comes next is numbered behind what was restored.
    await fill(restored, [sourceOf('e', 'one more')])
    expect((await restored.counts()).reports).toBe(4)
    await restored.note([{ at: noon, story: null, kind: 'next', what: 2 }])
    await expect(store.backup(file)).rejects.toMatchObject({ code: 'store-backup-exists' })
    await expect(store.restore(file)).rejects.toMatchObject({ code: 'store-not-empty' })
    await expect(store.restore(join(folder, 'none.db'))).rejects.toMatchObject({ code: 'store-not-there' })
    await expect(store.backup(join(folder, 'none', 'x.db'))).rejects.toMatchObject({ name: 'CorroborateError' })
    expect(existsSync(join(folder, 'none'))).toBe(false)
  })

  test('what is no backup is refused and changes nothing', async (context) => {
    const store = await home.store(context)
    const text = join(folder, 'text.db')
    writeFileSync(text, 'This is a letter, not a collection. '.repeat(100))
    await expect(store.restore(text)).rejects.toMatchObject({ code: 'store-not-ours' })
    expect(await store.counts()).toMatchObject({ sources: 0 })
    await fill(store, [sourceOf('a', 'a')])
    expect(await store.check()).toEqual([])
  })

  const damages = {
    'store-no-reading': sql`update reports set fingerprint = 'f9' where id = (select min(id) from reports)`,
    'store-not-placed': sql`update sources set state = 'placed' where state = 'failed'`,
    'store-no-story': sql`update reports set story = 'y-none' where id = (select min(id) from reports)`,
    'store-story-count': sql`update stories set reports = 7 where id = (select min(id) from stories)`,
    'store-story-retired': sql`insert into retired (id, "into", revision) select min(id), '[]', 1 from stories`,
    'store-index': sql`delete from reports where id = (select min(id) from reports)`,
    'store-bytes': sql`update raws set size = size, bytes = (select r.bytes from raws r order by sha256 limit 1) where sha256 = (select max(sha256) from raws)`,
    'store-reading': sql`update readings set packed = print where report = (select max(id) from reports)`,
  }
  for (const [code, damage] of Object.entries(damages))
    test(`check finds ${code}`, async (context) => {
      const at = await home.place(context)
      const store = await openStore({ at })
      await furnished(store)
      expect(await store.check({ bytes: true })).toEqual([])
      const raw = home.kind === 'sqlite' ? await openFile(at) : await openDatabase(at)
      await damage.execute(raw.db)
      await raw.close()
      expect((await store.check({ bytes: true })).map((finding) => finding.code)).toContain(code)
      await store.close()
    })
}
