import { mkdir, mkdtemp, rm, writeFile, symlink } from 'node:fs/promises'
import { createServer, type RequestListener, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { ClientOptions } from '../../src/fetch/address.ts'
import { collectCorrections } from '../../src/fetch/collect-corrections.ts'
import { collectSources, type Collected, type CollectOptions } from '../../src/fetch/collect-sources.ts'

let folder = ''
let server: Server
let base = ''

const answer: RequestListener = (request, response) => {
  const [path] = request.url!.split('?')
  if (path === '/page')
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end('<p>The bridge fell.</p>')
  else if (path === '/moved') response.writeHead(302, { location: '/page' }).end()
  else if (path === '/inside') response.writeHead(302, { location: 'http://169.254.169.254/latest' }).end()
  else if (path === '/mapped') response.writeHead(302, { location: 'http://[::ffff:10.0.0.1]/' }).end()
  else if (path === '/file') response.writeHead(302, { location: 'file:///etc/passwd' }).end()
  else if (path === '/loop') response.writeHead(302, { location: '/loop' }).end()
  else if (path === '/large') response.writeHead(200).end('x'.repeat(5000))
  else if (path === '/packed') response.writeHead(200, { 'content-encoding': 'gzip' }).end(gzipSync('x'.repeat(5000)))
  else if (path === '/slow') setTimeout(() => response.end('late'), 3000).unref()
  else response.writeHead(404).end()
}

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'corroborate-'))
  await writeFile(join(folder, 'b.txt'), 'b')
  await writeFile(join(folder, 'a.txt'), 'a')
  await writeFile(join(folder, 'notes.xyz'), 'n')
  await mkdir(join(folder, 'plain'))
  for (const name of ['b.txt', 'notes.xyz', 'a.txt']) await writeFile(join(folder, 'plain', name), name)
  await mkdir(join(folder, 'listed'))
  await writeFile(join(folder, 'listed', 'one.txt'), '1')
  await writeFile(join(folder, 'listed', 'two.txt'), '2')
  await writeFile(
    join(folder, 'listed', 'reports.json'),
    JSON.stringify([
      { file: 'two.txt', outlet: 'El Faro', note: 'x' },
      { file: 'gone.txt' },
      7,
      { outlet: 3, file: 'one.txt' },
    ]),
  )
  await mkdir(join(folder, 'broken'))
  await writeFile(join(folder, 'broken', 'reports.json'), '{')
  await mkdir(join(folder, 'empty'))
  await mkdir(join(folder, 'week', 'monday', 'late'), { recursive: true })
  await mkdir(join(folder, 'week', '.drafts'))
  await mkdir(join(folder, 'week', 'tuesday'))
  await writeFile(join(folder, 'week', 'a.txt'), 'a')
  await writeFile(join(folder, 'week', 'z.txt'), 'z')
  await writeFile(join(folder, 'week', '.drafts', 'no.txt'), 'n')
  await writeFile(join(folder, 'week', 'tuesday', 'only.txt'), 'o')
  await writeFile(join(folder, 'week', 'monday', 'first.txt'), '1')
  await writeFile(join(folder, 'week', 'monday', 'unlisted.txt'), 'u')
  await writeFile(join(folder, 'week', 'monday', 'late', 'unlisted.txt'), 'u')
  await writeFile(join(folder, 'week', 'monday', 'reports.json'), JSON.stringify([{ file: 'first.txt' }]))
  await writeFile(join(folder, 'week', 'monday', 'corrections.json'), '[]')
  await symlink(join(folder, 'week'), join(folder, 'week', 'ring'))
  server = createServer(answer)
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
})
afterAll(async () => {
  server.closeAllConnections()
  server.close()
  await rm(folder, { recursive: true })
})

const collect = async (inputs: readonly string[], options: CollectOptions = {}): Promise<readonly Collected[]> => {
  const items: Collected[] = []
  for await (const item of collectSources(inputs, options)) items.push(item)
  return items
}

/** Files by name and failures by code, in order. */
const told = (items: readonly Collected[]): readonly string[] =>
  items.map((item) =>
    'source' in item ? (item.source.path?.split('/').at(-1) ?? item.source.address?.final ?? '-') : item.failure.code,
  )

