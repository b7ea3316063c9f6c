import { expect, it } from 'vitest'
import type { Fact } from '../../src/align/claims/fact.ts'
import { likelyPairs } from '../../src/align/claims/pairs.ts'

const factOf = (index: number, best: number, incident: string | null): Fact =>
  ({
    index,
    report: { id: `r${index}` },
    statement: { sentence: 1 },
    keys: new Map(),
    ageKeys: new Set(),
    acts: new Set(),
    days: [],
    speaker: null,
    agent: null,
    patient: null,
    deed: { told: new Set(['kill']), light: new Set(), all: new Set(['kill']), lemma: 'kill' },
    figures: [
      {
        ...{ low: best, best, high: best, measure: 'killed', counts: 'incident', standing: 'asserted', scope: [] },
        ...{ unit: null, per: null, counted: null, incident, asOf: null, otherEvent: false },
      },
    ],
  }) as never

const pairs = (...facts: readonly Fact[]): readonly (readonly [number, number])[] =>
  likelyPairs(
    facts,
    facts.map(({ index }) => new Map([[`w:${index}`, 1]])),
  ).map(({ a, b }) => [a, b])

it.each<readonly [string, readonly Fact[], readonly (readonly [number, number])[]]>([
  ['one count of one incident, in words of their own', [factOf(0, 42, 'i1'), factOf(1, 42, 'i1')], [[0, 1]]],
  ['two counts of it', [factOf(0, 42, 'i1'), factOf(1, 31, 'i1')], []],
  ['one count of two incidents', [factOf(0, 42, 'i1'), factOf(1, 42, 'i2')], []],
  ['one count of what is not known', [factOf(0, 42, null), factOf(1, 42, null)], []],
])('statements are held against each other: %s', (_, facts, expected) => {
  expect(pairs(...facts)).toEqual(expected)
})

const line = (index: number, report: Fact['report'], text: string): Fact => ({
  ...factOf(index, 1, null),
  report,
  figures: [],
  statement: { ...factOf(index, 1, null).statement, sentence: index, text },
})

const lines = (count: number, textOf: (at: number) => string): readonly Fact[] => {
  const reports = [{ id: 'a' }, { id: 'b' }] as unknown as readonly Fact['report'][]
  return reports.flatMap((report, at) =>
    Array.from({ length: count }, (_, i) => line(at * count + i, report, textOf(i))),
  )
}

const metBy = (facts: readonly Fact[]): number =>
  Math.max(
    ...Map.groupBy(
      likelyPairs(
        facts,
        facts.map(() => new Map([['w:river', 1]])),
      ),
      ({ b }) => b,
    )
      .values()
      .map((met) => met.length),
  )

it('a line that reports print again and again is met a few times only', () => {
  expect(metBy(lines(30, () => 'The river'))).toBe(8)
  expect(metBy(lines(30, (at) => `The river ${at}`))).toBeGreaterThan(8)
})
