import fc from 'fast-check'
import { expect, test } from 'vitest'
import { renderHtml } from '../../src/index.ts'
import { packMarks, unpackMarks, type Place } from '../../src/dossier/html/pack/marks.ts'
import { withNumbers, withoutNumbers } from '../../src/dossier/html/pack/numbers.ts'
import { packed } from '../../src/dossier/html/pack/pack.ts'
import { unpacked } from '../../src/dossier/html/pack/unpack.ts'
import { thirtyReports } from './thirty.ts'

const budget = 250_000

for (const language of ['en', 'es'] as const) {
  test(`${language}: a page of thirty reports is under its budget beside their texts`, async () => {
    const dossier = await thirtyReports()
    expect(dossier.reports).toHaveLength(30)
    const html = await renderHtml(dossier, { language })
    const texts = dossier.reports.map(({ text }) => text ?? '').join('')
    const bytes = (text: string): number => new TextEncoder().encode(text).length
    expect(texts.length).toBeGreaterThan(20_000)
    expect(bytes(html) - bytes(texts)).toBeLessThan(budget)
    expect(html).toContain('id="folds"')
  })
}

test('what stands open on a large page leads to words that are there', async () => {
  const whole = await renderHtml(await thirtyReports(), { language: 'en' })
  const html = whole.replace(/<script[^]*?<\/script>/g, '')
  const ids = new Set([...html.matchAll(/ id="?([^" >]*)/g)].map((match) => match[1]!))
  const links = [...html.matchAll(/ href="?#([^" >]*)/g)].map((match) => match[1]!)
  expect(links.length).toBeGreaterThan(100)
  expect(links.filter((id) => !ids.has(id))).toEqual([])
})

const known = 'At least 12 people died on Monday, the mayor said.'

test.each(['', 'people died on Monday', '<p>~^`', 'the mayor said. the mayor said. the mayor said.'])(
  '%j comes back',
  (text) => {
    expect(unpacked(packed(text, known), known)).toBe(text)
  },
)

test('words that are known are pointed to', () => {
  expect(packed(known, known).length).toBeLessThan(7)
  expect(packed('Nine zebras', known)).toBe('Nine zebras')
})

test('whatever is packed is unpacked, and holds no end of an element', () => {
  const texts = fc.array(
    fc.constantFrom('<p>', '~', '^', '`', 'died on ', 'Monday, the mayor ', '</script>', 'é', '😀', '\n'),
    {
      maxLength: 400,
    },
  )
  fc.assert(
    fc.property(texts, texts, (text, before) => {
      const code = packed(text.join(''), before.join(''))
      expect(code).not.toContain('<')
      expect(unpacked(code, before.join(''))).toBe(text.join(''))
    }),
  )
})

const place = fc
  .record({
    report: fc.nat(4),
    start: fc.nat(20_000),
    length: fc.integer({ min: 1, max: 9_000 }),
    kind: fc.constantFrom('figure', 'time', 'name', 'label', 'saying', 'statement' as const),
  })
  .map(({ report, start, length, kind }): Place => ({
    report,
    start,
    end: start + length,
    kind: kind as Place['kind'],
  }))

test('the places of all numbers come back as they were', () => {
  fc.assert(
    fc.property(fc.array(fc.array(place, { maxLength: 5 }), { maxLength: 20 }), (parts) => {
      expect(unpackMarks(packMarks(parts, 5))).toEqual(parts)
    }),
  )
})

test('numbers that follow from those before are left out, those of reasons apart', () => {
  const html = '<p data-n=1><details class=why><li data-n=7><li data-n=8></details><p data-n=2 id=a><p data-n=9>'
  expect(withoutNumbers(html)).toBe(
    '<p data-n=><details class=why><li data-n=7><li data-n=></details><p data-n= id=a><p data-n=9>',
  )
  expect(withNumbers(withoutNumbers(html))).toBe(html)
})
