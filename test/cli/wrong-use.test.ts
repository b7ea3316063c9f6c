import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { command, folderOf, guard, mayor } from './command.ts'

test.each([
  [['raed', 'x'], /unknown command 'raed'\n\(Did you mean read\?\)/],
  [['read'], /missing required argument 'reports'\n\(corroborate read --help/],
  [['read', 'x', '--frmat', 'json'], /unknown option '--frmat'\n\(Did you mean --format\?\)/],
  [['read', 'x', '--format', 'xml'], /'xml' is invalid\. Allowed choices are text, html, json/],
  [['read', 'x', '--ui', 'fr'], /Allowed choices are en, es/],
  [['explain', 'x'], /missing required argument 'reports'/],
  [['schema', 'x'], /too many arguments/],
  [['examples/peru'], /To read it: corroborate read examples\/peru/],
])('%j is wrong use, and the message says what is right', async (args, said) => {
  const { code, out, err } = await command(...args)
  expect({ code, out }).toEqual({ code: 2, out: '' })
  expect(err).toMatch(said)
})

test.each([[['--help']], [['read', '--help']], [['explain', '--help']], [['new', '--help']], [['schema', '--help']]])(
  '%j shows examples and ends well',
  async (args) => {
    const { code, out } = await command(...args)
    expect(code).toBe(0)
    expect(out).toMatch(/Examples?:\n {2}corroborate /)
  },
)

test('the help tells every exit code', async () => {
  expect((await command('--help')).out).toMatch(/0 done, 1 failed, 2 wrong use, 3 done but some/)
})

test('the version is printed', async () => {
  expect(await command('--version')).toMatchObject({
    code: 0,
    out: expect.stringMatching(/^\d+\.\d+\.\d+\n$/) as string,
  })
})

test('explain of what is not there says how to name a thing', async () => {
  const folder = folderOf({ 'a.txt': mayor, 'b.txt': guard })
  const { code, err } = await command('explain', 'zzz', folder)
  expect(code).toBe(2)
  expect(err).toContain('There is no item "zzz" and no such place. Give an id')
})

test('a file that is no dossier is told to be none', async () => {
  const file = join(folderOf(), 'x.json')
  for (const content of ['{"a": 1}', 'nonsense', 'null']) {
    writeFileSync(file, content)
    const { code, err } = await command('explain', 'c-1', file)
    expect(code).toBe(1)
    expect(err).toContain('is no dossier that this version can open')
  }
})

test('new wants a folder that holds reports', async () => {
  expect(await command('new', join(folderOf(), 'nowhere'))).toMatchObject({ code: 2 })
  const { code, err } = await command('new', folderOf())
  expect(code).toBe(2)
  expect(err).toContain('holds no report')
})
