import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { BrowserContextOptions, Frame, Page } from 'playwright-core'
import { afterAll, onTestFinished, type TestContext } from 'vitest'
import { findBrowser, openBrowser } from '../../scripts/browser.ts'
import { buildWeb } from '../../scripts/build-web.ts'
import { needs } from '../needs.ts'

const browser = await findBrowser()
const folder = mkdtempSync(join(tmpdir(), 'web-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))
const file = join(folder, 'corroborate.html')

let size: Promise<number> | null = null

/** The page's size in bytes; made when it is first wanted. */
export const built = (): Promise<number> => (size ??= buildWeb(file))

export interface Opened {
  readonly page: Page
  readonly address: string
  /** Addresses that were asked for, but those of what the page itself holds. */
  readonly asked: readonly string[]
  readonly complaints: readonly string[]
}

/** Opens the page as a reader would: from a file, in a browser that is cut off from any network. */
export const opened = async (test: TestContext, options: BrowserContextOptions = {}): Promise<Opened> => {
  needs(test, browser !== null, 'no browser on this machine')
  await built()
  const { context, close } = await openBrowser(browser!, { offline: true, locale: 'en-US', ...options })
  onTestFinished(close)
  const page = context.pages()[0] ?? (await context.newPage())
  const asked: string[] = []
  const complaints: string[] = []
  context.on('request', (request) => {
    if (!request.url().startsWith('blob:')) asked.push(request.url())
  })
  page.on('console', (message) => complaints.push(message.text()))
  page.on('pageerror', (error) => complaints.push(error.message))
  const address = pathToFileURL(file).href
  await page.goto(address)
  return { page, address, asked, complaints }
}

export interface Dropped {
  readonly name: string
  readonly bytes: Uint8Array
}

/** Drops files onto the page. */
export const drop = (page: Page, files: readonly Dropped[]): Promise<void> =>
  page.evaluate(
    (all) => {
      const dataTransfer = new DataTransfer()
      for (const { name, bytes } of all) dataTransfer.items.add(new File([new Uint8Array(bytes)], name))
      document.body.dispatchEvent(new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true }))
    },
    files.map(({ name, bytes }) => ({ name, bytes: [...bytes] })),
  )

/** Chooses a folder, as its button does. */
export const chooseFolder = (page: Page, path: string): Promise<void> =>
  page.locator('input[type=file]').nth(1).setInputFiles(path)

/** The frame that the dossier is shown in, once it is. */
export const dossierFrame = async (page: Page): Promise<Frame> => {
  const frame = await (await page.waitForSelector('iframe', { timeout: 60_000 })).contentFrame()
  await frame!.waitForSelector('#account')
  return frame!
}

/** What a link saves. */
export const saved = async (page: Page, label: string): Promise<string> => {
  const coming = page.waitForEvent('download')
  await page.getByRole('link', { name: label }).click()
  const parts: Buffer[] = []
  for await (const part of await (await coming).createReadStream()) parts.push(part as Buffer)
  return Buffer.concat(parts).toString('utf8')
}
