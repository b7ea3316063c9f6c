import { describe, expect, it } from 'vitest'
import type { Claim } from '../../src/model/claim.ts'
import type { AlignedStory } from '../../src/model/story.ts'
import { buildOmissions } from '../../src/reconcile/omissions/index.ts'

interface Teller {
  readonly day: string | null
  readonly reading?: 'whole' | 'excerpt' | 'unread'
}

/** A story in which the first two reports tell a claim and the third does not. */
const basis = (a: Teller, b: Teller, silent: Teller): string | undefined => {
  const all = [a, b, silent]
  const reports = all.map((each, i) => ({ report: { id: `r${i}`, reading: each.reading ?? 'whole' } }))
  const published = new Map(all.map((each, i) => [`r${i}`, { value: each.day, basis: 'given', because: null }]))
  const claim = { id: 'c', reports: ['r0', 'r1'], origins: ['o0', 'o1'] } as unknown as Claim
  const story = { reports, dates: { published }, claims: [claim] } as unknown as AlignedStory
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

  it('says nothing of claims of one origin', () => {
    const claim = { id: 'c', reports: ['r0'], origins: ['o0'] } as unknown as Claim
    const reports = [{ report: { id: 'r0' } }, { report: { id: 'r1' } }]
    expect(
      buildOmissions({ reports, dates: { published: new Map() }, claims: [claim] } as unknown as AlignedStory),
    ).toEqual([])
  })
})
