import { expect, test } from 'vitest'
import { parseCorrections } from '../../src/correct/parse-corrections.ts'
import { at, signed } from './support.ts'

const check = (
  name: string,
  entries: readonly unknown[],
  kept: number,
  problems: readonly (readonly [number, string])[],
): void => {
  test(name, () => {
    const read = parseCorrections(JSON.stringify(entries))
    expect(read.corrections).toHaveLength(kept)
    expect(
      read.problems.map(({ entry, detail }) => [entry, problems.some(([, part]) => detail.includes(part))]),
    ).toEqual(problems.map(([entry]) => [entry, true]))
  })
}

const right = { kind: 'not-a-figure', at: at('a.txt', '12'), ...signed }

check(
  'one of each kind',
  [
    right,
    { kind: 'figure-value', at: right.at, value: 12, ...signed },
    { kind: 'figure-value', at: right.at, value: { low: 12, modifier: 'at-least' }, ...signed },
    { kind: 'figure-scope', at: right.at, scope: [{ role: 'only', at: right.at }], ...signed },
    { kind: 'figure-as-of', at: right.at, asOf: null, ...signed },
    { kind: 'figure-authority', at: right.at, authority: null, ...signed },
    { kind: 'speaker', at: right.at, speaker: right.at, ...signed },
    { kind: 'one', what: 'person', at: right.at, and: right.at, ...signed },
    { kind: 'two', what: 'claim', at: right.at, and: right.at, ...signed },
    { kind: 'report', report: 'a.txt', origin: 'own', ...signed },
    { kind: 'report', report: 'a.txt', origin: { copyOf: 'b.txt' }, ...signed },
    { kind: 'note', at: right.at, note: 'seen', ...signed },
  ],
  12,
  [],
)
check('an anchor may lack what stands around it', [{ ...right, at: { report: 'a.txt', exact: '12' } }], 1, [])
check('unknown keys are ignored', [{ ...right, colour: 'red' }], 1, [])
check('a kind that is none', [{ ...right, kind: 'wrong' }, right], 1, [[1, '"kind" must be one of']])
check(
  'nobody signed it',
  [
    { ...right, who: '' },
    { ...right, when: 'yesterday' },
  ],
  0,
  [
    [1, '"who"'],
    [2, '"when"'],
  ],
)
check('a value without a number', [{ kind: 'figure-value', at: right.at, value: {}, ...signed }], 0, [[1, '"value"']])
check('a report of which nothing is said', [{ kind: 'report', report: 'a.txt', ...signed }], 0, [[1, 'none of']])
check('no object', ['12'], 0, [[1, 'it is no {…}']])

test.each(['{', '{}', '"text"'])('%s is no list', (json) => {
  expect(() => parseCorrections(json)).toThrow(/list of corrections/)
})
