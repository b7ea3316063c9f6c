import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test, type TestContext } from 'vitest'
import { findBrowser, openBrowser } from '../../scripts/browser.ts'
import { listen, type Listening } from '../../src/server/listen.ts'
import { needs } from '../needs.ts'
import { given } from '../server/mcp-checks.ts'
import { served, type Served } from '../server/served.ts'

const browser = await findBrowser()
let there: Served
let listening: Listening
let story: string
let report: string

beforeAll(async () => {
  there = await served()
  listening = await listen(there.server, { host: '127.0.0.1', port: 0 })
  story = (await there.collection.stories()).items[0]!.id
  report = (await there.collection.reports()).items[0]!.id
}, 120_000)
afterAll(async () => {
  await listening.close()
  await there.close()
})

interface Opened {
  readonly page: Page
  readonly complaints: readonly string[]
  readonly close: () => Promise<void>
}

const opened = async (test: TestContext, colorScheme: 'light' | 'dark' = 'light'): Promise<Opened> => {
  needs(test, browser !== null, 'no browser on this machine')
  const { context, close } = await openBrowser(browser!, { colorScheme })
  const page = context.pages()[0] ?? (await context.newPage())
  const complaints: string[] = []
  page.on('console', (message) => complaints.push(message.text()))
  page.on('pageerror', (error) => complaints.push(error.message))
  return { page, complaints, close }
}

const paths = (): readonly string[] => [
  ...['/', '/search?q=Juliaca', '/search?q=%5Cd%2B+deaths&as=pattern', '/add', '/ingests', '/sign-in', '/nowhere'],
  ...[`/stories/${story}`, `/stories/${story}/dossier`, `/reports/${report}`, `/reports/${report}/markup`],
]

for (const [colorScheme, ui] of [
  ['light', 'en'],
  ['dark', 'es'],
] as const) {
  test(`no page has a barrier, is too wide, or makes the browser complain (${colorScheme}, ${ui})`, async (context) => {
    const { page, complaints, close } = await opened(context, colorScheme)
    for (const path of paths()) {
      await page.goto(`${listening.address}${path}${path.includes('?') ? '&' : '?'}ui=${ui}`)
      for (const width of [390, 1280]) {
        await page.setViewportSize({ width, height: 900 })
        const { violations } = await new AxeBuilder({ page }).analyze()
        expect([
          path,
          violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html} ${nodes[0]?.failureSummary}`),
        ]).toEqual([path, []])
        expect([path, await page.evaluate(() => document.documentElement.scrollWidth)]).toEqual([path, width])
      }
    }
    // The page that is nowhere is answered with 404, which the browser tells.
    expect(complaints.filter((text) => !text.includes('404'))).toEqual([])
    await close()
  })
}

test('by keyboard alone a text is pasted, its reading followed, and its story reached', async (context) => {
  const { page, complaints, close } = await opened(context)
  await page.goto(`${listening.address}/`)
  await page.keyboard.press('Tab')
  expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('To the content')
  await page.keyboard.press('Enter')
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('content')
  await page.goto(`${listening.address}/add`)
  await page.focus('#text')
  await page.keyboard.insertText(given[0]!.text)
  await page.keyboard.press('Tab')
  await page.keyboard.insertText(given[0]!.outlet)
  for (let i = 0; i < 12 && !(await page.evaluate(() => document.activeElement?.matches('button'))); i++)
    await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  await page.waitForURL(/\/ingests\//)
  await page.locator('main a[href^="/stories/"]').waitFor()
  await page.locator('main a[href^="/stories/"]').focus()
  await page.keyboard.press('Enter')
  await page.waitForURL(/\/stories\//)
  expect(await page.locator('main').textContent()).toContain(given[0]!.outlet)
  expect(complaints).toEqual([])
  await close()
})

test('the script of a dossier page runs under the policy of the server', async (context) => {
  const { page, complaints, close } = await opened(context)
  await page.goto(`${listening.address}/stories/${story}/dossier`)
  await page.locator('html.live').waitFor()
  await page.locator('main .address').filter({ visible: true }).first().click()
  expect(await page.locator('mark.lit').count()).toBeGreaterThan(0)
  expect(complaints).toEqual([])
  await page.locator('header.top a').first().click()
  await page.waitForURL(new RegExp(`/stories/${story}$`))
  await close()
})

test('what is corrected on a served dossier goes to the collection, and the page shows it', async (context) => {
  const { page, complaints, close } = await opened(context)
  await page.goto(`${listening.address}/stories/${story}/dossier`)
  await page.locator('html.live').waitFor()
  await page.locator('main .address').filter({ visible: true }).first().click()
  await page.getByRole('button', { name: 'Correct', exact: true }).click()
  await page.locator('.correcting select').first().selectOption('note')
  await page.locator('.correcting .slot button').first().click()
  for (const [name, value] of Object.entries({ note: 'seen by Rosa', who: 'M. Ruiz', why: 'told to us' }))
    await page.locator(`.correcting [name=${name}]`).fill(value)
  await page.locator('.correcting [type=submit]').click()
  const [answer] = await Promise.all([
    page.waitForResponse((one) => one.request().method() === 'POST'),
    page.getByRole('button', { name: 'Save to the collection (1)' }).click(),
  ])
  expect(answer.status()).toBe(200)
  await page.waitForFunction(() => document.querySelector('main')?.textContent?.includes('seen by Rosa'))
  expect((await there.collection.corrections(story)).map(({ correction }) => correction)).toMatchObject([
    { kind: 'note', note: 'seen by Rosa', who: 'M. Ruiz' },
  ])
  expect(complaints).toEqual([])
  // Without a token of a form nothing is taken.
  const foreign = await fetch(`${listening.address}/stories/${story}/corrections`, {
    method: 'POST',
    headers: { 'content-type': 'application/x-www-form-urlencoded', accept: 'application/json' },
    body: new URLSearchParams({ corrections: '[]' }),
  })
  expect([foreign.status, ((await foreign.json()) as { error: { code: string } }).error.code]).toEqual([
    403,
    'form-stale',
  ])
  await close()
})
