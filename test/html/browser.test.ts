import { AxeBuilder } from '@axe-core/playwright'
import { expect, test } from 'vitest'
import { storyOf } from '../dossier/stories.ts'
import { attackedDossier } from './attacks.ts'
import { opened, unfold } from './open.ts'

const stories = ['peru', 'ferry'] as const
const widths = [390, 1280] as const

for (const story of stories) {
  test(`${story}: the page asks for nothing but itself, and the browser has nothing to complain of`, async (context) => {
    const { page, address, asked, complaints } = await opened(context, await storyOf(story))
    await page.locator('main a').nth(15).click()
    await unfold(page)
    expect(asked).toEqual([address])
    expect(complaints).toEqual([])
  })

  for (const colorScheme of ['light', 'dark'] as const) {
    test(`${story}: no barrier is found in ${colorScheme}, whatever the width`, async (context) => {
      const { page } = await opened(context, await storyOf(story), { colorScheme })
      for (const width of widths) {
        await page.setViewportSize({ width, height: 900 })
        if (width === 1280) await unfold(page)
        await page.locator('#disputed .rows a').first().click()
        const { violations } = await new AxeBuilder({ page }).analyze()
        expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html} ${nodes[0]?.failureSummary}`)).toEqual([])
      }
    })
  }

  test(`${story}: nothing is wider than a phone`, async (context) => {
    const { page } = await opened(context, await storyOf(story), { viewport: { width: 390, height: 844 } })
    await unfold(page)
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390)
    await page.setViewportSize({ width: 320, height: 600 })
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320)
  })

  test(`${story}: without its script, every way to words leads to them`, async (context) => {
    const { page } = await opened(context, await storyOf(story), { javaScriptEnabled: false })
    const links = page.locator('main .quotes a').filter({ visible: true })
    const many = await links.count()
    expect(many).toBeGreaterThan(3)
    for (let at = 0; at < many; at += 5) {
      const href = await links.nth(at).getAttribute('href')
      await links.nth(at).click()
      expect(page.url().endsWith(href!)).toBe(true)
      expect(await page.locator('mark:target').textContent()).not.toBe('')
      expect(await page.locator('mark:target').boundingBox()).toMatchObject({ y: expect.any(Number) })
    }
  })
}

test('attacks of a report run nowhere', async (context) => {
  const { page, asked, address, complaints } = await opened(context, await attackedDossier())
  await unfold(page)
  await page.waitForTimeout(200)
  expect(await page.title()).toBe('One account of 3 reports')
  expect(asked).toEqual([address])
  expect(complaints).toEqual([])
  expect(await page.locator('.report .text img, .report .text a, main img').count()).toBe(0)
})

test('an address that was sent shows its item, unfolded, and its words', async (context) => {
  const { page, address } = await opened(context, await storyOf('peru'))
  const id = await page.evaluate(
    () => document.querySelector('main .more .item[id] [data-n], main .more [id][data-n]')!.closest('[id]')!.id,
  )
  await page.goto('about:blank')
  await page.goto(`${address}#${id}`)
  expect(await page.locator('mark.lit').count()).toBeGreaterThan(0)
  expect(await page.locator(`[id="${id}"]`).isVisible()).toBe(true)
})

test('the words of an item are gone through one after the other, and round again', async (context) => {
  const { page } = await opened(context, await storyOf('ferry'))
  await page.locator('#agreed .address, #figures .address').first().click()
  const many = Number(/of (\d+)/.exec((await page.locator('.bar output').textContent()) ?? '')?.[1])
  expect(many).toBeGreaterThan(1)
  const seen = new Set<string>()
  for (let step = 0; step < many; step++) {
    seen.add(
      await page
        .locator('mark.now')
        .first()
        .evaluate((mark) => mark.parentElement!.textContent),
    )
    await page.getByRole('button', { name: 'Next' }).click()
  }
  expect(seen.size).toBe(many)
  expect(seen).toContain(
    await page
      .locator('mark.now')
      .first()
      .evaluate((mark) => mark.parentElement!.textContent),
  )
  await page.getByRole('button', { name: 'Clear' }).click()
  expect(await page.locator('mark.lit').count()).toBe(0)
})

test('on a phone the reports come over the account, and the chosen item stays in sight', async (context) => {
  const { page } = await opened(context, await storyOf('peru'), { viewport: { width: 390, height: 844 } })
  for (const at of [0, 4, 12]) {
    await page.locator('main .quotes a').filter({ visible: true }).nth(at).click()
    const places = await page.evaluate(() =>
      ['.pane', '.chosen', 'mark.now']
        .map((name) => document.querySelector(name)!.getBoundingClientRect())
        .map(({ top, bottom }) => ({ top, bottom })),
    )
    const [pane, chosen, words] = places
    expect(chosen!.top).toBeGreaterThanOrEqual(0)
    expect(chosen!.top).toBeLessThan(pane!.top)
    expect(words!.top).toBeGreaterThan(pane!.top)
    expect(words!.top).toBeLessThan(844)
    await page.keyboard.press('Escape')
  }
})

test('a kind of mark can be switched off', async (context) => {
  const { page } = await opened(context, await storyOf('peru'))
  const line = (): Promise<string> =>
    page
      .locator('mark.f')
      .first()
      .evaluate((mark) => getComputedStyle(mark).textDecorationLine)
  expect(await line()).toBe('underline')
  await page.getByRole('checkbox', { name: 'Figures' }).uncheck()
  expect(await line()).toBe('none')
})

test('what is folded is printed', async (context) => {
  const { page } = await opened(context, await storyOf('peru'))
  const folded = page.locator('#only .more .quotes p').first()
  expect(await folded.isVisible()).toBe(false)
  await page.emulateMedia({ media: 'print' })
  expect(await folded.isVisible()).toBe(true)
})
