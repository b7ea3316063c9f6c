import { join } from 'node:path'
import { expect, test } from 'vitest'
import { printable } from '../../src/cli/printable.ts'
import { command, folderOf } from './command.ts'

test.each([
  ['Two die\u001b[2J', 'Two die\ufffd[2J'],
  ['\u009b31mred', '\ufffd31mred'],
  ['a\rb\u0007', 'a\ufffdb\ufffd'],
  ['exe.\u202etxt', 'exe.\ufffdtxt'],
  ['línea\n\tña 🌉', 'línea\n\tña 🌉'],
])('%j is printed as %j', (text, shown) => expect(printable(text)).toBe(shown))

test('what a report holds steers no terminal, wherever a command prints it', async () => {
  const steering = '\u001b]0;owned\u0007\u009b2J'
  const folder = folderOf({
    [`a${'\u001b'}[2J.txt`]: `${steering}Twelve die at Puerto Calma\n\nTwelve people ${steering} died when a bridge fell at Puerto Calma on Monday, police said.\n`,
  })
  const store = join(folder, 'desk.db')
  const said = [
    await command('ingest', folder, join(folder, `none${steering}.txt`), '--store', store, '--threads', '0'),
    await command('stories', '--store', store),
    await command('search', 'Twelve', '--store', store),
    await command('show', `y-${steering}`, '--store', store),
  ]
  for (const { out, err } of said) expect(out + err).not.toMatch(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/u)
  expect(said[2]!.out).toContain('Twelve')
})
