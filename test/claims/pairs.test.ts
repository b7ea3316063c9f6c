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
