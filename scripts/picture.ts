import { mkdtempSync, rmSync } from 'node:fs'
import { spawnSync } from 'node:child_process'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Page } from 'playwright-core'
import { findBrowser, openBrowser } from './browser.ts'

/** Makes docs/page.png and docs/side-by-side.png, the pictures of a page in the README: `npm run picture`, after a build. */
const root = resolve(import.meta.dirname, '..')

const browser = await findBrowser()
if (!browser) throw new Error('no browser on this machine: set CORROBORATE_BROWSER to one')
const found = browser
const folder = mkdtempSync(join(tmpdir(), 'picture-'))
const file = join(folder, 'page.html')
const command = [join(root, 'dist/cli/main.js'), 'read', join(root, 'examples/peru'), '--format', 'html', '-o', file]
const { status } = spawnSync(process.execPath, command, { stdio: 'inherit' })
if (status !== 0) throw new Error('the page could not be written')

/** A picture of the page as it opens, after a reader has done something. */
const picture = async (
  name: string,
  colorScheme: 'light' | 'dark',
  act: (page: Page) => Promise<void>,
): Promise<void> => {
  const { context, close } = await openBrowser(found, { viewport: { width: 1200, height: 680 }, colorScheme })
  const page = context.pages()[0] ?? (await context.newPage())
  await page.goto(pathToFileURL(file).href)
  await page.locator('.ready').waitFor({ state: 'attached' })
  await act(page)
  await page.screenshot({ path: join(root, 'docs', name) })
  await close()
}

await picture('page.png', 'light', (page) => page.locator('.counts a', { hasText: /^58$/ }).first().click())
await picture('side-by-side.png', 'dark', (page) => page.locator('.pair button').first().click())
rmSync(folder, { recursive: true, force: true })
