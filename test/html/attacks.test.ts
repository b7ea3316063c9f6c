import { parseHTML } from 'linkedom'
import { expect, test } from 'vitest'
import { renderHtml } from '../../src/index.ts'
import { attackedDossier } from './attacks.ts'

const attacked = async (): Promise<Document> =>
  parseHTML(await renderHtml(await attackedDossier(), { language: 'en' })).document

test('markup in reports, and in what is known of them, stays text', async () => {
  const page = await attacked()
  // The words of the script, what can be corrected, and the script.
  expect(page.querySelectorAll('script')).toHaveLength(3)
  expect(page.querySelectorAll('style')).toHaveLength(1)
  expect(page.querySelectorAll('meta[http-equiv]')).toHaveLength(1)
  expect(page.querySelectorAll('img, iframe, svg:not(.chart svg), base, object, embed, link, form')).toHaveLength(0)
  for (const element of page.querySelectorAll('*')) {
    for (const name of element.getAttributeNames()) expect(name).not.toMatch(/^(?:on|style|src|srcdoc)/)
  }
})

test('a report shows its text as it is', async () => {
  const dossier = await attackedDossier()
  const texts = [...(await attacked()).querySelectorAll('.report .text')].map((element) => element.textContent)
  expect(texts).toEqual(dossier.reports.map(({ text }) => text))
})

test('only addresses of the web are links', async () => {
  const links = [...(await attacked()).querySelectorAll('a')].map((link) => link.getAttribute('href') ?? '')
  expect(links.filter((href) => !href.startsWith('#'))).toEqual([])
})

test('the page of a report on the web is a link that tells it nothing', async () => {
  const dossier = await attackedDossier()
  const reports = dossier.reports.map((report) => ({ ...report, url: 'https://herald.example/a?b=1&c=2' }))
  const page = parseHTML(await renderHtml({ ...dossier, reports }, { language: 'en' })).document
  const [link] = page.querySelectorAll('a[rel]')
  expect(link?.getAttribute('href')).toBe('https://herald.example/a?b=1&c=2')
  expect(link?.getAttribute('rel')).toContain('noopener')
})
