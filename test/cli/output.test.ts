import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { child, command, folderOf, guard, mayor, started } from './command.ts'

const two = (): string => folderOf({ 'a.txt': mayor, 'b.txt': guard })

test('a file is written whole, and nothing beside it', async () => {
  const folder = two()
  const target = join(folderOf(), 'dossier.json')
  writeFileSync(target, 'old')
  expect((await command('read', folder, '-f', 'json', '-o', target)).code).toBe(0)
  expect((JSON.parse(readFileSync(target, 'utf8')) as { reports: unknown[] }).reports).toHaveLength(2)
  expect(readdirSync(join(target, '..'))).toEqual(['dossier.json'])
})

test('a place that cannot be written is told, with what to do, and leaves nothing', async () => {
  const { code, err } = await command('read', two(), '-o', join(folderOf(), 'no', 'such', 'folder.txt'))
  expect(code).toBe(1)
  expect(err).toMatch(/Cannot write .* \(ENOENT\)\. Give another place with --output/)
  const folder = folderOf()
  expect((await command('read', two(), '-o', folder)).code).toBe(1)
  expect(readdirSync(folder)).toEqual([])
})

test('a written account has no colours, and one for a terminal obeys NO_COLOR', async () => {
  const folder = two()
  const file = join(folderOf(), 'account.txt')
  await command('read', folder, '-o', file)
  expect(readFileSync(file, 'utf8')).not.toContain('\u001b')
  const colours = { FORCE_COLOR: '1', NO_COLOR: '' }
  expect(child(['read', folder], { env: { ...colours, NO_COLOR: undefined } }).out).toContain('\u001b[')
  expect(child(['read', folder], { env: { FORCE_COLOR: undefined, NO_COLOR: '1' } }).out).not.toContain('\u001b')
})

test('COLUMNS sets the width, from 40 to 100, and --width from 40 to 160', () => {
  const folder = two()
  const widest = (columns: string, ...options: readonly string[]): number =>
    Math.max(
      ...child(['read', folder, ...options], { env: { COLUMNS: columns } })
        .out.split('\n')
        .map((line) => line.length),
    )
  expect(widest('72')).toBeLessThanOrEqual(72)
  expect(widest('20')).toBeLessThanOrEqual(40)
  expect(widest('500')).toBeLessThanOrEqual(100)
  expect(widest('72', '--width', '50')).toBeLessThanOrEqual(50)
  expect(widest('72', '--width', '160')).toBeGreaterThan(100)
})

test('a width that is no number is told', () => {
  const { code, err } = child(['read', two(), '--width', 'wide'])
  expect(code).toBe(2)
  expect(err).toContain('--width')
})

test('a reader who closes the pipe early sees no error', async () => {
  const process = started(['read', 'examples/peru', 'examples/ferry', '--all'])
  let err = ''
  process.stderr!.on('data', (part: Buffer) => (err += part.toString()))
  process.stdout!.once('data', () => process.stdout!.destroy())
  const code = await new Promise((done) => process.on('close', done))
  expect({ code, err }).toEqual({ code: 0, err: '' })
})

test('a command that is stopped leaves no half of its output', async () => {
  const folder = folderOf()
  const file = join(folder, 'dossier.json')
  const process = started(['read', 'examples/peru', '-f', 'json', '-o', file])
  setTimeout(() => process.kill('SIGINT'), 300)
  await new Promise((done) => process.on('close', done))
  const written = existsSync(file) ? readFileSync(file, 'utf8') : '{}'
  expect(() => JSON.parse(written) as unknown).not.toThrow()
})

test('no progress is written where standard error is no terminal', () => {
  expect(child(['read', 'examples/peru']).err).toBe('')
})

test('new writes a list that read reads again, and touches none that is there', async () => {
  const folder = two()
  const first = await command('new', folder)
  expect(first.code).toBe(0)
  expect(first.out).toContain('with 2 reports')
  const list = join(folder, 'reports.json')
  const entries = JSON.parse(readFileSync(list, 'utf8')) as { file: string; outlet: string | null }[]
  expect(entries.map(({ file }) => file)).toEqual(['a.txt', 'b.txt'])
  writeFileSync(list, JSON.stringify([{ ...entries[0], outlet: 'The Quay Gazette', published: '2025-03-04' }]))
  const { code, out } = await command('read', folder)
  expect(code).toBe(0)
  expect(out).toContain('The Quay Gazette · 4 Mar 2025 (as given)')
  expect(out).not.toContain('b.txt')
  const again = await command('new', folder)
  expect(again.code).toBe(2)
  expect(again.err).toContain('is there already')
})

test('new tells what it cannot read, and lists the rest', async () => {
  const { code, out, err } = await command('new', folderOf({ 'a.txt': mayor, 'empty.txt': '' }))
  expect(code).toBe(3)
  expect(err).toContain('empty.txt is empty')
  expect(out).toContain('with 1 report')
})

test('a dossier that was written is explained without its reports', async () => {
  const file = join(folderOf(), 'dossier.json')
  await command('read', two(), '-f', 'json', '-o', file)
  const { code, out } = await command('explain', 'b.txt:At least 14', file)
  expect(code).toBe(0)
  expect(out).toMatch(/estimate +at-least: low 14, best –, high –/)
})

test('the JSON has an item a line, and is the same twice', async () => {
  const folder = two()
  const [first, second] = [await command('read', folder, '-f', 'json'), await command('read', folder, '-f', 'json')]
  expect(first.out).toBe(second.out)
  const dossier = JSON.parse(first.out) as { figures: { id: string }[] }
  expect(dossier.figures.length).toBeGreaterThan(1)
  for (const figure of dossier.figures) expect(first.out).toContain(`\n${JSON.stringify(figure)}`)
})
