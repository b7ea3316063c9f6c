import { parseHTML } from 'linkedom'
import { expect, test } from 'vitest'
import { redacted, renderHtml, withoutTexts, type Dossier } from '../../src/index.ts'
import { renderPage } from '../../src/dossier/html/render-page.tsx'
import { storyOf } from '../dossier/stories.ts'

const deadLinks = (html: string): readonly string[] => {
  const page = parseHTML(html).document
  const ids = new Set([...page.querySelectorAll('[id]')].map(({ id }) => id))
  const links = [...page.querySelectorAll('a')].map((link) => link.getAttribute('href') ?? '')
  expect(links.length).toBeGreaterThan(20)
  return links.filter((href) => href.startsWith('#') && !ids.has(href.slice(1)))
}

test.each(['peru', 'ferry', 'uvalde'])(
  '%s: a page without the texts shows the cited words, and links to them',
  async (name) => {
    const dossier = withoutTexts(await storyOf(name))
    const html = await renderHtml(dossier, { language: 'en' })
    expect(deadLinks(html)).toEqual([])
    const page = parseHTML(html).document
    expect(page.querySelectorAll('.report .empty')).toHaveLength(dossier.reports.length)
    expect(page.querySelectorAll('.report mark').length).toBeGreaterThan(40)
  },
)

test('what is cited of a withheld text are its words, and the rest is not there', async () => {
  const whole = await storyOf('peru')
  const page = parseHTML(await renderHtml(withoutTexts(whole), { language: 'en' })).document
  const given = [...page.querySelectorAll('.report .text')].map(({ textContent }) => textContent)
  whole.reports.forEach(({ text }, index) => {
    for (const run of given[index]!.split(' … ')) expect(text).toContain(run.slice(0, 20))
    expect(given[index]!.length).toBeLessThan(text!.length)
  })
})

test('a large page without the texts has no dead links where it stands open', async () => {
  const html = await renderPage(withoutTexts(await storyOf('peru')), 'en', 0)
  expect(deadLinks(html)).toEqual([])
})

test.each(['peru', 'ferry', 'uvalde'])('%s: a masked name stands nowhere on the page', async (name) => {
  const dossier: Dossier = await storyOf(name)
  const person = dossier.entities.find(({ type, name: own }) => type === 'person' && own.includes(' '))!
  const html = await renderHtml(redacted(dossier, { names: [person.name], minors: true }), { language: 'es' })
  expect(html).not.toContain(person.name)
  expect(html).toContain('█')
  expect(deadLinks(html)).toEqual([])
})
