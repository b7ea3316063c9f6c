import { AxeBuilder } from '@axe-core/playwright'
import { readFileSync } from 'node:fs'
import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { parseCorrections } from '../../src/correct/parse-corrections.ts'
import { entryOf, empty, missingIn } from '../../src/dossier/html/client/correct/entry.ts'
import type { Correction } from '../../src/model/correction.ts'
import { at, dossierOf, signed } from '../correct/support.ts'
import { opened } from './open.ts'

/** Selects words of a report as a mouse would. */
const select = (page: Page, letter: string, words: string): Promise<void> =>
  page.evaluate(
    ([id, exact]) => {
      const block = [...document.querySelectorAll(`#${id} .text > *`)].find((one) => one.textContent.includes(exact!))!
      const walker = document.createTreeWalker(block, NodeFilter.SHOW_TEXT)
      const range = document.createRange()
      let from = block.textContent.indexOf(exact!)
      let to = from + exact!.length
      while (walker.nextNode()) {
        const { length } = walker.currentNode as Text
        if (from >= 0 && from < length) range.setStart(walker.currentNode, from)
        if (to > 0 && to <= length) range.setEnd(walker.currentNode, to)
        from -= length
        to -= length
      }
      getSelection()!.removeAllRanges()
      getSelection()!.addRange(range)
    },
    [letter, words],
  )

const write = async (page: Page, choice: string, fields: Readonly<Record<string, string>>): Promise<void> => {
  await page.locator('.correcting select').first().selectOption(choice)
  for (const [name, value] of Object.entries(fields)) await page.locator(`.correcting [name=${name}]`).fill(value)
}

const take = (page: Page, at = 0): Promise<void> => page.locator('.correcting .slot button').nth(at).click()
const keep = (page: Page): Promise<void> => page.locator('.correcting [type=submit]').click()

const saved = async (page: Page): Promise<readonly Correction[]> => {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: /corrections\.json/ }).click(),
  ])
  expect(download.suggestedFilename()).toBe('corrections.json')
  const { corrections, problems } = parseCorrections(readFileSync(await download.path(), 'utf8'))
  expect(problems).toEqual([])
  return corrections
}

test('what is corrected on the page is saved as a file that corrects the dossier', async (context) => {
  const before = await dossierOf([{ ...signed, kind: 'note', at: at('b.txt', 'Olga Prado'), note: 'seen by us' }])
  const { page, complaints } = await opened(context, before)
  await page.getByRole('button', { name: 'Correct', exact: true }).click()
  await select(page, 'A', '12 people')
  await take(page)
  await write(page, 'figure-value', { value: '1,012', who: 'M. Ruiz', why: 'the paper’s own erratum' })
  await keep(page)
  await select(page, 'A', 'The doors were locked')
  await take(page)
  await write(page, 'speaker', { who: 'M. Ruiz', why: 'told to us' })
  await select(page, 'A', 'Olga Prado')
  await take(page, 1)
  await keep(page)
  const corrections = await saved(page)
  expect(complaints).toEqual([])
  expect(corrections.map(({ kind }) => kind)).toEqual(['note', 'figure-value', 'speaker'])
  const after = await dossierOf(corrections)
  expect(after.corrections.map(({ standing }) => standing)).toEqual(['applied', 'applied', 'applied'])
  expect(after.figures.find(({ text }) => text.startsWith('12'))).toMatchObject({ best: 1012 })
})

test('by keyboard the words that are looked at are taken, and what is missing is told', async (context) => {
  const { page } = await opened(context, await dossierOf([]))
  await page.locator('main .quotes a, main .rows a').first().press('Enter')
  await page.getByRole('button', { name: 'Correct', exact: true }).press('Enter')
  const slot = page.locator('.correcting .slot q').first()
  expect(await slot.textContent()).toBe('none yet')
  await page.locator('.correcting .slot button').first().press('Enter')
  expect(await slot.textContent()).toMatch(/^[AB] · \S/)
  await page.locator('.correcting [type=submit]').press('Enter')
  expect(await page.locator('.correcting [role=status]').textContent()).toMatch(/Who you are, Why/)
  expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([])
})

test('Spanish, in the dark', async (context) => {
  const { page } = await opened(context, await dossierOf([]), { language: 'es', colorScheme: 'dark' })
  await page.getByRole('button', { name: 'Corregir', exact: true }).click()
  expect(await page.locator('.correcting form').textContent()).toContain('Quién es usted')
  expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([])
})

const taken = { letter: 'A', exact: '66', prefix: 'is ', suffix: ' metres' }
const whole = { ...empty, at: taken, and: taken, who: 'M. Ruiz', why: 'seen' }
const anchor = { report: 'a.txt', exact: '66', prefix: 'is ', suffix: ' metres' }

test.each([
  [{ choice: 'not-a-figure' }, { kind: 'not-a-figure', at: anchor }],
  [
    { choice: 'figure-as-of', day: '2026-03-10 ' },
    { kind: 'figure-as-of', at: anchor, asOf: '2026-03-10' },
  ],
  [{ choice: 'figure-authority' }, { kind: 'figure-authority', at: anchor, authority: anchor }],
  [{ choice: 'two-person' }, { kind: 'two', what: 'person', at: anchor, and: anchor }],
  [{ choice: 'one-incident' }, { kind: 'one', what: 'incident', at: anchor, and: anchor }],
  [
    { choice: 'report', outlet: 'El Faro' },
    { kind: 'report', report: 'a.txt', outlet: 'El Faro' },
  ],
  [
    { choice: 'report', copyOf: 'A' },
    { kind: 'report', report: 'a.txt', origin: { kind: 'copy', of: 'a.txt' } },
  ],
  [
    { choice: 'note', note: 'see B' },
    { kind: 'note', at: anchor, note: 'see B' },
  ],
] as const)('%o', (part, expected) => {
  const draft = { ...whole, ...part }
  expect(missingIn(draft)).toEqual([])
  const { corrections, problems } = parseCorrections(JSON.stringify([entryOf(draft, { A: 'a.txt' }, '2026-03-12')]))
  expect(problems).toEqual([])
  expect(corrections).toEqual([{ ...expected, who: 'M. Ruiz', when: '2026-03-12', why: 'seen' }])
})

test.each([
  ['figure-value', { value: 'many' }, ['value']],
  ['figure-value', { value: '1.200' }, []],
  ['report', {}, ['day', 'outlet', 'copyOf']],
  ['speaker', { and: null }, ['and']],
] as const)('%s lacks what it asks for', (choice, part, missing) =>
  expect(missingIn({ ...whole, choice, ...part })).toEqual(missing),
)
