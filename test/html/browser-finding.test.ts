import { AxeBuilder } from '@axe-core/playwright'
import { expect, test } from 'vitest'
import { storyOf } from '../dossier/stories.ts'
import { opened } from './open.ts'

test('an item is copied as a citation: its words, outlet, day and hash, and its address', async (context) => {
  const { page } = await opened(context, await storyOf('ferry'), { permissions: ['clipboard-read', 'clipboard-write'] })
  const item = page.locator('#speakers .item').first()
  await item.locator('> .copy').click()
  const copied = await page.evaluate(() => navigator.clipboard.readText())
  const words = await item.locator('.quotes p').first().textContent()
  expect(copied.split('\n')[0]).toMatch(/^“.+”, [A-Z] .+, SHA-256 [0-9a-f]{64}$/)
  expect(copied).toContain(words!.slice(1, 15))
  expect(copied.split('\n').at(-1)).toContain(`#${await item.getAttribute('id')}`)
  expect(await page.locator('p[role=status]').textContent()).toBe('Copied')
})

test('words are found by keyboard alone, in the account and in the reports', async (context) => {
  const { page, complaints } = await opened(context, await storyOf('ferry'), { viewport: { width: 1280, height: 900 } })
  await page.keyboard.press('/')
  await page.keyboard.type('ORLUN')
  expect(Number(/(\d+) found/.exec((await page.locator('search output').textContent()) ?? '')?.[1])).toBeGreaterThan(2)
  expect(await page.locator('search li b').first().textContent()).toMatch(/orl[uú]n/i)
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('ArrowDown')
  const { violations } = await new AxeBuilder({ page }).analyze()
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([])
  await page.keyboard.press('Enter')
  expect(await page.evaluate(() => document.activeElement!.textContent)).toMatch(/orl[uú]n/i)
  expect(await page.locator('search ul').count()).toBe(0)
  await page.keyboard.press('/')
  await page.keyboard.type('zzz')
  expect(await page.locator('search output').textContent()).toBe('0 found')
  expect(complaints).toEqual([])
})

test('words of a report lead back to what is told from them', async (context) => {
  const { page } = await opened(context, await storyOf('peru'), { viewport: { width: 1280, height: 900 } })
  await page.locator('.report mark.f').nth(1).click()
  const items = page.locator('.citing button')
  expect(await items.count()).toBeGreaterThan(0)
  await items.first().click()
  expect(await page.locator('main .chosen').count()).toBe(1)
  expect(await page.locator('.citing').count()).toBe(0)
})

test('every point of a chart leads by keyboard to its words', async (context) => {
  const { page } = await opened(context, await storyOf('peru'), { viewport: { width: 1280, height: 900 } })
  const points = page.locator('.chart a')
  const many = await points.count()
  expect(many).toBeGreaterThan(2)
  for (let at = 0; at < many; at++) {
    const label = await points.nth(at).locator('title').textContent()
    await points.nth(at).focus()
    await page.keyboard.press('Enter')
    await page.locator('mark.now').first().waitFor()
    const shown = await page.locator('mark.now').allTextContents()
    expect(shown.filter((words) => label!.includes(words))).not.toEqual([])
    await page.keyboard.press('Escape')
  }
})

test('a word of ours tells by click and by keyboard what it means, and the reader is where they were', async (context) => {
  const { page } = await opened(context, await storyOf('ferry'), { viewport: { width: 1280, height: 900 } })
  const [word] = await page.locator('a.term').all()
  for (const ask of [() => word!.click(), () => word!.press('Enter')]) {
    await ask()
    expect(await page.locator('.meaning').textContent()).toMatch(/^independent Of another origin/)
    expect(await page.locator('.meaning').isVisible()).toBe(true)
    const { violations } = await new AxeBuilder({ page }).analyze()
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([])
    await page.keyboard.press('Escape')
    expect(await page.locator('.meaning').isVisible()).toBe(false)
    expect(await page.evaluate(() => document.activeElement!.className)).toBe('term')
  }
})
