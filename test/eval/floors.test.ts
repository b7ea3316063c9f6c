import { expect, test } from 'vitest'
import { breachesOf, hashCorpus, readFloors } from '../../eval/corpus/floors.ts'
import { nextFloors } from '../../eval/corpus/pin.ts'
import { tallyCorpus, type Tally } from '../../eval/corpus/tally.ts'

test('the stories are those that the floors were pinned for', () => {
  expect(readFloors().corpus, 'the examples have changed; to pin their floors anew: npm run eval -- --pin').toBe(
    hashCorpus(),
  )
})

test('the stories are read as well as they were', async () => {
  expect((await tallyCorpus()).length).toBeGreaterThan(10)
  expect(breachesOf(readFloors(), await tallyCorpus()).join('\n')).toBe('')
})

const tally = (met: number, of: number, kind: Tally['kind'] = 'figures'): Tally => ({
  story: 'ferry',
  kind,
  met,
  of,
  misses: Array.from({ length: of - met }, (_, i) => `item ${i}`),
})
const floors = { 'ferry figures': { met: 3, of: 4 } }

const breaches: readonly (readonly [string, readonly Tally[], readonly string[]])[] = [
  ['at the floor', [tally(3, 4)], []],
  ['above it', [tally(4, 4)], []],
  ['the same share of more', [tally(6, 8)], []],
  ['below it', [tally(2, 4)], ['ferry figures: 2 of 4, and the floor is 3 of 4\n  missed item 0\n  missed item 1']],
  ['less of more', [tally(5, 8)], [expect.stringContaining('5 of 8, and the floor is 3 of 4')]],
  ['without a floor', [tally(3, 4), tally(1, 1, 'dates')], ['ferry dates: has no floor']],
  ['no longer measured', [], ['ferry figures: has a floor and is no longer measured']],
]

test.each(breaches)('a floor is held: %s', (_, tallies, expected) => {
  expect(breachesOf({ floors }, tallies)).toEqual(expected)
})

test('a floor rises, and is never lowered while the stories are the same', () => {
  const old = { corpus: 'a', floors }
  expect(nextFloors(old, 'a', [tally(4, 4)]).floors).toEqual({
    corpus: 'a',
    floors: { 'ferry figures': { met: 4, of: 4 } },
  })
  const refused = nextFloors(old, 'a', [tally(2, 4)])
  expect(refused.floors).toBeNull()
  expect(refused.lines.join('\n')).toContain('ferry figures: 2 of 4, and the floor is 3 of 4')
})

test('a kind that is new gets a floor, one that is gone cannot be dropped in silence', () => {
  const old = { corpus: 'a', floors }
  expect(nextFloors(old, 'a', [tally(3, 4), tally(1, 2, 'dates')]).floors?.floors).toEqual({
    ...floors,
    'ferry dates': { met: 1, of: 2 },
  })
  expect(nextFloors(old, 'a', []).floors).toBeNull()
})

test('changed stories are pinned anew', () => {
  expect(nextFloors({ corpus: 'a', floors }, 'b', [tally(1, 4)]).floors).toEqual({
    corpus: 'b',
    floors: { 'ferry figures': { met: 1, of: 4 } },
  })
})
