import { mkdtempSync, rmSync } from 'node:fs'
import { spawnSync } from 'node:child_process'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { findBrowser, openBrowser } from './browser.ts'

/** Makes docs/page.png, the picture of a page in the README: `npm run picture`, after a build. */
const root = resolve(import.meta.dirname, '..')

const found = await findBrowser()
if (!found) throw new Error('no browser on this machine: set CORROBORATE_BROWSER to one')
const folder = mkdtempSync(join(tmpdir(), 'picture-'))
const file = join(folder, 'page.html')
const command = [join(root, 'dist/cli/main.js'), 'read', join(root, 'examples/peru'), '--format', 'html', '-o', file]
const { status } = spawnSync(process.execPath, command, { stdio: 'inherit' })
if (status !== 0) throw new Error('the page could not be written')

const { context, close } = await openBrowser(found, { viewport: { width: 1280, height: 585 }, colorScheme: 'light' })
const page = context.pages()[0] ?? (await context.newPage())
await page.goto(pathToFileURL(file).href)
await page.locator('#disputed').evaluate((section) => section.scrollIntoView())
await page.locator('#disputed .rows b a', { hasText: /^58$/ }).first().click()
await page.screenshot({ path: join(root, 'docs/page.png') })
await close()
rmSync(folder, { recursive: true, force: true })
