import { expect, test } from 'vitest'
import { command, folderOf } from '../cli/command.ts'

const day = (body: string, number: number, date: string): string =>
  `As of ${date}, ${number} people had died in the floods, ${body} said.`

/** What the account shows of its counters. */
const shown = async (...texts: readonly string[]): Promise<string> => {
  const files = Object.fromEntries(texts.map((text, index) => [`${index}.txt`, text]))
  const { out } = await command('read', folderOf(files), '-q')
  return out.slice(out.indexOf('FIGURES BY COUNTER')).replaceAll('\u00a0', ' ')
}

const dates = ['3 May 2026', '4 May 2026', '5 May 2026']
const guard = dates.map((date, index) => day('the coast guard', 12 + index, date)).join('\n\n')
const ministry = dates.map((date, index) => day('the health ministry', 22 + index, date)).join('\n\n')

test('two counters that meet on several days stand side by side', async () => {
  const out = await shown(guard, ministry)
  expect(out).toContain('deaths · side by side, by day')
  expect(out).toMatch(/3 May 2026 +(12 +22|22 +12)\n/)
  expect(out).toMatch(/5 May 2026 +(14 +24|24 +14)\n/)
})

test('one counter stands alone', async () => {
  expect(await shown(guard)).not.toContain('side by side')
})
