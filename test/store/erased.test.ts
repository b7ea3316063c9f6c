import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { openStore } from '../../src/store/index.ts'
import { forgotten } from './contract/forgetting.ts'
import { tidyFolder } from './homes.ts'
import { fill, sourceOf } from './made-up.ts'

const folder = tidyFolder()

// The files of PostgreSQL are its own: it writes over them when they are vacuumed.
test('nothing of the words of what is forgotten stands in the file any more', async () => {
  const at = join(folder, 'c.db')
  const store = await openStore({ at })
  const [a] = await fill(store, [
    sourceOf('a.txt', `Xylophones of Quetzaltenango ${'and more '.repeat(3000)}`, { title: 'Quetzaltenango' }),
    ...Array.from({ length: 40 }, (_, n) => sourceOf(`${n}.txt`, `report ${n} `.repeat(200))),
  ])
  const within = (): boolean =>
    [at, `${at}-wal`].some((file) => existsSync(file) && /quetzaltenango/iu.test(readFileSync(file, 'latin1')))
  expect(within()).toBe(true)
  await forgotten(store, [a!])
  expect(within()).toBe(false)
  expect(await store.check({ bytes: true })).toEqual([])
  await store.close()
})
