import { expect, test } from 'vitest'
import type { Fact } from '../../src/align/claims/fact.ts'
import { guestsOf } from '../../src/align/claims/guests.ts'

/** Facts of reports by a letter each, claims as groups of facts, gains by pair; all other pairs are strangers. */
const check = (
  what: string,
  [letters, claims, gains]: readonly [
    string,
    readonly (readonly number[])[],
    readonly (readonly [number, number, number])[],
  ],
  expected: Readonly<Record<number, readonly number[]>>,
): void => {
  test(what, () => {
    const facts = [...letters].map((id) => ({ report: { id } })) as unknown as readonly Fact[]
    const bonds = gains.map(([a, b, gain]) => ({ a, b, gain }))
    const guests = guestsOf(facts, claims, { bonds, strange: () => 1 })
    expect(Object.fromEntries(guests)).toEqual(expected)
  })
}

check('one that tells the fact of another claim too is cited there', ['ab', [[0], [1]], [[0, 1, 1.8]]], {
  0: [1],
  1: [0],
})

check('what hardly tells the same is no guest', ['ab', [[0], [1]], [[0, 1, 1.2]]], {})

check('nor is what is like one member only', ['abc', [[0, 1], [2]], [[0, 2, 1.8]]], { 1: [0] })

check(
  'of one report the likeliest',
  [
    'abb',
    [[0], [1], [2]],
    [
      [0, 1, 1.6],
      [0, 2, 2],
    ],
  ],
  { 0: [2], 1: [0], 2: [0] },
)

check('a statement is no guest of its own claim', ['ab', [[0, 1]], [[0, 1, 3]]], {})

check(
  'what speaks against a member keeps it out',
  [
    'abc',
    [[0, 1], [2]],
    [
      [0, 2, 3],
      [1, 2, -Infinity],
    ],
  ],
  { 1: [0] },
)
