import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { child, command, folderOf, guard, mayor } from './command.ts'

/** What is wrong with one input, and what is said of it beside two good reports. */
const bad: Readonly<Record<string, readonly [content: string | Uint8Array | null, said: RegExp]>> = {
  'missing.txt': [null, /There is no file or folder ".*missing\.txt"\. Check the path/],
  'empty.txt': ['', /empty\.txt is empty: .* Save it again/],
  'blank.txt': [' \n\n\t', /blank\.txt is empty/],
  'binary.txt': [Uint8Array.from({ length: 4000 }, (_, i) => (i * 7919) % 251), /binary\.txt is not a text\. Give/],
  'broken.pdf': ['%PDF-1.7 and nothing else', /broken\.pdf could not be read as PDF/i],
  'home.html': [
    '<html><head><title>Home</title></head><body><nav><a href="/a">News</a><a href="/b">Sport</a></nav></body></html>',
    /No article was found in .*home\.html.* Save the page of the article/,
  ],
  'german.txt': [
    'Der Bürgermeister sagte am Montag, dass zwölf Menschen beim Einsturz der Brücke gestorben seien. Die Suche dauert an.',
    /german\.txt is in a language that is not read yet \(de\).*--lang/,
  ],
}

test.each(Object.keys(bad))('%s: the message says what to do, and the others are read', async (name) => {
  const [content, said] = bad[name]!
  const folder = folderOf({ 'a.txt': mayor, 'b.txt': guard, ...(content === null ? {} : { [name]: content }) })
  const { code, out, err } = await command('read', join(folder, 'a.txt'), join(folder, name), join(folder, 'b.txt'))
  expect(code).toBe(3)
  expect(err).toMatch(said)
  expect(err.trim().split('\n')).toHaveLength(1)
  expect(out).toContain('“At least 14”')
  expect(out).toContain('NOTES ON READING')
})

test("the messages are in the reader's language", async () => {
  const folder = folderOf({ 'a.txt': mayor })
  const { err } = await command('read', join(folder, 'a.txt'), join(folder, 'nada.txt'), '--ui', 'es')
  expect(err).toContain('No existe el archivo o la carpeta')
})

test('where nothing at all can be read the command fails, quiet or not', async () => {
  const folder = folderOf({ 'empty.txt': '' })
  for (const options of [[], ['--quiet']]) {
    const { code, out, err } = await command('read', join(folder, 'empty.txt'), ...options)
    expect({ code, out }).toEqual({ code: 1, out: '' })
    expect(err).toContain('is empty')
  }
})

test('quiet leaves standard error empty, and the code tells all the same', async () => {
  const folder = folderOf({ 'a.txt': mayor, 'empty.txt': '' })
  const { code, err } = await command('read', join(folder, 'a.txt'), join(folder, 'empty.txt'), '-q')
  expect({ code, err }).toEqual({ code: 3, err: '' })
})

test('one report only is told to be one, and two copies to be one text', async () => {
  const folder = folderOf({ 'a.txt': mayor, 'b.txt': mayor })
  expect((await command('read', join(folder, 'a.txt'))).out).toContain('There is one report only')
  const both = await command('read', folder)
  expect(both.code).toBe(0)
  expect(both.out).toContain('All of them print one text')
})

test('Windows-1252 is read as what it is', async () => {
  const latin = Uint8Array.from('El alcalde informó el lunes de 12 muertos y pidió más ayuda a la región.\n', (c) =>
    c.charCodeAt(0),
  )
  const folder = folderOf({ 'latin.txt': latin, 'a.txt': mayor })
  const { out } = await command('read', folder)
  expect(out).not.toContain('\ufffd')
  expect(out).toContain('región')
})

test('marks that were broken before the file was saved are told in the notes', async () => {
  const broken = 'The mayor said that \u00e2\u0080\u009c12 people\u00e2\u0080\u009d died at Puerto Calma on Monday.\n'
  const folder = folderOf({ 'broken.txt': broken, 'a.txt': mayor })
  const { code, out } = await command('read', folder)
  expect(code).toBe(0)
  expect(out.replace(/\s+/g, ' ')).toMatch(/NOTES ON READING .*decoded wrongly/)
})

test('bytes that are no text in their encoding are told in the notes', async () => {
  const bytes = new Uint8Array([0xef, 0xbb, 0xbf, ...new TextEncoder().encode(guard), 0xff, 0x0a])
  const { code, out } = await command('read', folderOf({ 'a.txt': mayor, 'bytes.txt': bytes }))
  expect(code).toBe(0)
  expect(out.replace(/\s+/g, ' ')).toMatch(/NOTES ON READING .*Save the file as UTF-8/)
})

test('a line of five megabytes is answered in seconds', async () => {
  const folder = folderOf({ 'long.txt': mayor.trim().repeat(Math.ceil(5e6 / mayor.length)), 'b.txt': guard })
  const began = performance.now()
  const { code, out } = await command('read', folder)
  expect([0, 3]).toContain(code)
  expect(out).toContain('2 reports')
  expect(performance.now() - began).toBeLessThan(30_000)
}, 40_000)

test('a private address is refused and a dead one told, and the file beside them is read', async () => {
  const folder = folderOf({ 'a.txt': mayor })
  const server = createServer((_, response) => response.end('<p>private</p>'))
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  const { port } = server.address() as AddressInfo
  const refused = await command('read', `http://127.0.0.1:${port}/page`, join(folder, 'a.txt'))
  await new Promise((done) => server.close(done))
  expect(refused.code).toBe(3)
  expect(refused.err).toMatch(/not on the public internet.*Save the page and give it as a file/)
  expect(refused.out).not.toContain('private')
  const dead = await command('read', 'http://bridge.invalid/page', join(folder, 'a.txt'))
  expect(dead.code).toBe(3)
  expect(dead.err).toMatch(/could not be reached .* Check the address/)
})

test('standard input is read as one of the reports', () => {
  const folder = folderOf({ 'b.txt': guard })
  const { code, out } = child(['read', '-', join(folder, 'b.txt')], { input: mayor })
  expect(code).toBe(0)
  expect(out).toContain('2 reports')
})
