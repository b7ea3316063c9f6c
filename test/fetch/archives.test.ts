import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { WARCRecord, WARCSerializer } from 'warcio'
import { describe, expect, it, onTestFinished } from 'vitest'
import { ZipFile } from 'yazl'
import { allOf } from '../../src/fetch/bytes.ts'
import { collectSources, type Collected, type CollectOptions } from '../../src/fetch/collect-sources.ts'
import { messageOf } from '../../src/model/messages.ts'

type Content = string | Uint8Array

const bytesOf = (content: Content): Buffer => Buffer.from(content as string)

const zipOf = async (files: Readonly<Record<string, Content>>, compress = true): Promise<Buffer> => {
  const zip = new ZipFile()
  for (const [name, content] of Object.entries(files)) zip.addBuffer(bytesOf(content), name, { compress })
  zip.end()
  return Buffer.from((await allOf(zip.outputStream as AsyncIterable<Uint8Array>, 1e9))!)
}

interface Page {
  readonly url: string
  readonly body: Content
  readonly status?: string
  readonly headers?: Readonly<Record<string, string>>
  readonly type?: 'response' | 'request' | 'resource'
}

const warcOf = async (pages: readonly Page[], gzip = true): Promise<Buffer> => {
  const parts: Uint8Array[] = []
  for (const { url, body, status = 'HTTP/1.1 200 OK', headers = { 'Content-Type': 'text/html' }, type } of pages) {
    const record = WARCRecord.create(
      {
        ...{ url, date: '2023-01-30T12:00:00Z', type: type ?? 'response', statusline: status },
        ...(type === 'resource' ? { warcHeaders: headers } : { httpHeaders: headers }),
      },
      [new Uint8Array(bytesOf(body))],
    )
    parts.push(await WARCSerializer.serialize(record, { gzip }))
  }
  return Buffer.concat(parts)
}

const page = (words: string): string => `<html><body><p>${words}</p></body></html>`

