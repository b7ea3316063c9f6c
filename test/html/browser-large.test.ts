import { expect, test } from 'vitest'
import { storyOf } from '../dossier/stories.ts'
import { opened, unfold } from './open.ts'
import { thirtyReports } from './thirty.ts'

test('a page that was packed shows what it shows unpacked', async (context) => {
  const dossier = await storyOf('peru')
  const [whole, small] = [
    await opened(context, dossier, { most: Infinity }),
    await opened(context, dossier, { most: 0 }),
  ]
  const [all, same] = await Promise.all(
    [whole, small].map(({ page }) =>
      page.evaluate(() => {
        const links = new Set([...document.querySelectorAll('main a')].map((link) => link.getAttribute('href')))
        for (const mark of document.querySelectorAll('mark[id]'))
          if (!links.has(`#${mark.id}`)) mark.removeAttribute('id')
        return {
          account: document.querySelector('main')!.innerHTML.replace(/ data-p=""|<noscript>.*?<\/noscript>/g, ''),
          reports: document.querySelector('.pane')!.innerHTML.replace(/ class=""| data-w=""/g, ''),
        }
      }),
    ),
  )
  expect(small.complaints).toEqual([])
  expect(same!.account).toBe(all!.account)
  expect(same!.reports.length).toBeGreaterThan(10_000)
  expect(same!.reports).toBe(all!.reports)
})

test('a page of thirty reports says all, and is quick', async (context) => {
  const { page, complaints } = await opened(context, await thirtyReports())
  await unfold(page)
  const [folds, letters, links] = await page.evaluate(() => [
    document.querySelectorAll('main details:not(:has(> :not(summary)))').length,
    document.querySelectorAll('main .letters:empty').length,
    [...document.querySelectorAll('main a[href^="#"]')].filter(
      (link) => !document.getElementById(decodeURIComponent(link.getAttribute('href')!.slice(1))),
    ).length,
  ])
  expect([folds, letters, links]).toEqual([0, 0, 0])
  await page.locator('main .more .quotes a').first().click()
  expect(await page.locator('mark.now').count()).toBeGreaterThan(0)
  expect(complaints).toEqual([])
})

test('without its script, what stands open on a large page leads to its words', async (context) => {
  const { page } = await opened(context, await thirtyReports(), { javaScriptEnabled: false })
  await page.locator('main .quotes a').filter({ visible: true }).first().click()
  expect(await page.locator('mark:target').textContent()).not.toBe('')
  expect(await page.locator('main details[data-p]').filter({ visible: true }).count()).toBe(0)
})
