import { describe, expect, it } from 'vitest'
import type { Claim } from '../../src/model/claim.ts'
import type { AlignedStory } from '../../src/model/story.ts'
import { buildOmissions } from '../../src/reconcile/omissions/index.ts'

interface Teller {
  readonly day: string | null
  readonly reading?: 'whole' | 'excerpt' | 'unread'
  /** Concepts, and entities, of what it tells. */
  readonly tells?: readonly [readonly string[], readonly string[]]
}

const [first, second, later] = [{ day: '2026-03-01' }, { day: '2026-03-04' }, { day: '2026-03-06' }] as const

/** One statement on the first ten characters of a report, as far as this asks for it. */
const stated = (report: string, concepts: readonly string[], entities: readonly string[] = []) => ({
  ...{ report, start: 0, end: 10, sentence: 0, figures: [], terms: [], concepts, entities },
})

/** A story in which the first two reports tell a claim and the third does not. */
const basis = (a: Teller, b: Teller, silent: Teller): string | undefined => {
  const all = [a, b, silent]
  const reports = all.map((each, i) => ({
    report: { id: `r${i}`, reading: each.reading ?? 'whole' },
    extraction: { statements: each.tells ? [stated(`r${i}`, ...each.tells)] : [], nominals: [] },
  }))
  const published = new Map(all.map((each, i) => [`r${i}`, { value: each.day, basis: 'given', because: null }]))
  const citations = ['r0', 'r1'].map((report) => ({ report, start: 0, end: 10, text: '' }))
  const claim = { id: 'c', reports: ['r0', 'r1'], origins: ['o0', 'o1'], citations } as unknown as Claim
  const rest = { entities: { of: new Map() }, figures: [] }
  const story = { reports, dates: { published }, claims: [claim], ...rest } as unknown as AlignedStory
  return buildOmissions(story)[0]?.absentFrom[0]?.basis
}

describe('omissions', () => {
  it.each<readonly [string, readonly [Teller, Teller, Teller], string]>([
    ['out after it was told', [{ day: '2026-03-01' }, { day: '2026-03-04' }, { day: '2026-03-02' }], 'omitted'],
    ['out before', [{ day: '2026-03-03' }, { day: '2026-03-04' }, { day: '2026-03-02' }], 'could-not-have'],
    ['on the same day', [{ day: '2026-03-02' }, { day: '2026-03-04' }, { day: '2026-03-02' }], 'not-known'],
    [
      'an excerpt',
      [{ day: '2026-03-01' }, { day: '2026-03-01' }, { day: '2026-03-02', reading: 'excerpt' }],
      'not-known',
    ],
    ['no day', [{ day: '2026-03-01' }, { day: '2026-03-01' }, { day: null }], 'not-known'],
    ['one teller without a day', [{ day: null }, { day: '2026-03-04' }, { day: '2026-03-02' }], 'not-known'],
    ['a month that holds the day', [{ day: '2026-03' }, { day: '2026-03-09' }, { day: '2026-03-12' }], 'omitted'],
    ['an interval', [{ day: '2026-03-01/2026-03-03' }, { day: '2026-03-09' }, { day: '2026-03-02' }], 'not-known'],
  ])('%s', (_, tellers, expected) => {
    expect(basis(...tellers)).toBe(expected)
  })

  it.each<readonly [string, readonly [Teller, Teller, Teller], string]>([
    [
      'the same in other words',
      [
        { ...first, tells: [['defy', 'vote', 'urge', 'delay'], ['rebels']] },
        { ...second, tells: [['vote', 'continue', 'urge'], []] },
        { ...later, tells: [['defy', 'vote', 'say'], ['town']] },
      ],
      'not-known',
    ],
    [
      'half of it',
      [
        { ...first, tells: [['sanction', 'company'], ['union']] },
        second,
        { ...later, tells: [['sanction'], ['union']] },
      ],
      'not-known',
    ],
    [
      'another thing of the same people',
      [
        { ...first, tells: [['sink', 'market', 'fall'], ['union']] },
        { ...second, tells: [['sink', 'market'], []] },
        { ...later, tells: [['vote', 'continue'], ['union']] },
      ],
      'omitted',
    ],
  ])('%s', (_, tellers, expected) => {
    expect(basis(...tellers)).toBe(expected)
  })

  it('says nothing of claims of one origin', () => {
    const claim = { id: 'c', reports: ['r0'], origins: ['o0'], citations: [] } as unknown as Claim
    const reports = ['r0', 'r1'].map((id) => ({ report: { id }, extraction: { statements: [], nominals: [] } }))
    const rest = { entities: { of: new Map() }, figures: [], dates: { published: new Map() } }
    expect(buildOmissions({ reports, claims: [claim], ...rest } as unknown as AlignedStory)).toEqual([])
  })
})
