import { describe, expect, test } from 'vitest'
import type { Figure } from '../../src/model/figure.ts'
import { buildLedgers } from '../../src/reconcile/figures/ledgers.ts'
import { by, facts, place, scope, toll } from '../difference/figures.ts'

/** The counters of some tolls, each as its numbers in order. */
const counters = (...figures: readonly Figure[]): readonly string[] => {
  const texts = new Map(figures.map(({ id, text }) => [id, text]))
  const [ledger] = buildLedgers(figures, { facts, bodyOf: ({ authority }) => authority?.text ?? null })
  return ledger!.counters.map(({ points }) => points.map((id) => texts.get(id)).join(' '))
}

const day = (asOf: string, told: Partial<Figure> = {}): Partial<Figure> => ({ asOf, asOfBasis: 'stated', ...told })
const office = by('the office')
const clashes = [scope('cause', 'clashes', 'clash')]

describe('counters', () => {
  test('one body has one whether it says "in the protests" or not', () => {
    const unrest = [scope('cause', 'protests', 'protest')]
    const figures = [
      toll(47, day('2026-01-10', { authority: office, scope: unrest })),
      toll(48, day('2026-01-11', { authority: office })),
    ]
    expect(counters(...figures)).toEqual(['47 48'])
  })

  test('deaths in clashes are another count, and so are another body’s', () => {
    const figures = [
      toll(58, day('2026-01-28', { authority: office })),
      toll(48, day('2026-01-28', { authority: office, scope: clashes })),
      toll(65, day('2026-01-28', { authority: by('the agency') })),
      toll(50, day('2026-01-28')),
    ]
    expect(counters(...figures)).toEqual(['58', '48', '65', '50'])
  })

  test('a country is the whole, a town in it is not', () => {
    const figures = [
      toll(46, day('2026-01-09', { authority: office })),
      toll(47, day('2026-01-10', { authority: office, place: place('Land') })),
      toll(17, day('2026-01-10', { authority: office, place: place('Port') })),
      toll(48, day('2026-01-11', { authority: office })),
    ]
    expect(counters(...figures)).toEqual(['46 47 48', '17'])
  })

  test('a number between those of the whole is the whole, wherever the last death was', () => {
    const figures = [
      toll(46, day('2026-01-09', { authority: office })),
      toll(47, day('2026-01-10', { authority: office, place: place('Port') })),
      toll(48, day('2026-01-11', { authority: office })),
    ]
    expect(counters(...figures)).toEqual(['46 47 48'])
  })

  test('the order of the figures changes nothing but the order of counters', () => {
    const figures = [46, 47, 48, 17, 9].map((value, index) =>
      toll(value, day(`2026-01-${10 + index}`, { authority: office, place: index % 2 === 1 ? place('Port') : null })),
    )
    expect(counters(...figures.toReversed()).toSorted()).toEqual(counters(...figures).toSorted())
  })
})
