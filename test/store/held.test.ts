import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { expect, test } from 'vitest'
import { openStore, pack } from '../../src/store/index.ts'
import { forgotten } from './contract/forgetting.ts'
import { inBothHomes, tidyFolder } from './homes.ts'
import { fill, noon, sourceOf } from './made-up.ts'

const folder = tidyFolder()
const dossierOf = (story: string, ...reports: readonly string[]) => ({
  ...{ story, madeOf: 'm', at: noon },
  packed: pack({ reports: reports.map((id) => ({ id })) }),
})

inBothHomes('what dossiers hold', (home) => {
  test('is listed with each, as it was last made', async (context) => {
    const store = await home.store(context)
    const [a, b] = (await fill(store, [sourceOf('a.txt', 'first'), sourceOf('b.txt', 'second')])) as [string, string]
    const { source } = (await store.report(a))!
    await store.putDossier(dossierOf(`y-${a}`, a, b))
    await store.putDossier(dossierOf(`y-${b}`, b))
    expect((await store.traces([source])).dossiers).toEqual([`y-${a}`])
    await store.putDossier(dossierOf(`y-${a}`, b))
    await store.putDossier(dossierOf(`y-${b}`, a))
    expect((await store.traces([source])).dossiers).toEqual([`y-${b}`])
    await forgotten(store, [a])
    expect((await store.traces([source])).dossiers).toEqual([])
    expect(await store.dossier(`y-${b}`)).toBeNull()
    expect(await store.dossier(`y-${a}`)).not.toBeNull()
  })
})

test('a dossier that was kept before there were lists is looked into', async () => {
  const at = join(folder, 'c.db')
  const store = await openStore({ at })
  const [a, b] = (await fill(store, [sourceOf('a.txt', 'first'), sourceOf('b.txt', 'second')])) as [string, string]
  await store.putDossier(dossierOf(`y-${a}`, b))
  await store.putDossier(dossierOf(`y-${b}`, a))
  const file = new DatabaseSync(at)
  expect(file.prepare(`delete from names where name like '.dossier %'`).run().changes).toBe(2)
  file.close()
  expect((await store.traces([(await store.report(a))!.source])).dossiers).toEqual([`y-${b}`])
  await store.close()
})
