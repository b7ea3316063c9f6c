import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { BrowserContext, BrowserContextOptions, Page } from 'playwright-core'
import { onTestFinished, type TestContext } from 'vitest'
import { findBrowser, openBrowser } from '../../scripts/browser.ts'
import { renderPage } from '../../src/dossier/html/render-page.tsx'
import type { Dossier, ReaderLanguage } from '../../src/index.ts'
import { needs } from '../needs.ts'

const browser = await findBrowser()

/** A page in a browser that is cut off from any network, and all that it asked for and complained of. */
export interface Opened {
  readonly page: Page
  readonly context: BrowserContext
  readonly address: string
  readonly asked: readonly string[]
  readonly complaints: readonly string[]
}

interface Options extends BrowserContextOptions {
  readonly language?: ReaderLanguage
  /** Bytes from which on what is folded is packed. */
  readonly most?: number
}

/** Opens the page of a dossier as a reader would: from a file. Closed when the test is over. */
export const opened = async (
  test: TestContext,
  dossier: Dossier,
  { language = 'en', most, ...options }: Options = {},
): Promise<Opened> => {
  const open = await openedHtml(test, await renderPage(dossier, language, most), options)
  if (options.javaScriptEnabled !== false) await open.page.waitForSelector('html.ready', { state: 'attached' })
  return open
}

/** Opens any page as a reader would: from a file. Closed when the test is over. */
export const openedHtml = async (
  test: TestContext,
  html: string,
  options: BrowserContextOptions = {},
): Promise<Opened> => {
  needs(test, browser !== null, 'no browser on this machine')
  const folder = mkdtempSync(join(tmpdir(), 'page-'))
  const file = join(folder, 'dossier.html')
  writeFileSync(file, html)
  const { context, close } = await openBrowser(browser!, { offline: true, ...options })
  onTestFinished(async () => {
    await close()
    rmSync(folder, { recursive: true, force: true })
  })
  const page = context.pages()[0] ?? (await context.newPage())
  const asked: string[] = []
  const complaints: string[] = []
  context.on('request', (request) => asked.push(request.url()))
  page.on('console', (message) => complaints.push(message.text()))
  page.on('pageerror', (error) => complaints.push(error.message))
  const address = pathToFileURL(file).href
  await page.goto(address)
  return { page, context, address, asked, complaints }
}

/** Unfolds all that is folded. */
export const unfold = (page: Page): Promise<void> =>
  page.evaluate(() => {
    for (const fold of document.querySelectorAll('details')) fold.open = true
  })

/** The words that are lit, by the letter of their report. */
export const litWords = (page: Page): Promise<Readonly<Record<string, string>>> =>
  page.evaluate(() => {
    const found: Record<string, string> = {}
    for (const mark of document.querySelectorAll('mark.lit')) {
      const letter = mark.closest('.report')?.id ?? '?'
      found[letter] = (found[letter] ?? '') + mark.textContent
    }
    return found
  })
