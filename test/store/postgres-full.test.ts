import { spawnSync } from 'node:child_process'
import { chmodSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { openStore } from '../../src/store/index.ts'
import { needs } from '../needs.ts'
import { needsPostgres } from './homes.ts'
import { fill, sourceOf } from './made-up.ts'
import { postgresFolder, startServer } from './postgres.ts'
import { start } from './processes.ts'

/** A small disk in memory, of so many megabytes; null where none can be had, as by anyone but root. */
const smallDisk = (size: number): { readonly folder: string; readonly grow: (size: number) => void } | null => {
  if (process.platform !== 'linux' || process.getuid?.() !== 0) return null
  const folder = mkdtempSync(join(tmpdir(), 'corroborate-disk-'))
  const mount = (options: string): boolean =>
    spawnSync('mount', ['-t', 'tmpfs', '-o', options, 'tmpfs', folder]).status === 0
  if (!mount(`size=${size}m`)) {
    rmSync(folder, { recursive: true })
    return null
  }
  chmodSync(folder, 0o755)
  onTestFinished(() => {
    spawnSync('umount', [folder])
    rmSync(folder, { recursive: true, force: true })
  })
  return { folder, grow: (more) => void mount(`remount,size=${more}m`) }
}

test('a full disk of PostgreSQL is told, and what was acknowledged is kept', { timeout: 240_000 }, async (context) => {
  const bin = postgresFolder()
  needsPostgres(context, bin !== null)
  const disk = smallDisk(150)
  if (disk === null) return context.skip('not run: no small disk can be made here (it takes Linux, root and tmpfs)')
  const server = await startServer(bin!, disk.folder)
  onTestFinished(() => server.stop())
  const at = await server.database()
  const child = start({ at, work: 'try', from: 0, to: 60_000, pad: 60_000 })
  await child.over
  expect(child.errors()).toBe('')
  expect(child.lines.filter((line) => line.startsWith('failed'))).toEqual([
    expect.stringMatching(/^failed store-(full|disk|unreachable)$/),
  ])
  disk.grow(400)
  // Where its log has no room, PostgreSQL ends itself.
  await server.restart()
  const placed = child.lines.filter((line) => line.startsWith('placed')).flatMap((line) => line.split(' ').slice(1))
  expect(placed.length).toBeGreaterThan(20)
  const store = await openStore({ at })
  expect(await store.check({ bytes: true })).toEqual([])
  const found = await Promise.all(placed.filter((id) => id !== '').map((id) => store.report(id)))
  expect(found.filter((report) => report === null)).toEqual([])
  await fill(store, [sourceOf('next', 'next')])
  expect(await store.check({ bytes: true })).toEqual([])
  await store.close()
})

test('a database that may only be read refuses to be written, and can be read', async (context) => {
  const bin = postgresFolder()
  needs(context, bin !== null, 'no PostgreSQL on this machine, nor from the registry')
  const server = await startServer(bin!)
  onTestFinished(() => server.stop())
  const at = await server.database()
  const store = await openStore({ at })
  await fill(store, [sourceOf('a', 'a')])
  await store.close()
  const options = encodeURIComponent('-c default_transaction_read_only=on')
  const reader = await openStore({ at: `${at}&options=${options}`, readOnly: true })
  expect(await reader.counts()).toMatchObject({ reports: 1 })
  await expect(fill(reader, [sourceOf('b', 'b')])).rejects.toMatchObject({ code: 'store-forbidden' })
  await reader.close()
})
