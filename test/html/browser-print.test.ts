import { getDocumentProxy } from 'unpdf'
import { expect, test } from 'vitest'
import { storyOf } from '../dossier/stories.ts'
import { opened } from './open.ts'
import { thirtyReports } from './thirty.ts'
import type { Dossier } from '../../src/index.ts'
import type { Page } from 'playwright-core'

/** What stands on each sheet, without spaces: lines are broken anew on paper. */
const sheetsOf = async (page: Page): Promise<readonly string[]> => {
  const file = await getDocumentProxy(new Uint8Array(await page.pdf({ preferCSSPageSize: true })))
  return Promise.all(
    Array.from({ length: file.numPages }, async (_, at) => {
      const { items } = await (await file.getPage(at + 1)).getTextContent()
      return bare(items.map((item) => ('str' in item ? item.str : '')).join(''))
    }),
  )
}

const bare = (text: string): string => text.normalize('NFC').replace(/\s+/g, '')

const stories: readonly (readonly [name: string, dossier: () => Promise<Dossier>, sheets: number])[] = [
  ['peru', () => storyOf('peru'), 30],
  ['ferry', () => storyOf('ferry'), 30],
]

for (const [name, dossier, most] of stories) {
  test(`${name}: on paper stands all that the account quotes, whose it is, and every report`, async (context) => {
    const { page } = await opened(context, await dossier())
    const wanted = await page.evaluate(() =>
      [...document.querySelectorAll('main .quotes p, main .head, main .rows b a, .report h3, .report .text > *')]
        .filter((element) => element.closest('.why') === null)
        .map((element) => {
          const shown = element.cloneNode(true) as Element
          for (const button of shown.querySelectorAll('.term.asked')) button.remove()
          return shown.textContent
        }),
    )
    const sheets = await sheetsOf(page)
    const all = sheets.join('')
    expect(wanted.length).toBeGreaterThan(50)
    // A line that goes on over the end of a sheet has the sheet's number between.
    const gone = wanted
      .map(bare)
      .filter((text) => !all.replace(/\d+\/\d+/g, '').includes(text.replace(/\d+\/\d+/g, '')))
    expect(gone).toEqual([])
    expect(sheets.length).toBeLessThan(most)
  })
}

for (const [name, dossier] of [...stories, ['thirty reports', thirtyReports] as const]) {
  test(`${name}: no sheet is empty, and what leads somewhere on a screen is left out and said to be`, async (context) => {
    const { page } = await opened(context, await dossier())
    const sheets = await sheetsOf(page)
    expect(sheets.filter((sheet) => sheet.length < 30)).toEqual([])
    expect(sheets.every((sheet, at) => sheet.includes(`${at + 1}/${sheets.length}`))).toBe(true)
    expect(sheets.slice(0, 2).join('')).toContain(bare('On paper the reasons for each item are left out'))
    expect(sheets.join('')).not.toContain(bare('Choose a letter, a number'))
  })
}

test('the address of a report’s page stands on paper', async (context) => {
  const dossier = await storyOf('peru')
  const { page } = await opened(context, dossier)
  const addresses = dossier.reports.flatMap(({ url }) => url ?? [])
  expect(addresses.length).toBeGreaterThan(0)
  const all = (await sheetsOf(page)).join('')
  expect(addresses.filter((address) => !all.includes(address))).toEqual([])
})
