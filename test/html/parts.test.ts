import { parseHTML } from 'linkedom'
import { expect, test } from 'vitest'
import { pageOf } from '../../src/dossier/html/page/page.ts'
import { phraseOf, withTerms } from '../../src/dossier/html/page/terms.ts'
import { numberIn } from '../../src/dossier/html/page/numbers.ts'
import { pagePhrasesIn } from '../../src/dossier/words/page/index.ts'
import { renderPage } from '../../src/dossier/html/render-page.tsx'
import type { Dossier } from '../../src/index.ts'
import { storyNames, storyOf } from '../dossier/stories.ts'
import { copiedDossier } from './copied.ts'

const words = pagePhrasesIn('en')
const shownOf = async (dossier: Dossier, language: 'en' | 'es' = 'en'): Promise<Document> =>
  parseHTML(await renderPage(dossier, language, Infinity)).document
const textOf = (element: Element | null | undefined): string => element?.textContent?.replace(/\s+/g, ' ').trim() ?? ''

test('the top says who counts how many dead, and why the counts differ', async () => {
  const page = await shownOf(await storyOf('peru'))
  const top = textOf(page.querySelector('.top'))
  expect(top).toContain('6 reports, published between 29 Jan 2023 and 4 Feb 2023.')
  expect(top).toContain('5 of them are independent')
  expect(top).toContain('Deaths: 48 to 66.')
  expect(top).toMatch(/Why they differ: some count less than others/)
  const counts = [...page.querySelectorAll('.first .counts li')].map((row) => textOf(row))
  expect(counts.find((row) => row.startsWith('48'))).toMatch(/Defensoría.*28 Jan 2023.*enfrentamientos/)
  expect(counts.find((row) => row.startsWith('66'))).toMatch(/2 Feb 2023/)
  expect(page.querySelectorAll('.first > li').length).toBeLessThanOrEqual(5)
})

test.each(storyNames)(
  '%s: each of the first things leads to a part of the page, and quotes words of a report',
  async (name) => {
    const dossier = await storyOf(name)
    const page = await shownOf(dossier)
    for (const link of page.querySelectorAll('.first a'))
      expect(page.getElementById(link.getAttribute('href')!.slice(1)), link.outerHTML).not.toBeNull()
    const { first } = await pageOf(dossier, 'en')
    expect(new Set(first.map(({ label }) => label)).size).toBe(first.length)
    const texts = dossier.reports.map(({ text }) => text?.replace(/\s+/g, ' ')).join('\n')
    for (const piece of first.flatMap(({ quotes }) => quotes.flatMap(({ pieces }) => pieces)))
      expect(texts).toContain(piece.replace(/…$/, '').trim())
  },
)

test('a count stands with its parts, and their sum where they make it up', async () => {
  const { scopes } = await pageOf(await storyOf('peru'), 'en')
  const deaths = scopes.find(({ measure }) => measure === 'killed')!
  const summed = deaths.rows.filter(({ sum }) => sum.length > 0)
  expect(summed.length).toBeGreaterThan(0)
  for (const { sum, figure } of summed)
    expect(sum.reduce((all, one) => all + one, 0)).toBe(figure.best ?? figure.low ?? figure.high)
  const numbers = deaths.rows.map(({ figure }) => figure.best ?? figure.low ?? 0)
  expect(numbers).toEqual(numbers.toSorted((a, b) => b - a))
  expect(deaths.rows.some(({ beside }) => beside !== null)).toBe(true)
})

test('what a copy has from another report is told with it, and in which words it differs', async () => {
  const dossier = await copiedDossier()
  const { copies, altered } = await pageOf(dossier, 'en')
  const [wire, copy] = dossier.reports
  expect([...copies.keys()]).toEqual([copy!.id])
  const [own] = copies.get(copy!.id)!
  expect(own).toMatchObject({ from: wire!.id, order: 'later' })
  expect(own!.passages.map((one) => one.altered.map(({ text }) => text).join())).toEqual(['14', 'dawn', ''])
  expect(own!.passages.map((one) => one.before.map(({ text }) => text).join())).toEqual(['12', 'dusk', ''])
  for (const { part } of altered.values())
    for (const { report, start, end, text } of part.citations)
      expect(dossier.reports.find(({ id }) => id === report)?.text?.slice(start, end)).toBe(text)
})

test('a saying that reports quote in other words stands once, its words marked', async () => {
  const page = await shownOf(await copiedDossier())
  const [item] = page.querySelectorAll('#speakers .item')
  expect(textOf(item?.querySelector('.head'))).toBe('Inés Robledo')
  expect([...item!.querySelectorAll('em.altered')].map(textOf)).toEqual(['see'])
  expect(item!.querySelectorAll('.quotes > li')).toHaveLength(2)
})

test('places that matter are on a map, each a way to its words, with the sources named', async () => {
  for (const language of ['en', 'es'] as const) {
    const page = await shownOf(await storyOf('peru'), language)
    const dots = [...page.querySelectorAll('.map a')]
    expect(dots.length).toBeGreaterThan(1)
    for (const dot of dots) expect(page.getElementById(dot.getAttribute('href')!.slice(1))?.tagName).toBe('MARK')
    expect(textOf(page.querySelector('.map figcaption'))).toContain('GeoNames (CC BY 4.0)')
    expect(page.querySelectorAll('.places .item')).toHaveLength(dots.length)
  }
  expect((await shownOf(await storyOf('ferry'))).querySelector('.map')).toBeNull()
})

test('one report, two copies: the page says that nothing can be compared', async () => {
  expect(textOf((await shownOf(await storyOf('one report'))).querySelector('.top'))).toContain(
    'There is one report only',
  )
  expect(textOf((await shownOf(await storyOf('two copies'))).querySelector('.top'))).toContain(
    'copies corroborate nothing',
  )
})

test('what was read, and what was not checked, is told at the end', async () => {
  const about = textOf((await shownOf(await storyOf('peru'))).querySelector('#about'))
  expect(about).toMatch(/6 reports \(English 4, Spanish 2\), 1,\d{3} words\./)
  for (const line of [...words.steps, ...words.unchecked]) expect(about).toContain(line)
})

test('words of ours are explained where they first stand', async () => {
  const page = await shownOf(await storyOf('peru'))
  const asked = [...page.querySelectorAll('a.term')].map((one) => one.getAttribute('href')!.slice(1))
  expect(asked.length).toBeGreaterThan(4)
  for (const id of asked) expect(textOf(page.getElementById(id)?.querySelector('dd'))).not.toBe('')
})

test.each([
  ['All are ‹independent|independent›.', 'All are |independent|.'],
  ['No word of ours.', 'No word of ours.'],
  ['An ‹unknown|odd› word.', 'An |odd| word.'],
])('%s', (text, expected) => {
  expect(
    phraseOf(text, words)
      .map((piece) => (typeof piece === 'string' ? piece : piece.shown))
      .join('|'),
  ).toBe(expected)
})

test('a term of a heading is marked in it', () => {
  expect(withTerms('In conflict: both', [{ at: 5, term: 'in conflict', meaning: '' }])).toBe(
    '‹in conflict|In conflict›: both',
  )
})

test.each([
  [7, '7', '7'],
  [1200, '1,200', '1.200'],
  [1234567, '1,234,567', '1.234.567'],
] as const)('%d', (value, en, es) => {
  expect([numberIn(value, 'en'), numberIn(value, 'es')]).toEqual([en, es])
})
