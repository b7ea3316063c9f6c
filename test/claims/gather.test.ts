import { describe, expect, it } from 'vitest'
import fc from 'fast-check'
import { gatherByGain, type Bond } from '../../src/align/claims/gather.ts'

const gather = (size: number, bonds: readonly Bond[], strange: (a: number, b: number) => number = () => 1) =>
  gatherByGain({ size, bonds, strange, most: 10 })

const bond = (a: number, b: number, gain: number): Bond => ({ a, b, gain })

describe('gatherByGain', () => {
  it.each<readonly [string, number, readonly Bond[], readonly (readonly number[])[]]>([
    ['joins what gains', 3, [bond(0, 2, 1)], [[0, 2], [1]]],
    ['leaves what costs', 2, [bond(0, 1, -0.5)], [[0], [1]]],
    ['makes no chain: the ends have nothing in common', 3, [bond(0, 1, 0.9), bond(1, 2, 0.8)], [[0, 1], [2]]],
    ['lets much gain outweigh a stranger', 3, [bond(0, 1, 3), bond(1, 2, 2)], [[0, 1, 2]]],
    ['joins first what gains most', 3, [bond(0, 1, 0.5), bond(1, 2, 0.9)], [[0], [1, 2]]],
    ['adds up the gains of two that joined', 3, [bond(0, 1, 3), bond(0, 2, -0.5), bond(1, 2, 0.7)], [[0, 1, 2]]],
  ])('%s', (_, size, bonds, expected) => {
    expect(gather(size, bonds)).toEqual(expected)
  })

  it('never joins two that exclude each other, whatever is gained', () => {
    const apart = (a: number, b: number): number => (Math.abs(a - b) === 2 ? Infinity : 0)
    expect(gather(3, [bond(0, 1, 3), bond(1, 2, 3)], apart)).toEqual([[0, 1], [2]])
    expect(gather(3, [bond(0, 1, 3), bond(1, 2, 3), bond(0, 2, -Infinity)])).toEqual([[0, 1], [2]])
  })

  it('grows no cluster past its bound', () => {
    const bonds = [0, 1, 2, 3].flatMap((a) => [a + 1, a + 2].filter((b) => b < 5).map((b) => bond(a, b, 2)))
    const clusters = gatherByGain({ size: 5, bonds, strange: () => 0, most: 2 })
    expect(Math.max(...clusters.map((members) => members.length))).toBe(2)
  })

  it('puts every member into one cluster', () => {
    const pair = fc.tuple(fc.nat(19), fc.nat(19), fc.double({ min: -3, max: 3, noNaN: true }))
    fc.assert(
      fc.property(fc.uniqueArray(pair, { selector: ([a, b]) => Math.min(a, b) * 20 + Math.max(a, b) }), (drawn) => {
        const bonds = drawn.flatMap(([a, b, gain]) => (a === b ? [] : [bond(Math.min(a, b), Math.max(a, b), gain)]))
        const members = gather(20, bonds).flat()
        expect(members.toSorted((a, b) => a - b)).toEqual(Array.from({ length: 20 }, (_, at) => at))
      }),
    )
  })
})
