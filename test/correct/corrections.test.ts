import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Correction } from '../../src/model/correction.ts'
import type { Dossier } from '../../src/model/dossier.ts'
import { at, dossierOf, signed, texts } from './support.ts'

const figureAt = ({ figures }: Dossier, text: string, report = 0): Dossier['figures'][number] | undefined =>
  figures.toSorted((a, b) => a.start - b.start).filter((figure) => figure.text === text)[report]

const standings = ({ corrections }: Dossier): readonly string[] => corrections.map(({ standing }) => standing)

describe('figures', () => {
  test('one that is none is left out, and its number stays', async () => {
    const plain = await dossierOf([])
    const dossier = await dossierOf([{ kind: 'not-a-figure', at: at('a.txt', '12', 'killed '), ...signed }])
    expect(figureAt(plain, '12')).toBeDefined()
    expect(figureAt(dossier, '12')).toBeUndefined()
    expect(dossier.quantities.some(({ text }) => text === '12')).toBe(true)
    expect(standings(dossier)).toEqual(['applied'])
  })

  test('value, day, scope and body', async () => {
    const dossier = await dossierOf([
      {
        kind: 'figure-value',
        at: at('a.txt', '12'),
        value: { low: 13, best: 13, high: 13, modifier: 'exact' },
        ...signed,
      },
      { kind: 'figure-as-of', at: at('a.txt', '12'), asOf: '2026-03-11', ...signed },
      { kind: 'figure-authority', at: at('a.txt', '12'), authority: at('a.txt', 'Rosa Vidal'), ...signed },
      { kind: 'figure-scope', at: at('a.txt', '12'), scope: [{ role: 'only', at: at('a.txt', 'clerk') }], ...signed },
    ])
    expect(figureAt(dossier, '12')).toMatchObject({
      ...{ low: 13, best: 13, asOf: '2026-03-11' },
      ...{ authority: { text: 'Rosa Vidal' }, scope: [{ role: 'only', text: 'clerk' }] },
    })
    expect(standings(dossier)).toEqual(['applied', 'applied', 'applied', 'applied'])
  })

  test('the later of two on one thing holds', async () => {
    const value = (best: number, when: string): Correction => ({
      ...{ kind: 'figure-value', at: at('a.txt', '12'), value: { low: best, best, high: best, modifier: 'exact' } },
      ...{ ...signed, when },
    })
    const dossier = await dossierOf([value(14, '2026-03-14'), value(13, '2026-03-13')])
    expect(figureAt(dossier, '12')?.best).toBe(14)
    expect(standings(dossier)).toEqual(['overridden', 'applied'])
  })
})

describe('speakers, people, claims, reports', () => {
  test('who speaks', async () => {
    const dossier = await dossierOf([
      { kind: 'speaker', at: at('a.txt', 'doors were locked'), speaker: at('a.txt', 'Olga Prado'), ...signed },
    ])
    const said = dossier.attributions.find(({ content }) => content.some(({ text }) => text.includes('doors')))
    expect(said?.source?.text).toBe('Olga Prado')
    expect(dossier.entities.find(({ id }) => id === said?.source?.entity)?.name).toBe('Olga Prado')
  })

  test('one person is two, and two are one', async () => {
    const pair = { what: 'person', at: at('a.txt', 'Olga Prado'), and: at('b.txt', 'Olga Prado') } as const
    const names = (dossier: Dossier): number => dossier.entities.filter(({ name }) => name === 'Olga Prado').length
    expect(names(await dossierOf([]))).toBe(1)
    expect(names(await dossierOf([{ kind: 'two', ...pair, ...signed }]))).toBe(2)
    const dossier = await dossierOf([
      { kind: 'one', what: 'person', at: at('a.txt', 'Olga Prado'), and: at('a.txt', 'Rosa Vidal'), ...signed },
    ])
    expect(dossier.entities.find(({ name }) => name === 'Olga Prado')?.aliases).toContain('Rosa Vidal')
  })

  test('two statements are one claim, or of two', async () => {
    const words = [at('a.txt', 'doors were locked'), at('b.txt', 'is in hospital')] as const
    const claimsWith = ({ claims }: Dossier): number =>
      claims.filter(({ citations }) => words.some(({ exact }) => citations.some(({ text }) => text.includes(exact))))
        .length
    expect(claimsWith(await dossierOf([]))).toBe(2)
    const one = { kind: 'one', what: 'claim', at: words[0], and: words[1], ...signed } as const
    expect(claimsWith(await dossierOf([one]))).toBe(1)
    expect(claimsWith(await dossierOf([one, { ...one, kind: 'two', when: '2026-04-01' }]))).toBe(2)
  })

  test('day, outlet and origin of a report', async () => {
    const dossier = await dossierOf([
      { kind: 'report', report: 'b.txt', published: '2026-03-11', outlet: 'Lindo Echo', ...signed },
      { kind: 'report', report: 'b.txt', origin: { kind: 'copy', of: 'a.txt' }, ...signed },
    ])
    const report = dossier.reports.find(({ file }) => file === 'b.txt')
    expect(report).toMatchObject({ outlet: 'Lindo Echo', published: { value: '2026-03-11', basis: 'given' } })
    expect(dossier.origins).toHaveLength(1)
    expect(standings(dossier)).toEqual(['applied', 'applied'])
  })
})

