import fc from 'fast-check'
import { expect, test } from 'vitest'
import { segmentsOf, type Lit } from '../../src/dossier/html/page/segments.ts'

const text = 'At least 12 people died on Monday, the mayor said.'
const lit = (words: string, kind: Lit['kind'], of: number): Lit => {
  const start = text.indexOf(words)
  return { start, end: start + words.length, kind, of, linked: true }
}

const cut = (...citations: readonly Lit[]): readonly string[] =>
  segmentsOf(
    text,
    { start: 0, end: text.length },
    { lit: citations.toSorted((a, b) => a.start - b.start), furniture: [] },
  )
    .filter(({ kind }) => kind !== null)
    .map((piece) => `${piece.text}|${piece.kind}|${piece.of.join(' ')}${piece.place === null ? '' : `|${piece.place}`}`)

test.each([
  ['nothing cited', [], []],
  ['one citation', [lit('At least 12', 'figure', 1)], ['At least 12|figure|1|0']],
  [
    'one within another',
    [lit('At least 12 people died', 'statement', 1), lit('12', 'figure', 2)],
    ['At least |statement|1|0', '12|figure|1 2|9', ' people died|statement|1'],
  ],
  [
    'two that overlap',
    [lit('12 people died', 'statement', 1), lit('died on Monday', 'saying', 2)],
    ['12 people |statement|1|9', 'died|saying|1 2|19', ' on Monday|saying|2'],
  ],
  ['two of the same words', [lit('the mayor', 'name', 3), lit('the mayor', 'label', 1)], ['the mayor|name|1 3|35']],
  [
    'two that touch',
    [lit('At least', 'statement', 1), lit(' 12', 'figure', 2)],
    ['At least|statement|1|0', ' 12|figure|2|8'],
  ],
])('%s', (_, citations, expected) => {
  expect(cut(...citations)).toEqual(expected)
})

test('furniture is told apart, cited or not', () => {
  const pieces = segmentsOf(
    text,
    { start: 0, end: 11 },
    { lit: [lit('12', 'figure', 1)], furniture: [{ start: 3, end: 11 }] },
  )
  expect(pieces.map((piece) => [piece.text, piece.furniture])).toEqual([
    ['At ', false],
    ['least ', true],
    ['12', true],
  ])
})

const spans = fc
  .tuple(fc.nat(text.length), fc.nat(text.length))
  .filter(([a, b]) => a !== b)
  .map(([a, b]) => ({ start: Math.min(a, b), end: Math.max(a, b) }))

test('whatever is cited, the pieces are the text, and those of a citation are its words', () => {
  fc.assert(
    fc.property(fc.array(spans, { maxLength: 12 }), (all) => {
      const citations = all
        .map((span, of) => ({ ...span, kind: 'statement' as const, of, linked: of % 2 === 0 }))
        .toSorted((a, b) => a.start - b.start)
      const pieces = segmentsOf(text, { start: 0, end: text.length }, { lit: citations, furniture: [] })
      expect(pieces.map((piece) => piece.text).join('')).toBe(text)
      for (const { start, end, of } of citations) {
        const own = pieces.filter((piece) => piece.of.includes(of))
        expect(own.map((piece) => piece.text).join('')).toBe(text.slice(start, end))
      }
    }),
  )
})
