import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { storyOf } from '../dossier/stories.ts'
import { wordsFinder } from './expected.ts'
import { litWords, opened, unfold } from './open.ts'

const stories = ['peru', 'ferry'] as const
const viewport = { width: 1280, height: 900 }

/** What is chosen: its address, its numbers and those of what is within it, and whether its words are in sight. */
interface Chosen {
  readonly id: string
  readonly numbers: readonly string[]
  readonly inSight: boolean
  readonly focused: boolean
}

const chosenOn = (page: Page): Promise<Chosen | null> =>
  page.evaluate(() => {
    const part = document.querySelector<HTMLElement>('.chosen')
    const mark = document.querySelector('mark.now')
    if (!part || !mark) return null
    const inner = [...part.querySelectorAll<HTMLElement>('[data-n]')].filter(
      (element) => element.closest('.why') === part.closest('.why'),
    )
    const place = mark.getBoundingClientRect()
    return {
      id: part.id,
      numbers: [part, ...inner].flatMap((element) => element.dataset['n'] ?? []),
      inSight: place.top >= 0 && place.bottom <= innerHeight && place.left > innerWidth / 2,
      focused: document.activeElement === mark,
    }
  })

/** The addresses of all parts of the account that lead to words. */
const addresses = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('main .item[id], main [id][data-n]')]
      .filter((part) => part.matches('[data-n]') || part.querySelector('[data-n]:not(.why *)'))
      .map((part) => part.id),
  )

for (const story of stories) {
  test(`${story}: every item is one click from its words`, async (context) => {
    const dossier = await storyOf(story)
    const wordsOf = await wordsFinder(dossier)
    const { page } = await opened(context, dossier, { viewport })
    await unfold(page)
    const ids = await addresses(page)
    expect(ids.length).toBeGreaterThan(60)
    for (const id of ids) {
      await page.locator(`[id="${id}"]`).locator('> .address, > .letters a, > b a').first().click()
      const chosen = await chosenOn(page)
      expect(chosen).toMatchObject({ id, inSight: true, focused: true })
      expect(await litWords(page), id).toEqual(wordsOf(chosen!.numbers))
      expect(new URL(page.url()).hash).toBe(`#${id}`)
    }
  })

  test(`${story}: every item is reached by keyboard alone, and says why`, async (context) => {
    const dossier = await storyOf(story)
    const wordsOf = await wordsFinder(dossier)
    const { page } = await opened(context, dossier, { viewport })
    const reached = new Set<string>()
    let whys = 0
    for (;;) {
      await page.keyboard.press('Tab')
      const at = await focusOn(page)
      if (at.kind === 'elsewhere') break
      if (at.kind === 'other') continue
      await page.keyboard.press('Enter')
      if (at.kind === 'why') {
        expect((await focusOn(page)).told).toBeGreaterThan(10)
        whys++
      }
      if (at.kind !== 'words') continue
      const chosen = await chosenOn(page)
      expect(chosen, at.text).toMatchObject({ inSight: true, focused: true })
      expect(await litWords(page), at.text).toEqual(wordsOf(chosen!.numbers))
      reached.add(new URL(page.url()).hash.slice(1)).add(chosen!.id)
      await page.keyboard.press('Escape')
      expect((await focusOn(page)).text).toBe(at.text)
      expect(await litWords(page)).toEqual({})
    }
    expect(whys).toBeGreaterThan(40)
    expect((await addresses(page)).filter((id) => !reached.has(id))).toEqual([])
  })
}

/** Where the keyboard is: at a way to words, at a fold, at something else of the account, or beyond it. */
const focusOn = (
  page: Page,
): Promise<{
  readonly kind: 'words' | 'why' | 'fold' | 'other' | 'elsewhere'
  readonly text: string
  readonly told: number
}> =>
  page.evaluate(() => {
    const at = document.activeElement!
    const told = at.closest('details')?.querySelector('ul')?.textContent.length ?? 0
    const text = `${at.closest('[id]')?.id} ${at.textContent}`
    const kind = (): 'words' | 'why' | 'fold' | 'other' | 'elsewhere' => {
      if (at.matches('.skip')) return 'other'
      if (!at.closest('main')) return 'elsewhere'
      if (!at.matches('summary, a:not(svg a)')) return 'other'
      if (at.matches('.why > summary')) return 'why'
      if (at.matches('summary')) return at.closest('details')!.open ? 'other' : 'fold'
      const place = document.getElementById((at as HTMLAnchorElement).hash.slice(1))
      return place?.matches('mark') || at.matches('.address') ? 'words' : 'other'
    }
    return { kind: kind(), text, told }
  })