describe('what does not hold is said', () => {
  test.each<readonly [string, Correction, string, string]>([
    ['words that are gone', { kind: 'not-a-figure', at: at('a.txt', '99'), ...signed }, 'lost', 'correction-no-words'],
    [
      'words that stand twice',
      { kind: 'not-a-figure', at: at('a.txt', '66'), ...signed },
      'lost',
      'correction-ambiguous',
    ],
    [
      'a report that is not there',
      { kind: 'not-a-figure', at: at('c.txt', '12'), ...signed },
      'lost',
      'correction-no-report',
    ],
    [
      'words without a figure',
      { kind: 'not-a-figure', at: at('a.txt', 'clerk'), ...signed },
      'idle',
      'correction-idle',
    ],
    [
      'a note',
      { kind: 'note', at: at('a.txt', '12'), note: 'The brigade confirms it.', ...signed },
      'applied',
      'correction-applied',
    ],
  ])('%s', async (_, correction, standing, code) => {
    const [told] = (await dossierOf([correction])).corrections
    expect([told?.standing, told?.because.code]).toEqual([standing, code])
  })

  test('what stands before and behind tells one place from another', async () => {
    const dossier = await dossierOf([{ kind: 'not-a-figure', at: at('a.txt', '66', 'and ', ' people'), ...signed }])
    expect(dossier.corrections[0]?.citations[0]?.start).toBe(texts['a.txt']!.indexOf('66 people'))
  })

  test('a page that changed around the words still has them', async () => {
    const changed = { 'a.txt': `Update: the mill is shut.\n\n${texts['a.txt']!}` }
    expect(standings(await dossierOf([{ kind: 'not-a-figure', at: at('a.txt', '12'), ...signed }], changed))).toEqual([
      'applied',
    ])
  })
})

const many: readonly Correction[] = [
  { kind: 'not-a-figure', at: at('b.txt', 'Fifteen'), ...signed },
  { kind: 'figure-value', at: at('a.txt', '12'), value: { low: 13, best: 13, high: 13, modifier: 'exact' }, ...signed },
  { kind: 'figure-value', at: at('a.txt', '12'), value: { low: 14, best: 14, high: 14, modifier: 'exact' }, ...signed },
  { kind: 'one', what: 'person', at: at('a.txt', 'Olga Prado'), and: at('a.txt', 'Rosa Vidal'), ...signed },
  { kind: 'two', what: 'person', at: at('a.txt', 'Olga Prado'), and: at('b.txt', 'Olga Prado'), ...signed },
  { kind: 'one', what: 'claim', at: at('a.txt', 'doors were locked'), and: at('b.txt', 'is in hospital'), ...signed },
  { kind: 'report', report: 'b.txt', origin: { kind: 'copy', of: 'a.txt' }, ...signed },
  { kind: 'one', what: 'incident', at: at('a.txt', '12'), and: at('b.txt', 'Fifteen'), ...signed },
  { kind: 'note', at: at('a.txt', 'clerk'), note: 'Her own words.', ...signed },
]

test('corrections in any order give one dossier, and none of them the dossier as it was', async () => {
  const expected = JSON.stringify(await dossierOf(many))
  const order = fc.shuffledSubarray([...many], { minLength: many.length })
  const property = fc.asyncProperty(order, async (shuffled) => {
    expect(JSON.stringify(await dossierOf(shuffled))).toBe(expected)
  })
  await fc.assert(property, { numRuns: 12 })
  expect(JSON.stringify(await dossierOf([]))).not.toBe(expected)
  expect((await dossierOf([])).corrections).toEqual([])
})