const collected = async (
  file: string,
  content: Uint8Array,
  options: CollectOptions = {},
): Promise<readonly Collected[]> => {
  const folder = mkdtempSync(join(tmpdir(), 'corroborate-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  writeFileSync(join(folder, file), content)
  const items: Collected[] = []
  for await (const item of collectSources([join(folder, file)], options)) items.push(item)
  return items
}

/** Sources by what follows the archive's name, or their address; failures by code. */
const told = (items: readonly Collected[]): readonly string[] =>
  items.map((item) => {
    if ('failure' in item) return item.failure.code
    const { path, address } = item.source
    return path?.replace(/^.*?\.(?:zip|wacz|docx)\//u, '') ?? address!.final
  })

const textOf = (item: Collected | undefined): string =>
  item && 'source' in item ? new TextDecoder().decode(item.source.bytes) : ''

const check = async (
  content: Promise<Uint8Array>,
  expected: readonly string[],
  options?: CollectOptions,
): Promise<readonly Collected[]> => {
  const items = await collected('in.zip', await content, options)
  expect(told(items)).toEqual(expected)
  for (const item of items)
    if ('failure' in item)
      for (const language of ['en', 'es'] as const)
        expect(messageOf(item.failure.code as 'internal', item.failure.params, language)).not.toMatch(/\{\w+\}/u)
  return items
}

describe('a zip', () => {
  it('gives its reports by name, and nothing that is none', () =>
    check(zipOf({ 'b/z.txt': 'z', 'a.html': 'a', 'c.png': 'c', '__MACOSX/a.txt': 'x', '.hidden.txt': 'h' }), [
      'a.html',
      'b/z.txt',
    ]))
  it('with a list gives what is listed, with what is known of it', async () => {
    const list = JSON.stringify([{ file: 'two.txt', outlet: 'El Faro', published: '2023-01-30' }, { file: 'gone.txt' }])
    const items = await check(
      zipOf({ 'x/one.txt': '1', 'x/two.txt': '2', 'x/reports.json': list, 'y/three.txt': '3' }),
      ['input-missing', 'x/two.txt', 'y/three.txt'],
    )
    expect(items[1]).toMatchObject({ source: { known: { outlet: 'El Faro', published: '2023-01-30' } } })
  })
  it('within a zip is opened', async () =>
    check(zipOf({ 'inner.zip': await zipOf({ 'a.txt': 'a' }), 'z.txt': 'z' }), [
      'in.zip/inner.zip/a.txt'.slice(7),
      'z.txt',
    ]))
  it('with nothing to read says so', () => check(zipOf({ 'a.png': 'x' }), ['archive-no-reports']))
  it('that is a document is one report', async () => {
    const docx = await zipOf({ '[Content_Types].xml': '<x/>', 'word/document.xml': '<x/>' })
    const [item] = await collected('a.docx', docx)
    expect(textOf(item).startsWith('PK')).toBe(true)
  })
  it('may hold a WARC file', async () =>
    check(zipOf({ 'c.warc.gz': await warcOf([{ url: 'https://a.example/1', body: page('x') }]) }), [
      'https://a.example/1',
    ]))
})

describe('a zip that would do harm', () => {
  const bomb = (): Promise<Buffer> => zipOf({ 'a.txt': Buffer.alloc(40 * 1024 ** 2), 'b.txt': 'b' })
  it('by what it unpacks to for its size', () => check(bomb(), ['archive-ratio']))
  it('by what it unpacks to at all', () =>
    check(zipOf({ 'a.txt': 'x'.repeat(600), 'b.txt': 'x'.repeat(600) }), ['a.txt', 'archive-too-large'], {
      unpack: { mostBytes: 1000 },
    }))
  it('by one large report; the rest is read', () =>
    check(zipOf({ 'a.txt': 'x'.repeat(600), 'b.txt': 'b' }), ['input-too-large', 'b.txt'], {
      unpack: { mostOfOne: 500 },
    }))
  it('by its number of entries', () =>
    check(zipOf({ 'a.txt': 'a', 'b.txt': 'b', 'c.txt': 'c' }), ['archive-entries'], { unpack: { mostEntries: 2 } }))
  it('by zips in zips', async () => {
    let inner = await zipOf({ 'a.txt': 'a' })
    for (let i = 0; i < 4; i++) inner = await zipOf({ 'next.zip': inner })
    await check(Promise.resolve(inner), ['archive-depth'])
  })
  it('by bombs in zips, counted together', async () =>
    check(zipOf({ 'a.zip': await bomb(), 'b.zip': await bomb() }), ['archive-ratio']))
  it('by a name that leads out of it', async () => {
    const zip = await zipOf({ 'aa/evil.txt': 'x' })
    await check(Promise.resolve(replaced(zip, 'aa/evil.txt', '../evil.txt')), ['archive-name'])
    await check(Promise.resolve(replaced(zip, 'aa/evil.txt', '/etc/passwd')), ['archive-name'])
  })
  it('by a name that steers a terminal, which is shown without', async () => {
    const zip = await zipOf({ 'aaa.txt': 'x' })
    await check(Promise.resolve(replaced(zip, 'aaa.txt', '\u001b[2.txt')), ['\ufffd[2.txt'])
  })
  it('by a length that is a lie, either way; the rest is read', async () => {
    const zip = await zipOf({ 'a.txt': 'x'.repeat(100), 'b.txt': 'b' })
    await check(Promise.resolve(withLength(zip, 10)), ['archive-lying', 'b.txt'])
    await check(Promise.resolve(withLength(zip, 1e9)), ['archive-lying', 'b.txt'])
  })
  it('by bytes that are not those it was made of', async () => {
    const zip = await zipOf({ 'a.txt': 'first words', 'b.txt': 'b' }, false)
    await check(Promise.resolve(replaced(zip, 'first words', 'other words')), ['archive-damaged', 'b.txt'])
  })
  it('by being cut off', async () => {
    const zip = await zipOf({ 'a.txt': 'a' })
    await check(Promise.resolve(zip.subarray(0, -10)), ['archive-damaged'])
  })
  it('by a password', async () => {
    const zip = await zipOf({ 'a.txt': 'a', 'b.txt': 'b' })
    const at = zip.indexOf('PK\u0001\u0002')
    zip[at + 8] = zip[at + 8]! | 1
    await check(Promise.resolve(zip), ['archive-encrypted', 'b.txt'])
  })
})

/** The same bytes with every one of some words changed to others as long. */
const replaced = (bytes: Buffer, from: string, to: string): Buffer =>
  Buffer.from(bytes.toString('latin1').replaceAll(from, to), 'latin1')

/** The first file's unpacked length changed in the archive's list. */
const withLength = (zip: Buffer, length: number): Buffer => {
  const changed = Buffer.from(zip)
  changed.writeUInt32LE(length, changed.indexOf('PK\u0001\u0002') + 24)
  return changed
}

const a: Page = { url: 'https://a.example/1', body: page('first') }
const b: Page = { url: 'https://a.example/2', body: page('second') }

describe('a WARC file', () => {
  for (const packed of [true, false])
    it(`gives its pages, ${packed ? 'packed' : 'plain'}`, async () => {
      const items = await collected('x.warc', await warcOf([a, b], packed))
      expect(told(items)).toEqual(['https://a.example/1', 'https://a.example/2'])
      expect(textOf(items[1])).toBe(page('second'))
      expect(items[0]).toMatchObject({ source: { mediaType: 'text/html', retrieved: '2023-01-30T12:00:00Z' } })
    })
  const leftOut: readonly (readonly [string, Page])[] = [
    ['a page that was not there', { ...a, status: 'HTTP/1.1 404 Not Found' }],
    ['a picture', { ...a, headers: { 'Content-Type': 'image/png' } }],
    ['what was asked', { ...a, type: 'request' }],
    ['robots.txt', { ...a, url: 'https://a.example/robots.txt', headers: { 'Content-Type': 'text/plain' } }],
    ['what has no address of the web', { ...a, url: 'urn:pageinfo:x' }],
  ]
  for (const [what, one] of leftOut)
    it(`leaves out ${what}`, async () =>
      expect(told(await collected('x.warc.gz', await warcOf([one, b])))).toEqual(['https://a.example/2']))
  it('reads what was kept as it is', async () =>
    expect(told(await collected('x.warc', await warcOf([{ ...a, type: 'resource' }])))).toEqual([
      'https://a.example/1',
    ]))
  it('unpacks a page that the server packed', async () => {
    const body = gzipSync(page('packed'))
    const headers = { 'Content-Type': 'text/html', 'Content-Encoding': 'gzip' }
    expect(textOf((await collected('x.warc', await warcOf([{ ...a, body, headers }])))[0])).toBe(page('packed'))
  })
  it('puts together a page that came in chunks', async () => {
    const headers = { 'Content-Type': 'text/html', 'Transfer-Encoding': 'chunked' }
    const items = await collected(
      'x.warc',
      await warcOf([{ ...a, body: '5\r\nfirst\r\n4\r\nlast\r\n0\r\n\r\n', headers }]),
    )
    expect(textOf(items[0])).toBe('firstlast')
  })
  it('refuses a page that unpacks to too much, and reads the rest', async () => {
    const headers = { 'Content-Type': 'text/html', 'Content-Encoding': 'gzip' }
    const bomb = { ...a, body: gzipSync(Buffer.alloc(1 << 20)), headers }
    const items = await collected('x.warc', await warcOf([bomb, b]), { unpack: { mostOfOne: 1 << 16 } })
    expect(told(items)).toEqual(['input-too-large', 'https://a.example/2'])
  })
  it('refuses one that unpacks to far more than its size', async () => {
    const items = await collected('x.warc.gz', await warcOf([{ ...a, body: Buffer.alloc(60 << 20) }, b]))
    expect(told(items)).toEqual(['archive-ratio'])
  })
  const lies: readonly (readonly [string, (warc: string) => string])[] = [
    ['shorter than it is', (warc) => warc.replace(/Content-Length: \d+/u, 'Content-Length: 60')],
    ['longer than it is', (warc) => warc.replace(/Content-Length: \d+/u, 'Content-Length: 99999999')],
    ['no number', (warc) => warc.replace(/Content-Length: \d+/u, 'Content-Length: many')],
    ['less than nothing', (warc) => warc.replace(/Content-Length: \d+/u, 'Content-Length: -5')],
  ]
  for (const [what, change] of lies)
    it(`is refused where a length is ${what}`, async () => {
      const warc = (await warcOf([a, b], false)).toString('latin1')
      expect(told(await collected('x.warc', Buffer.from(change(warc), 'latin1')))).toEqual(['archive-lying'])
    })
  it('is refused where a header never ends', async () => {
    const endless = Buffer.concat([await warcOf([a], false), Buffer.from(`WARC/1.0\r\nX: ${'x'.repeat(3 << 20)}`)])
    expect(told(await collected('x.warc', endless))).toEqual(['https://a.example/1', 'archive-damaged'])
  })
  it('that is cut off gives what is whole', async () => {
    const warc = await warcOf([a, b])
    const items = await collected('x.warc.gz', warc.subarray(0, -40))
    expect(told(items)[0]).toBe('https://a.example/1')
    expect(items.slice(1).every((item) => 'failure' in item)).toBe(true)
    expect(items).toHaveLength(2)
  })
})

describe('a WACZ file', () => {
  const files = async (): Promise<Record<string, Content>> => ({
    'datapackage.json': '{}',
    'archive/data.warc.gz': await warcOf([a, b]),
    'indexes/index.cdx.gz': gzipSync('x'),
  })
  it('gives the pages that it lists', async () =>
    expect(
      told(
        await collected(
          'x.wacz',
          await zipOf({
            ...(await files()),
            'pages/pages.jsonl': '{"format":"json-pages-1.0"}\n{"url":"https://a.example/2"}\n',
          }),
        ),
      ),
    ).toEqual(['https://a.example/2']))
  it('gives all where it lists none', async () =>
    expect(told(await collected('x.wacz', await zipOf(await files(), false)))).toEqual([
      'https://a.example/1',
      'https://a.example/2',
    ]))
})
