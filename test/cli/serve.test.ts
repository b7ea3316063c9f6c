import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { getDefaultEnvironment, StdioClientTransport } from '@modelcontextprotocol/client/stdio'
import { expect, test } from 'vitest'
import { call, connected, falseCitations, given } from '../server/mcp-checks.ts'
import { root } from '../server/served.ts'
import { child, command, folderOf, guard, mayor, started } from './command.ts'

const main = join(root, 'src/cli/main.ts')

const clientOf = (folder: string, args: readonly string[], modern: boolean) =>
  connected(
    new StdioClientTransport({
      command: process.execPath,
      args: [main, 'mcp', ...args],
      cwd: folder,
      env: getDefaultEnvironment(),
      stderr: 'ignore',
    }),
    modern,
  )

test('without a collection, a client of MCP has reports read all the same, and nothing stays', async () => {
  const folder = folderOf()
  const client = await clientOf(folder, [], true)
  const { value } = await call(client, 'read_reports', { reports: given })
  expect(value.reportsInAll).toBe(2)
  const differences = await call(client, 'list_differences', { story: value.story })
  expect(differences.value.items.length).toBeGreaterThan(0)
  const whole = await call(client, 'export', { story: value.story, format: 'json', length: 40_000 })
  expect(whole.isError).toBe(false)
  const refused = await call(client, 'read_reports', { reports: given, keep: true })
  expect(refused).toMatchObject({ isError: true, text: expect.stringContaining('"write"') })
  await client.close()
  expect(existsSync(join(folder, 'corroborate.db'))).toBe(false)
})

test('with one, it lists its stories, and adds to it where it may', async () => {
  const folder = folderOf({ 'a.txt': mayor, 'b.txt': guard })
  const store = join(folder, 'desk.db')
  expect(child(['ingest', folder, '--store', store, '--threads', '0', '--quiet']).code).toBe(0)
  const client = await clientOf(folder, ['--store', store, '--write'], false)
  const { value } = await call(client, 'list_stories')
  expect(value.stories.length).toBeGreaterThan(0)
  const kept = await call(client, 'read_reports', { reports: given, keep: true })
  expect(kept.value).toMatchObject({ done: true, notes: [] })
  const dossier = await call(client, 'export', { story: value.stories[0].id, format: 'json', length: 40_000 })
  const sayings = await call(client, 'who_says', { story: value.stories[0].id })
  if (dossier.value.next === null) expect(falseCitations(sayings.value, JSON.parse(dossier.value.text))).toEqual([])
  await client.close()
})

test('a collection that was named must be there', () => {
  expect(child(['mcp', '--store', '/nowhere/desk.db'])).toMatchObject({
    code: 2,
    err: expect.stringContaining('/nowhere/desk.db'),
  })
})

test('tokens are made, listed without the words themselves, and revoked', async () => {
  const store = join(folderOf(), 'desk.db')
  const made = await command('token', 'add', 'ana', '--scope', 'read,write', '--days', '7', '--store', store)
  expect(made.err).toContain('There is no collection')
  expect(made).toMatchObject({ code: 0, out: expect.stringMatching(/^corroborate_[\w-]{43}\n$/) })
  expect(readFileSync(`${store}.tokens.json`, 'utf8')).not.toContain(made.out.trim())
  const list = await command('token', 'list', '--store', store)
  expect(list.out).toMatch(/^ana\tread,write\t\d{4}-\d\d-\d\d\t\d{4}-\d\d-\d\d\n$/)
  expect((await command('token', 'add', 'ana', '--store', store)).code).toBe(2)
  expect((await command('token', 'add', 'b', '--scope', 'all', '--store', store, '--ui', 'es')).err).toContain(
    'no es un permiso',
  )
  expect((await command('token', 'revoke', 'ana', '--store', store)).code).toBe(0)
  expect((await command('token', 'revoke', 'ana', '--store', store)).code).toBe(2)
})

test('where others could reach it, it does not start without a token', () => {
  const store = join(folderOf(), 'desk.db')
  const said = child(['serve', '--new', '--store', store, '--host', '0.0.0.0', '--port', '0'])
  expect(said).toMatchObject({ code: 2, err: expect.stringContaining('corroborate token add') })
  expect(child(['serve', '--new', '--store', store, '--name', 'desk.example', '--port', '0']).code).toBe(2)
})

test('in a folder without a collection it says so, and makes none', () => {
  const cwd = folderOf()
  const said = child(['serve', '--port', '0'], { cwd })
  expect(said).toMatchObject({ code: 2, err: expect.stringContaining('There is no collection corroborate.db') })
  expect(readdirSync(cwd)).toEqual([])
})

test('it serves until it is interrupted', async () => {
  const store = join(folderOf(), 'desk.db')
  const server = started(['serve', '--new', '--store', store, '--port', '0'])
  const said = await new Promise<string>((resolve) => server.stdout!.once('data', (text) => resolve(String(text))))
  const address = /http:\/\/127\.0\.0\.1:\d+/.exec(said)![0]
  expect(await (await fetch(`${address}/api/v1/counts`)).json()).toMatchObject({ reports: 0 })
  const ended = new Promise((resolve) => server.once('exit', resolve))
  server.kill('SIGINT')
  expect(await ended).toBe(0)
})
