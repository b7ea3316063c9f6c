import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { command, folderOf, guard, mayor } from '../cli/command.ts'

test('a saved dossier is written in another format, the same as when it is read', async () => {
  const folder = folderOf({ 'a.txt': mayor, 'b.txt': guard })
  const saved = join(folder, 'dossier.json')
  await command('read', folder, '--format', 'json', '--output', saved, '--quiet')
  for (const format of ['csv', 'acled', 'ged', 'ftm', 'md', 'conll', 'prov', 'claims', 'annotation']) {
    const exported = await command('export', saved, '--format', format)
    expect(exported).toMatchObject({ code: 0, err: '' })
    expect(exported.out.length).toBeGreaterThan(100)
  }
  const output = join(folder, 'table.csv')
  const rules = ['--rules', 'conservative']
  expect((await command('export', saved, '--format', 'acled', ...rules, '--output', output)).code).toBe(0)
  const read = await command('read', join(folder, 'a.txt'), join(folder, 'b.txt'), '--format', 'acled', ...rules)
  expect(read.out).toBe(readFileSync(output, 'utf8'))
  expect(read.out).toContain('lowest-figure lower-bound')
})

test('a saved dossier is masked and shared when it is exported, as when it is read', async () => {
  const folder = folderOf({
    'a.txt': 'Rosa Vidal, 41, a nurse, was killed on Monday in Lindo, the coast guard said.\n',
  })
  const saved = join(folder, 'dossier.json')
  await command('read', folder, '--format', 'json', '--output', saved, '--quiet')
  const open = await command('export', saved, '--format', 'ftm')
  const masked = await command('export', saved, '--format', 'ftm', '--redact', 'Rosa Vidal', '--share')
  expect(open.out).toContain('Vidal')
  expect(masked).toMatchObject({ code: 0, err: '' })
  expect(masked.out).not.toContain('Vidal')
  expect(masked.out).not.toContain('a nurse')
})

test('wrong use is told before anything is read', async () => {
  const folder = folderOf({ 'a.txt': mayor })
  const output = join(folder, 'out.csv')
  const unknown = await command('read', folder, '--format', 'acled', '--rules', 'lowest', '--output', output)
  expect(unknown).toMatchObject({ code: 2, err: expect.stringMatching(/lowest-figure/) })
  expect(existsSync(output)).toBe(false)
  expect((await command('export', join(folder, 'a.txt'), '--format', 'xml')).code).toBe(2)
  expect((await command('export', join(folder, 'a.txt'))).code).toBe(2)
  expect((await command('export', join(folder, 'a.txt'), '--format', 'md')).code).toBe(1)
})
