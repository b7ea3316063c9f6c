import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { command, folderOf } from './command.ts'

const quake =
  'Quake kills nine in Tarma\n\nAn earthquake killed nine people in Tarma, Peru, Rosa Quispe of civil defence said.'
const terremoto =
  'Nueve muertos por el terremoto de Tarma\n\nUn terremoto mató a nueve personas en Tarma, Perú, dijo Rosa Quispe, de Defensa Civil.'
const looms = 'Museum shows looms\n\nA museum in Ghent showed two hundred old looms, curator Els Verhaege said.'

const folder = (): string => folderOf({ 'a.txt': quake, 'b.txt': terremoto, 'c.txt': looms })

test('stories are listed with their reports, each with its reason', async () => {
  const { code, out, err } = await command('stories', folder(), '--quiet')
  expect({ code, err }).toEqual({ code: 0, err: '' })
  expect(out).toContain('Stories: 2. Reports: 3.')
  expect(out).toContain('b.txt')
  expect(out.replace(/\s+/g, ' ')).toMatch(/both name .*Rosa Quispe/)
  expect(out).toContain('No other report tells of its event.')
})

test('in Spanish too', async () => {
  const { out } = await command('stories', folder(), '--ui', 'es', '--quiet')
  expect(out).toContain('Historias: 2. Informes: 3.')
  expect(out.replace(/\s+/g, ' ')).toMatch(/ambos nombran .*Rosa Quispe/)
})

test('as JSON, into a file', async () => {
  const reports = folder()
  const file = join(folderOf(), 'stories.json')
  const { code, out } = await command('stories', reports, '--format', 'json', '--output', file, '--quiet')
  expect({ code, out }).toEqual({ code: 0, out: '' })
  const written = JSON.parse(readFileSync(file, 'utf8'))
  expect(written.stories.map(({ members }: { members: unknown[] }) => members.length).toSorted()).toEqual([1, 2])
  expect(written.reports.map(({ title }: { title: string }) => title)).toContain('Museum shows looms')
})

test('what cannot be read is told, and the rest is still listed', async () => {
  const { code, out, err } = await command('stories', folder(), 'missing.txt')
  expect(code).toBe(3)
  expect(err).toContain('missing.txt')
  expect(out).toContain('Stories: 2.')
})
