import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { dossierOf } from '../../eval/corpus/stories.ts'
import { withoutTexts } from '../../src/custody/share.ts'
import { annotationsOf } from '../../src/dossier/exports/annotation.ts'
import { marksOf } from '../../src/dossier/exports/marks.ts'
import type { Citation } from '../../src/model/citation.ts'
import type { Dossier } from '../../src/model/dossier.ts'
import { dossierOf as dossierOfMill } from '../correct/support.ts'
import { readAnnotations, type Annotation } from './read-annotations.ts'
import { dossierWith, reportWith } from './support.ts'

const textsOf = ({ reports }: Dossier): ReadonlyMap<string, string> =>
  new Map(reports.map(({ id, text }) => [id, text ?? '']))

/** All words of the lists that are exported, gathered without the code that exports them. */
const citedIn = (part: unknown, found: Set<string> = new Set(), report: string | null = null): ReadonlySet<string> => {
  if (typeof part !== 'object' || part === null) return found
  const own = part as Record<string, unknown>
  const home = typeof own['report'] === 'string' ? own['report'] : report
  const { start, end, text } = own
  if (home !== null && typeof start === 'number' && typeof end === 'number' && typeof text === 'string')
    found.add(`${home} ${start} ${end}`)
  for (const value of Object.values(own)) citedIn(value, found, home)
  return found
}

const expectAllBack = (dossier: Dossier): void => {
  const back = readAnnotations(annotationsOf(dossier), textsOf(dossier))
  const marks = marksOf(dossier)
  expect(back.map(({ byPosition }) => byPosition)).toEqual(marks.map(({ citation }) => citation))
  for (const [at, { byQuote }] of back.entries()) expect(byQuote).toContainEqual(marks[at]!.citation)
}

describe('all spans come back as they were', () => {
  test.each(['peru', 'ferry', 'uvalde'] as const)('%s', async (story) => {
    const dossier = await dossierOf(story)
    expectAllBack(dossier)
    const back = readAnnotations(annotationsOf(dossier), textsOf(dossier))
    const places = new Set(back.map(({ byPosition: one }) => `${one!.report} ${one!.start} ${one!.end}`))
    const { times, claims, attributions, figures } = dossier
    const bare = figures.map(({ report, start, end, text, scope }) => ({ report, start, end, text, scope }))
    const mentions = dossier.entities.map((entity) => entity.mentions)
    const all = citedIn([
      bare,
      times,
      attributions,
      mentions,
      claims.map(({ citations }) => citations),
      dossier.timeline,
    ])
    expect(all.size).toBeGreaterThan(100)
    expect([...all].filter((place) => !places.has(place))).toEqual([])
  })

  test('with emoji and combining accents before, within and behind the cited words', async () => {
    const text =
      'Twelve dead 😢 in Lindo\n\nA fire 🔥🔥 at a mill in Lindo on Monday killed 12 people 👨‍👩‍👧, Jose\u0301 Nu\u0301n\u0303ez said. 🕯️\n\n“😱 We ran,” said Rosa Vidal.'
    const dossier = await dossierOfMill([], { 'a.txt': text })
    expect(dossier.figures.length).toBeGreaterThan(1)
    expectAllBack(dossier)
  })

  test('any text and any words of it', () => {
    const characters = fc.constantFrom(...['a', ' ', '😀', 'e\u0301', '👨‍👩‍👧', '\u0301', 'ñ', '\n', '𝒳', '¡'])
    const texts = fc.array(characters, { minLength: 1, maxLength: 60 }).map((parts) => parts.join(''))
    fc.assert(
      fc.property(texts, fc.nat(), fc.nat(), (text, a, b) => {
        const borders = [...text].reduce<number[]>((all, one) => [...all, all.at(-1)! + one.length], [0])
        const [start, end] = [borders[a % borders.length]!, borders[b % borders.length]!].toSorted((x, y) => x - y)
        const word: Citation = { report: 'r-test', start: start!, end: end!, text: text.slice(start, end) }
        expectAllBack(dossierWith({ reports: [reportWith(text)], labels: [{ id: 'l-1', of: 'e-1', words: [word] }] }))
      }),
    )
  })
})

const pageOf = (dossier: Dossier): { items: readonly Annotation[] } => JSON.parse(annotationsOf(dossier)) as never

test('ids are told apart, and the same for the same dossier', async () => {
  const ids = pageOf(await dossierOf('peru')).items.map(({ id }) => id)
  expect(new Set(ids).size).toBe(ids.length)
  expect(pageOf(await dossierOf('peru')).items.map(({ id }) => id)).toEqual(ids)
})

test('where texts are withheld the quoted words stay, and nothing around them', async () => {
  for (const { target } of pageOf(withoutTexts(await dossierOf('ferry'))).items)
    expect(target.selector).toEqual([{ type: 'TextQuoteSelector', exact: expect.any(String) }])
})

test('a page that was fetched is named with its address and the state that was read', () => {
  const report = reportWith('Four dead.', { url: 'https://a.example/x', retrieved: '2026-03-10T09:00:00Z' })
  const word: Citation = { report: 'r-test', start: 0, end: 4, text: 'Four' }
  const [item] = pageOf(dossierWith({ reports: [report], labels: [{ id: 'l-1', of: 'e-1', words: [word] }] })).items
  expect(item!.target).toMatchObject({
    source: { id: 'urn:x-corroborate:r-test', via: 'https://a.example/x' },
    state: { type: 'TimeState', sourceDate: '2026-03-10T09:00:00Z' },
  })
})
