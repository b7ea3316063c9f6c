import { expect, test } from 'vitest'
import { besideVersions } from '../../src/align/claims/beside-versions.ts'
import type { Fact } from '../../src/align/claims/fact.ts'

type Gains = readonly (readonly [number, number, number])[]

interface Case {
  /** Facts of reports by a letter each. */
  readonly letters: string
  /** Days by fact, of those that name one. */
  readonly days: Readonly<Record<number, string>>
  /** Which of these days are disputed. */
  readonly disputed: readonly number[]
  readonly claims: readonly (readonly number[])[]
  readonly gains: Gains
}

const check = (
  what: string,
  { letters, days, disputed, claims, gains }: Case,
  expected: {
    readonly claims: readonly (readonly number[])[]
    readonly guests: Readonly<Record<number, readonly number[]>>
  },
): void => {
  test(what, () => {
    const facts = [...letters].map((report, index) => ({
      ...{ report, days: days[index] === undefined ? [] : [days[index]], clocks: [], ages: new Map() },
    })) as unknown as readonly Fact[]
    const bonds = gains.map(([a, b, gain]) => ({ a, b, gain }))
    const versions = new Map(disputed.map((index) => [index, days[index]!]))
    const beside = besideVersions(facts, claims, { bonds, strange: () => 1, versions })
    expect({ claims: beside.claims, guests: Object.fromEntries(beside.guests) }).toEqual(expected)
  })
}

const monday = '2026-03-09'
const tuesday = '2026-03-10'

check(
  'who tells a disputed day is cited with those who agree on the deed',
  {
    letters: 'abcd',
    days: { 2: monday, 3: tuesday },
    disputed: [2, 3],
    claims: [[0, 1], [2], [3]],
    gains: [
      [0, 2, 2],
      [1, 2, 1],
    ],
  },
  { claims: [[0, 1], [2], [3]], guests: { 0: [2] } },
)

check(
  'who tells no day goes over to them',
  {
    letters: 'abcde',
    days: { 3: monday, 4: tuesday },
    disputed: [3, 4],
    claims: [[0, 1], [2, 3], [4]],
    gains: [
      [0, 2, 1],
      [1, 2, 1],
      [2, 3, 1],
    ],
  },
  { claims: [[0, 1, 2], [3], [4]], guests: {} },
)

check(
  'who tells the same day stands on its side',
  {
    letters: 'abc',
    days: { 0: monday, 1: tuesday, 2: tuesday },
    disputed: [0, 1],
    claims: [[0], [1], [2]],
    gains: [[1, 2, 0.9]],
  },
  { claims: [[0], [1, 2]], guests: {} },
)

check(
  'without a dispute nothing changes',
  { letters: 'ab', days: { 0: monday }, disputed: [], claims: [[0], [1]], gains: [[0, 1, 2]] },
  { claims: [[0], [1]], guests: {} },
)
