import { describe, expect, it } from 'vitest'
import { oneTelling } from '../../src/align/claims/one-telling.ts'
import { withWholeSides } from '../../src/align/claims/set-apart.ts'
import type { CountConflict } from '../../src/align/claims/counts/conflicts.ts'
import type { Fact } from '../../src/align/claims/fact.ts'

/** `a 3 fine May`: a fact of report a, third sentence, that tells of a fine in May; `(fine` is a setting, `!fine` a headline. */
const factOf = (words: string, index: number): Fact => {
  const [report, sentence, deed, month] = words.split(' ') as [string, string, string, string?]
  const told = new Set([deed.replace(/^[(!]/, '')])
  const statement = {
    sentence: Number(sentence),
    background: deed.startsWith('('),
    headline: deed.startsWith('!'),
  }
  const keys = new Map(month ? [[`t:${month}`, 0.3]] : [])
  const fact = { index, report: { id: report }, statement, keys, figures: [] }
  return { ...fact, deed: { told, all: told, light: new Set(), lemma: null } } as never
}

const facts = (...all: readonly string[]): readonly Fact[] => {
  const reports = new Map<string, object>()
  return all.map(factOf).map((fact) => {
    if (!reports.has(fact.report.id)) reports.set(fact.report.id, fact.report)
    return { ...fact, report: reports.get(fact.report.id)! } as Fact
  })
}

describe('oneTelling', () => {
  const three = [
    [0, 2, 2],
    [1, 2, 1],
  ] as const
  type Bonds = readonly (readonly [number, number, number])[]
  it.each<readonly [string, string, Bonds, readonly number[][]]>([
    ['the one with less in common leaves', 'a 1 fine, a 1 meet, b 1 fine', three, [[0, 2], [1]]],
    [
      'of two with as much in common the one that shares a date stays',
      'a 1 fine, a 1 meet May, b 1 fine May',
      [
        [0, 2, 2],
        [1, 2, 2],
      ],
      [[0], [1, 2]],
    ],
    ['a setting leaves before a main clause', 'a 1 (fine, a 1 meet, b 1 fine', three, [[0], [1, 2]]],
    ['one deed stays', 'a 1 fine, a 1 fine, b 1 fine', three, [[0, 1, 2]]],
    ['of two sentences that nothing ties one leaves', 'a 1 fine, a 2 meet, b 1 fine', three, [[0, 2], [1]]],
    ['two that are tied stay', 'a 1 fine, a 2 meet, b 1 fine', [...three, [0, 1, 1]], [[0, 1, 2]]],
    ['a headline stays', 'a 1 fine, a 2 !meet, b 1 fine', three, [[0, 1, 2]]],
    [
      'those that leave stay together',
      'a 1 fine, a 1 meet, b 1 fine, b 1 meet',
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
    const all = facts(...told.split(', '))
    const found = oneTelling(
      all,
      [all.map((_fact, at) => at)],
      bonds.map(([a, b, gain]) => ({ a, b, gain })),
    )
    expect(found).toEqual(expected)
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
