import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { command, folderOf, guard, mayor } from './command.ts'

const two = (): string => folderOf({ 'a.txt': mayor, 'b.txt': guard })

/** Whether standard output is a terminal, for one test. */
const onTerminal = (is: boolean): void => {
  const before = process.stdout.isTTY
  process.stdout.isTTY = is
  onTestFinished(() => {
    process.stdout.isTTY = before
  })
}

test('a page is written to a file, in the reader’s language', async () => {
  const file = join(folderOf(), 'page.html')
  const { code, out, err } = await command('read', two(), '--format', 'html', '--ui', 'es', '-o', file)
  expect({ code, out, err }).toEqual({ code: 0, out: '', err: '' })
  const page = readFileSync(file, 'utf8')
  expect(page).toMatch(/^<!doctype html>\n<html lang="es">/)
  expect(page).toContain('Un relato de 2 informes')
  expect(page).toMatch(/<\/html>\n$/)
})

test('without a file a page is printed, and a terminal is told of a better place', async () => {
  onTerminal(false)
  const piped = await command('read', two(), '--format', 'html')
  expect(piped.out).toMatch(/^<!doctype html>/)
  expect(piped.err).toBe('')
  onTerminal(true)
  const shown = await command('read', two(), '--format', 'html')
  expect(shown.out).toMatch(/^<!doctype html>/)
  expect(shown.err).toMatch(/^corroborate: A page is for a browser: --output FILE\.html .*\n$/)
})

test('no report, no page', async () => {
  const { code, out } = await command('read', folderOf({ 'a.txt': '' }), '--format', 'html')
  expect(code).toBe(1)
  expect(out).toBe('')
})
