import { readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { AxeBuilder } from '@axe-core/playwright'
import { expect, test } from 'vitest'
import { createEngine, jsonOf, renderHtml, sealed, type Dossier } from '../../src/index.ts'
import { child, guard, mayor } from '../cli/command.ts'
import { docxOf, pdfOf } from '../read/files.ts'
import { built, chooseFolder, dossierFrame, drop, opened, saved } from './open.ts'

const examples = resolve(import.meta.dirname, '../../examples')
const bytes = (text: string): Uint8Array => new TextEncoder().encode(text)
const two = [
  { name: 'a.txt', bytes: bytes(mayor) },
  { name: 'b.txt', bytes: bytes(guard) },
]

/** What the command prints of a folder, from beside it. */
const printed = (story: string, beside = ''): string =>
  child(['read', story, '--format', 'json'], { cwd: join(examples, beside) }).out

test('the whole of it is one file of a few megabytes', async () => {
  expect(await built()).toBeLessThan(7_000_000)
})

for (const story of ['peru', 'trust'] as const) {
  test(`${story}: a folder gives what the command prints, and nothing is asked of the network`, async (context) => {
    const { page, address, asked, complaints } = await opened(context)
    await chooseFolder(page, join(examples, story))
    await dossierFrame(page)
    expect(await saved(page, 'Save the data (JSON)')).toBe(printed(story))
    expect(asked).toEqual([address])
    expect(complaints).toEqual([])
  })
}

test('dropped files with their list give what the command prints of the folder', async (context) => {
  const { page } = await opened(context)
  const names = readdirSync(join(examples, 'peru')).filter((name) => name !== 'EXPECTED.md')
  await drop(
    page,
    names.map((name) => ({ name, bytes: readFileSync(join(examples, 'peru', name)) })),
  )
  await dossierFrame(page)
  expect(await saved(page, 'Save the data (JSON)')).toBe(printed('.', 'peru'))
})

test('the page that is shown is the page that is saved, and every item leads to its words', async (context) => {
  const { page } = await opened(context)
  await chooseFolder(page, join(examples, 'peru'))
  const frame = await dossierFrame(page)
  const dossier = JSON.parse(await saved(page, 'Save the data (JSON)')) as Dossier
  expect(await saved(page, 'Save the page')).toBe(await renderHtml(dossier, { language: 'en' }))
  await frame.locator('main .letters a').filter({ visible: true }).first().click()
  expect(await frame.locator('mark.lit').count()).toBeGreaterThan(0)
})

test('a PDF and a Word file are read as the command reads them', async (context) => {
  const { page } = await opened(context)
  const lines = guard.trim().split('. ')
  const files = [
    { name: 'a.docx', bytes: docxOf(mayor.trim().split('. ')) },
    { name: 'b.pdf', bytes: pdfOf([lines]) },
  ]
  await drop(page, files)
  await dossierFrame(page)
  const rest = { mediaType: null, address: null, retrieved: null, known: null }
  const own = await createEngine().dossier(files.map((file) => ({ bytes: file.bytes, path: file.name, ...rest })))
  expect(own.reports).toHaveLength(2)
  expect(await saved(page, 'Save the data (JSON)')).toBe([...jsonOf(sealed(own))].join(''))
})

test('what cannot be read is told in words, and the rest is still read', async (context) => {
  const { page } = await opened(context)
  await drop(page, [{ name: 'empty.txt', bytes: bytes('') }])
  await page.getByText('None of these files could be read as a report.').waitFor()
  expect(await page.locator('.failures li').allTextContents()).toEqual([expect.stringContaining('empty.txt')])
  await drop(page, two)
  await dossierFrame(page)
  expect(await page.locator('[role=status]').textContent()).toBe('2 reports')
  expect(await page.locator('.failures summary').textContent()).toContain('(1)')
})

test('more reports are read beside the first, in the reader’s language, and all is forgotten on demand', async (context) => {
  const { page } = await opened(context)
  await drop(page, two.slice(0, 1))
  await dossierFrame(page)
  await page
    .locator('input[type=file]')
    .first()
    .setInputFiles({ name: 'b.txt', mimeType: '', buffer: Buffer.from(guard) })
  await page.getByText('2 reports').waitFor()
  await page.getByRole('combobox').selectOption('es')
  await page.getByText('2 informes', { exact: true }).waitFor()
  const frame = await dossierFrame(page)
  await frame.locator('h1', { hasText: 'Un relato de 2 informes' }).waitFor()
  await page.getByRole('button', { name: 'Empezar de nuevo' }).click()
  await page.getByText('Suelte aquí los informes').waitFor()
  await drop(page, two.slice(1))
  await dossierFrame(page)
  expect(await page.locator('[role=status]').textContent()).toBe('Un informe')
})

test('a hostile report stays text, in the frame and out of it', async (context) => {
  const { page, asked, address, complaints } = await opened(context)
  const mark = '<img src=x onerror="parent.document.title=1"><script>top.document.title=2</script>'
  await drop(page, [
    { name: `"><b>${mark}.txt`, bytes: bytes(`</script><script>top.document.title=3</script> ${mayor} ${mark}`) },
    { name: 'b.txt', bytes: bytes(`</iframe>${guard}<svg/onload=top.document.title=4>`) },
  ])
  const frame = await dossierFrame(page)
  await page.waitForTimeout(200)
  expect(await page.title()).toBe('Corroborate')
  expect(await frame.locator('.report img, .report script, main img').count()).toBe(0)
  expect(await page.locator('img, b').count()).toBe(0)
  expect(asked).toEqual([address])
  expect(complaints).toEqual([])
})

for (const colorScheme of ['light', 'dark'] as const) {
  test(`no barrier is found in ${colorScheme}, whatever is shown, on a phone too`, async (context) => {
    const { page } = await opened(context, { colorScheme, viewport: { width: 390, height: 844 } })
    const barriers = async (): Promise<readonly string[]> =>
      (await new AxeBuilder({ page }).analyze()).violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)
    expect(await barriers()).toEqual([])
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390)
    await drop(page, [{ name: 'empty.txt', bytes: bytes('') }])
    await page.locator('.failures').waitFor()
    expect(await barriers()).toEqual([])
    await drop(page, two)
    await dossierFrame(page)
    expect(await barriers()).toEqual([])
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390)
  })
}
