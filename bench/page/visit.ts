import type { BrowserContext, Page } from 'playwright-core'

/** What one visit to a page took, in milliseconds. */
export interface Visit {
  /** From the start of the navigation to the first paint with words in it. */
  readonly firstPaint: number
  /** Until the page has put in place what it holds packed, and laid out what is out of sight. */
  readonly whole: number
  /** The longest task that kept the page from answering; 0 where none took 50 ms. */
  readonly longestTask: number
  /** By what the reader did: from the input to the next paint. */
  readonly answers: Readonly<Record<string, number>>
}

/** What readers do, each with where they click; a search is typed. */
const acts: readonly (readonly [name: string, selector: string, key: string | null])[] = [
  ['a letter behind words', 'main .quotes .letters a', null],
  ['the next words', '#bar .bar button:nth-of-type(2)', null],
  ['a number of a table', '#figures th b a', null],
  ['a fold opened', 'main .more > summary', null],
  ['why', 'main .why > summary', null],
  ['a letter typed into the search', 'search input', 'm'],
  ['a second one', 'search input', 'u'],
]

interface Watched extends Window {
  tasks: number[]
  answered: number[]
}

/** Has every page of a browser note its long tasks, and how long it takes to answer. */
export const watchPages = (context: BrowserContext): Promise<unknown> =>
  context.addInitScript(() => {
    const page = window as unknown as Watched
    page.tasks = []
    page.answered = []
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) page.tasks.push(duration)
    }).observe({ type: 'longtask', buffered: true })
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries() as PerformanceEventTiming[])
        if ((entry as { interactionId?: number }).interactionId) page.answered.push(entry.duration)
    }).observe({ type: 'event', buffered: true, durationThreshold: 16 } as PerformanceObserverInit)
  })

/** Opens a page anew, as a reader would from a file, and uses it. */
export const visit = async (context: BrowserContext, address: string): Promise<Visit> => {
  const page = await context.newPage()
  await page.goto(address, { waitUntil: 'load' })
  await page.waitForSelector('html.ready', { state: 'attached' })
  const whole = await page.evaluate(() => performance.now())
  // The paint is told after it was done.
  await page.waitForTimeout(200)
  const firstPaint = await page.evaluate(
    () => performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? Number.NaN,
  )
  const longestTask = await page.evaluate(() => Math.max(0, ...(window as unknown as Watched).tasks))
  const answers: Record<string, number> = {}
  for (const [name, selector, key] of acts) answers[name] = await answer(page, selector, key)
  await page.close()
  return { firstPaint, whole, longestTask, answers }
}

/** The input is given to a place on the screen: looking for it would be work of the page too. */
const answer = async (page: Page, selector: string, key: string | null): Promise<number> => {
  const place = await page.evaluate((wanted) => {
    const seen = [...document.querySelectorAll<HTMLElement>(wanted)].find((one) => one.checkVisibility())
    seen?.scrollIntoView({ block: 'center' })
    const box = seen?.getBoundingClientRect()
    return box ? { x: box.x + Math.min(10, box.width / 2), y: box.y + box.height / 2 } : null
  }, selector)
  if (place === null) return Number.NaN
  if (key !== null) await page.mouse.click(place.x, place.y)
  await page.waitForTimeout(100)
  await page.evaluate(() => void (window as unknown as Watched).answered.splice(0))
  if (key === null) await page.mouse.click(place.x, place.y)
  else await page.keyboard.press(key)
  await page.waitForTimeout(150)
  // What is answered within a frame is not told.
  return page.evaluate(() => Math.max(16, ...(window as unknown as Watched).answered))
}
