import { expect, test } from 'vitest'
import { valuesOf } from './support.ts'

const first = async (text: string, published: string | null = null): Promise<string | null | undefined> =>
  (await valuesOf(text, published))[0]?.[1]

test.each([
  // Without a day of publication a date takes its year from the same date told in full.
  ['They sang after their Nov. 2 victory. The hall was full on Nov. 2, 2016.', null, '2016-11-02'],
  ['They sang after their Nov. 3 victory. The hall was full on Nov. 2, 2016.', null, 'XXXX-11-03'],
  ['They sang on Nov. 2. They sang on Nov. 2, 2016, and on Nov. 2, 2014.', null, 'XXXX-11-02'],
  // A day of publication is the surer anchor.
  ['They sang on Nov. 2. The hall was full on Nov. 2, 2016.', '2019-12-01', '2019-11-02'],
])('%s', async (text, published, expected) => {
  expect(await first(text, published)).toBe(expected)
})
