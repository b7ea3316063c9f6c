import { createHash } from 'node:crypto'
import { expect, test } from 'vitest'
import { pageOf } from '../../src/dossier/html/page/page.ts'
import type { PageItem } from '../../src/dossier/html/page/fold.ts'
import { accountOf, phrasesIn, renderHtml } from '../../src/index.ts'
import { storyNames, storyOf } from '../dossier/stories.ts'

const languages = ['en', 'es'] as const

for (const name of storyNames) {
  test(`${name}: every citation of the page is the words at its place`, async () => {
    const dossier = await storyOf(name)
    const texts = new Map(dossier.reports.map(({ id, text }) => [id, text ?? '']))
    const { targets } = await pageOf(dossier, 'en')
    for (const { citations } of targets.all) {
      for (const { report, start, end, text } of citations) expect(texts.get(report)?.slice(start, end)).toBe(text)
    }
  })

  test(`${name}: the paragraphs of a report are its text`, async () => {
    const dossier = await storyOf(name)
    const { paragraphs } = await pageOf(dossier, 'en')
    for (const { id, text } of dossier.reports) {
      const pieces = paragraphs.get(id)?.flatMap(({ segments }) => segments.map((segment) => segment.text))
      expect(pieces?.join('')).toBe(text ?? '')
    }
  })

  test(`${name}: every address of the page is there, once`, async () => {
    for (const language of languages) {
      const html = await renderHtml(await storyOf(name), { language })
      const shown = html.replace(/<(script|style)[^]*?<\/\1>/g, '')
      const ids = [...shown.matchAll(/ id="?([^" >]*)/g)].map((match) => match[1]!)
      expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([])
      const known = new Set(ids)
      const links = [...shown.matchAll(/ href="?#([^" >]*)/g)].map((match) => match[1]!)
      expect(links.length).toBeGreaterThan(3)
      expect(links.filter((id) => !known.has(id))).toEqual([])
    }
  })
}

test.each(['peru', 'ferry'])('%s: what a short account tells stands open, the rest is folded', async (name) => {
  const dossier = await storyOf(name)
  const brief = accountOf(dossier, phrasesIn('en'))
  const full = accountOf(dossier, phrasesIn('en'), true)
  const idsIn = (items: readonly PageItem[]): readonly string[] => items.flatMap(({ item }) => item.ids)
  for (const { heading, items } of (await pageOf(dossier, 'en')).sections) {
    const [short, all] = [brief, full].map(({ sections }) => sections.find((section) => section.heading === heading))
    expect(idsIn(items.first)).toEqual(expect.arrayContaining(short?.items.flatMap(({ ids }) => ids) ?? []))
    expect(idsIn([...items.first, ...items.rest]).toSorted()).toEqual(all?.items.flatMap(({ ids }) => ids).toSorted())
    if (heading === 'speakers') expect(items.rest.length).toBeGreaterThan(0)
  }
})

test.each(['peru', 'ferry'])('%s: every item that shows something of the dossier says why', async (name) => {
  const { sections, why } = await pageOf(await storyOf(name), 'en')
  const items = sections.flatMap(({ items }) => [...items.first, ...items.rest].map(({ item }) => item))
  const silent = items.filter((item) => item.id !== null && why(item).length === 0)
  expect(silent.map(({ id }) => id)).toEqual([])
})

test('the policy names the script and the style that are there, and allows no other', async () => {
  const html = await renderHtml(await storyOf('ferry'), { language: 'en' })
  const policy =
    /http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(html)?.[1]?.replaceAll('&#39;', "'") ?? ''
  const hashOf = (element: string): string => {
    const inside = new RegExp(`<${element}>([^]*?)</${element}>`).exec(html)?.[1] ?? ''
    expect(inside.length).toBeGreaterThan(1000)
    return `sha256-${createHash('sha256').update(inside).digest('base64')}`
  }
  expect(policy.split('; ')).toEqual([
    "default-src 'none'",
    `script-src '${hashOf('script')}'`,
    `style-src '${hashOf('style')}'`,
    'img-src data:',
    "base-uri 'none'",
    "form-action 'none'",
  ])
  expect(html).not.toMatch(/<[^>]*\s(?:style|on\w+)=/)
})

test.each(['peru', 'ferry'])('%s: the page is small beside its texts', async (name) => {
  const dossier = await storyOf(name)
  const texts = dossier.reports.reduce((sum, { text }) => sum + (text?.length ?? 0), 0)
  expect((await renderHtml(dossier, { language: 'en' })).length - texts).toBeLessThan(250_000)
})

test('a page is the same twice', async () => {
  const dossier = await storyOf('ferry')
  expect(await renderHtml(dossier, { language: 'es' })).toBe(
    await renderHtml(structuredClone(dossier), { language: 'es' }),
  )
})
