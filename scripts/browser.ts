import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { chromium, type BrowserContext, type BrowserContextOptions } from 'playwright-core'

/** Where machines that have a browser have it. */
const homes = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
]

/** A browser that can be started, and what it must be told. */
export interface Found {
  readonly path: string
  readonly args: readonly string[]
}

/** Nothing is asked of the network, and a machine without a screen will do. */
const quiet = [
  ...['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run'],
  ...['--disable-background-networking', '--disable-component-update', '--disable-sync'],
]

/** The browser that CORROBORATE_BROWSER names, the machine's own, or the one of node_modules; null where none can be had. */
export const findBrowser = async (): Promise<Found | null> => {
  const own = [process.env['CORROBORATE_BROWSER'] ?? '', ...homes].find((path) => path !== '' && existsSync(path))
  if (own !== undefined) return { path: own, args: quiet }
  try {
    const { default: packed } = await import('@sparticuz/chromium')
    return { path: await packed.executablePath(), args: [...packed.args, ...quiet] }
  } catch {
    return null
  }
}

/** A browser with a new profile, which is gone when it is closed. */
export const openBrowser = async (
  found: Found,
  options: BrowserContextOptions = {},
): Promise<{ readonly context: BrowserContext; readonly close: () => Promise<void> }> => {
  const profile = mkdtempSync(join(tmpdir(), 'browser-'))
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: found.path,
    args: [...found.args],
    headless: true,
    ...options,
  })
  return {
    context,
    close: async () => {
      await context.close()
      rmSync(profile, { recursive: true, force: true })
    },
  }
}
