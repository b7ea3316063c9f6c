import { describe, expect, it } from 'vitest'
import { oneTelling } from '../../src/align/claims/one-telling.ts'
import { withWholeSides } from '../../src/align/claims/set-apart.ts'
import type { CountConflict } from '../../src/align/claims/oppose.ts'
import type { Fact } from '../../src/align/claims/fact.ts'

/** `r0 3 fine`: a fact of report 0, third sentence, that tells of a fine; `(` before the deed makes it a setting. */
const factOf = (words: string, index: number): Fact => {
  const [report, sentence, deed] = words.split(' ') as [string, string, string]
  const told = new Set([deed.replace('(', '')])
  const statement = { sentence: Number(sentence), background: deed.startsWith('(') }
  return { index, report: { id: report }, statement, deed: { told, all: told, light: new Set(), lemma: null } } as never
}

const facts = (...all: readonly string[]): readonly Fact[] => {
  const reports = new Map<string, object>()
  return all.map(factOf).map((fact) => {
    if (!reports.has(fact.report.id)) reports.set(fact.report.id, fact.report)
    return { ...fact, report: reports.get(fact.report.id)! } as Fact
  })
}

describe('oneTelling', () => {
  it.each<readonly [string, readonly string[], readonly (readonly [number, number, number])[], readonly number[][]]>([
    [
      'the one with less in common leaves',
      ['a 1 fine', 'a 1 meet', 'b 1 fine'],
      [
        [0, 2, 2],
        [1, 2, 1],
      ],
      [[0, 2], [1]],
    ],
    [
      'a setting leaves before a main clause',
      ['a 1 (fine', 'a 1 meet', 'b 1 fine'],
      [
        [0, 2, 2],
        [1, 2, 1],
      ],
      [[0], [1, 2]],
    ],
    [
      'one deed stays',
      ['a 1 fine', 'a 1 fine', 'b 1 fine'],
      [
        [0, 2, 2],
        [1, 2, 1],
      ],
      [[0, 1, 2]],
    ],
    [
      'two sentences stay',
      ['a 1 fine', 'a 2 meet', 'b 1 fine'],
      [
        [0, 2, 2],
        [1, 2, 1],
      ],
      [[0, 1, 2]],
    ],
    [
      'those that leave stay together',
      ['a 1 fine', 'a 1 meet', 'b 1 fine', 'b 1 meet'],
      [
        [0, 2, 3],
        [1, 3, 2],
      ],
      [
        [0, 2],
        [1, 3],
      ],
    ],
  ])('%s', (_, told, bonds, expected) => {
    const all = facts(...told)
    const members = all.map((_fact, at) => at)
    expect(
      oneTelling(
        all,
        [members],
        bonds.map(([a, b, gain]) => ({ a, b, gain })),
      ),
    ).toEqual(expected)
  })
})

describe('withWholeSides', () => {
  const figure = (best: number): object => ({ measure: 'killed', low: best, best, high: best })
  const counts = [
    { a: 0, b: 2, figures: [figure(11), figure(9)] },
    { a: 1, b: 2, figures: [figure(11), figure(9)] },
  ] as unknown as readonly CountConflict[]

  it('makes one side of one number', () => {
    expect(withWholeSides([[0], [1], [2]], [[0, 1, 2]], counts)).toEqual([[0, 1], [2]])
  })

  it('leaves claims of no dispute as they are', () => {
    expect(withWholeSides([[0], [1], [2]], [[0], [1], [2]], [])).toEqual([[0], [1], [2]])
  })
})