describe('files and folders', () => {
  it('reads the reports of a folder by name', async () =>
    expect(told(await collect([join(folder, 'plain')]))).toEqual(['a.txt', 'b.txt']))
  it('reads only what reports.json lists, with what it knows', async () => {
    const items = await collect([join(folder, 'listed')])
    expect(told(items)).toEqual(['known-facts-entry', 'known-facts-entry', 'two.txt', 'input-missing', 'one.txt'])
    const two = items[2] as { source: { known: unknown } }
    expect(two.source.known).toEqual({
      file: 'two.txt',
      outlet: 'El Faro',
      published: null,
      language: null,
      title: null,
      url: null,
    })
  })
  it('reads the folders in a folder, and from a list on down only what it lists', async () =>
    expect(told(await collect([join(folder, 'week')]))).toEqual(['a.txt', 'first.txt', 'only.txt', 'z.txt']))
  it('finds the corrections of folders in a folder', async () =>
    expect((await collectCorrections([join(folder, 'week')], null)).lists.map(({ name }) => name)).toEqual([
      join(folder, 'week', 'monday', 'corrections.json'),
    ]))
  it('reads nothing that a list names outside of its folder', async () => {
    const list = ['../../a.txt', 'late/../../../a.txt', '..', 'first.txt'].map((file) => ({ file }))
    await mkdir(join(folder, 'foreign', 'late'), { recursive: true })
    await writeFile(join(folder, 'foreign', 'first.txt'), '1')
    await writeFile(join(folder, 'foreign', 'reports.json'), JSON.stringify(list))
    const out = ['known-facts-entry', 'known-facts-entry', 'known-facts-entry']
    expect(told(await collect([join(folder, 'foreign')]))).toEqual([...out, 'first.txt'])
  })
  it('goes on behind a bad input', async () => {
    const inputs = [
      join(folder, 'gone.txt'),
      join(folder, 'broken'),
      join(folder, 'empty'),
      join(folder, '*.md'),
      join(folder, 'a.txt'),
    ]
    expect(told(await collect(inputs))).toEqual([
      'input-missing',
      'known-facts-broken',
      'folder-no-reports',
      'input-no-match',
      'a.txt',
    ])
  })
  it('reads globs, and a file named twice once', async () =>
    expect(told(await collect([join(folder, '*.txt'), join(folder, 'a.txt')]))).toEqual(['a.txt', 'b.txt']))
  it('reads a file of any name that is given itself', async () =>
    expect(told(await collect([join(folder, 'notes.xyz')]))).toEqual(['notes.xyz']))
  it('refuses a file that is too large', async () =>
    expect(told(await collect([join(folder, 'a.txt')], { mostBytes: 0 }))).toEqual(['input-too-large']))
  it('reads standard input', async () => {
    const stdin = (async function* () {
      yield new TextEncoder().encode('one ')
      yield new TextEncoder().encode('two')
    })()
    const [item] = await collect(['-'], { stdin })
    expect(new TextDecoder().decode((item as { source: { bytes: Uint8Array } }).source.bytes)).toBe('one two')
  })
})

describe('addresses', () => {
  const local: ClientOptions = { allow: (address) => address === '127.0.0.1' }
  const check = (path: string, expected: string, client: ClientOptions = local) =>
    it(`${path}: ${expected}`, async () => {
      const [item] = told(
        await collect([path.startsWith('/') ? base + path : path], { client, now: () => '2024-01-01T00:00:00Z' }),
      )
      expect(item?.replace(base, '')).toBe(expected)
    })
  check('/page', '/page')
  check('/moved', '/page')
  check('/gone', 'address-status')
  check('/inside', 'address-private')
  check('/mapped', 'address-private')
  check('/file', 'address-scheme')
  check('/loop', 'address-redirects')
  check('/large', 'address-too-large', { ...local, mostBytes: 1000 })
  check('/packed', '/packed')
  check('/packed', 'address-too-large', { ...local, mostBytes: 1000 })
  check('/slow', 'address-timeout', { ...local, timeout: 300 })
  check('/page', 'address-private', {})
  it('keeps no name and password of an address', async () => {
    const [item] = await collect([`${base.replace('://', '://ana:secret@')}/page`], { client: local })
    expect((item as { source: { address: unknown } }).source.address).toMatchObject({ asked: `${base}/page` })
    const [failed] = await collect([`${base.replace('://', '://ana:secret@')}/gone`], { client: local })
    expect(JSON.stringify(failed)).not.toContain('secret')
  })
  check('http://127.0.0.1:9/', 'address-dead')
  check('http://localhost:9/', 'address-private', {})
  check('http://2130706433/', 'address-private', {})
  check('http://[::1]/', 'address-private', {})
  check('ftp://elfaro.example/a', 'address-scheme')
  check('http://', 'address-malformed')

  const named = (name: string, addresses: readonly string[]) =>
    it(`refuses a name that leads to ${name}`, async () => {
      const resolve = async () => addresses.map((address) => ({ address, family: address.includes(':') ? 6 : 4 }))
      expect(told(await collect(['http://elfaro.example/'], { client: { resolve } }))).toEqual(['address-private'])
    })
  named('a private address', ['10.0.0.1'])
  named('a public and a private one', ['93.184.216.34', '192.168.0.1'])
  named('an IPv6 address that stands for loopback', ['::ffff:127.0.0.1'])

  it('tells a name that leads nowhere', async () => {
    const resolve = async () => {
      throw Object.assign(new Error('no such name'), { code: 'ENOTFOUND' })
    }
    expect(told(await collect(['http://elfaro.example/'], { client: { resolve } }))).toEqual(['address-dead'])
  })
  it('keeps where a page came from', async () => {
    const [item] = await collect([`${base}/moved`], { client: local, now: () => '2024-01-01T00:00:00Z' })
    expect(item).toMatchObject({
      source: {
        path: null,
        mediaType: 'text/html; charset=utf-8',
        retrieved: '2024-01-01T00:00:00Z',
        address: { asked: `${base}/moved`, final: `${base}/page` },
      },
    })
  })
})
