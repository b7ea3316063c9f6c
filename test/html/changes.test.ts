import { AxeBuilder } from '@axe-core/playwright'
import { expect, test } from 'vitest'
import { changesBetween } from '../../src/change/changes.ts'
import { renderChangesPage } from '../../src/dossier/html/changes/render-changes-page.tsx'
import { dossierOf } from '../correct/support.ts'
import { openedHtml } from './open.ts'

const later = {
  'b.txt': 'Mill fire kills 17 in Lindo\n\nSeventeen people died in the fire at a mill in Lindo, the council said.',
  'c.txt': 'Fire brigade <script>alert(1)</script> chief resigns\n\nThe chief of the fire brigade resigned on Tuesday.',
}

const pageOf = async (language: 'en' | 'es' = 'en', all = true): Promise<string> => {
  const between = { old: await dossierOf([]), new: await dossierOf([], later) }
  return renderChangesPage(changesBetween(between.old, between.new), between, { language, all })
}

test('every change is on the page once, with its words', async () => {
  const between = { old: await dossierOf([]), new: await dossierOf([], later) }
  const { changes } = changesBetween(between.old, between.new)
  const html = await pageOf()
  expect(changes.length).toBeGreaterThan(4)
  expect(html.match(/<li id=/g)).toHaveLength(changes.length)
  expect(html.includes('“Mill fire kills 17 in Lindo”')).toBe(true)
  expect(html).toMatch(/<strong>gone<\/strong>/)
  expect(await pageOf('es')).toMatch(/<h1>Qué cambió<\/h1>.*ya no está/s)
})

test('nothing changed is said', async () => {
  const same = await dossierOf([])
  const html = renderChangesPage(changesBetween(same, same), { old: same, new: same }, { language: 'en', all: false })
  expect(html).toContain('Nothing changed.')
})

for (const colorScheme of ['light', 'dark'] as const) {
  test(`it reads without violation, asks for nothing and shows markup as text (${colorScheme})`, async (context) => {
    const { page, asked, complaints } = await openedHtml(context, await pageOf(), { colorScheme })
    expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([])
    expect(asked.filter((address) => !address.startsWith('file:'))).toEqual([])
    expect(complaints).toEqual([])
    expect(await page.locator('script').count()).toBe(0)
    const [wide, seen] = await page.evaluate(() => [document.documentElement.scrollWidth, innerWidth])
    expect(wide).toBeLessThanOrEqual(seen!)
  })
}
