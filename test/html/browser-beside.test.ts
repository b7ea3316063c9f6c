import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { storyOf } from '../dossier/stories.ts'
import { copiedDossier } from './copied.ts'
import { opened } from './open.ts'

const viewport = { width: 1280, height: 800 }

/** The words of a link on both sides, by its number. */
const linkedOn = (page: Page): Promise<readonly (readonly string[])[]> =>
  page.evaluate(() => {
    const numbers = [...document.querySelectorAll<HTMLElement>('.left mark[data-link]')].flatMap((mark) =>
      mark.dataset['link']!.split(' '),
    )
    return numbers.map((number) =>
      ['.left', '.right'].map(
        (side) =>
          [...document.querySelectorAll<HTMLElement>(`${side} mark[data-link]`)].find((mark) =>
            mark.dataset['link']!.split(' ').includes(number),
          )?.textContent ?? '',
      ),
    )
  })

const shownNow = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() =>
    ['.left', '.right'].map((side) =>
      [...document.querySelectorAll(`${side} mark.now`)].map((mark) => mark.textContent).join(''),
    ),
  )

test('a copy stands beside what it was copied from, passage by passage, with other words marked', async (context) => {
  const { page, asked, address, complaints } = await opened(context, await copiedDossier(), { viewport })
  await page.locator('[data-beside] > button').click()
  expect(await page.locator('.report').filter({ visible: true }).count()).toBe(2)
  expect(await page.locator('main section').first().isVisible()).toBe(false)
  expect((await linkedOn(page)).length).toBe(3)
  const [left, right] = await shownNow(page)
  expect(left).toContain('at least 12')
  expect(right).toBe(left!.replace('at least 12', 'at least 14'))
  const altered = await page.locator('.right mark.altered').allTextContents()
  expect(altered.join(' ')).toBe('14 dawn')
  expect(await page.locator('.pair output').textContent()).toBe('1 of 3 · printed alike')
  expect(page.url()).toBe(`${address}#A~B`)
  expect([asked, complaints]).toEqual([[address], []])
})

test('two reports of two languages are linked by what both tell', async (context) => {
  const { page } = await opened(context, await storyOf('peru'), { viewport })
  await page.getByRole('combobox').nth(1).selectOption('B')
  await page.locator('.pair').getByRole('button', { name: 'Show' }).click()
  const links = await linkedOn(page)
  expect(links.length).toBeGreaterThan(3)
  for (const [left, right] of links) {
    expect(left).not.toBe('')
    expect(right).not.toBe('')
  }
  await page.getByRole('button', { name: 'Next' }).click()
  expect(await page.locator('.pair output').textContent()).toMatch(/^2 of \d+ · /)
  for (const side of ['.left', '.right']) {
    const box = await page.locator(`${side} mark.now`).first().boundingBox()
    expect(box!.y).toBeGreaterThan(0)
    expect(box!.y + box!.height).toBeLessThan(viewport.height)
  }
})

test('the keyboard goes across, on and back', async (context) => {
  const { page, address } = await opened(context, await copiedDossier(), { viewport })
  const button = page.locator('.pair').getByRole('button', { name: 'Show' })
  await button.focus()
  await page.keyboard.press('Enter')
  const stops = page.locator('.left mark[tabindex]')
  await stops.nth(1).focus()
  await page.keyboard.press('Enter')
  expect(await page.evaluate(() => document.activeElement!.closest('.right') !== null)).toBe(true)
  expect(await page.locator('.pair output').textContent()).toMatch(/^2 of 3/)
  await page.keyboard.press('Enter')
  expect(await page.evaluate(() => document.activeElement!.closest('.left') !== null)).toBe(true)
  await page.keyboard.press('Escape')
  expect(await page.locator('main section').first().isVisible()).toBe(true)
  expect(await page.locator('mark[role], mark.linked, .report[tabindex]').count()).toBe(0)
  expect(page.url()).toBe(address)
})

test('an address that was sent shows both reports; one that names none shows the account', async (context) => {
  const { page, address } = await opened(context, await copiedDossier(), { viewport })
  await page.goto('about:blank')
  await page.goto(`${address}#C~A`)
  expect(await page.locator('.report.left').getAttribute('id')).toBe('C')
  expect((await linkedOn(page)).length).toBeGreaterThan(0)
  await page.goto('about:blank')
  await page.goto(`${address}#C~Q`)
  expect(await page.locator('main section').first().isVisible()).toBe(true)
})

for (const colorScheme of ['light', 'dark'] as const) {
  test(`no barrier is found side by side in ${colorScheme}, nor on a phone`, async (context) => {
    const { page } = await opened(context, await copiedDossier(), { viewport, colorScheme })
    await page.locator('.pair').getByRole('button', { name: 'Show' }).click()
    for (const width of [1280, 390]) {
      await page.setViewportSize({ width, height: 800 })
      const { violations } = await new AxeBuilder({ page }).analyze()
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([])
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width)
    }
    const [left, right] = await Promise.all(
      ['.left', '.right'].map((side) => page.locator(`${side} mark.now`).first().boundingBox()),
    )
    expect(left!.y).toBeLessThan(right!.y)
    expect(right!.y).toBeLessThan(800)
  })
}
