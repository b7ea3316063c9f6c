import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { quotesOf } from '../../src/annotate/attribution/quote.ts'
import { plainText, readLayers } from '../support.ts'

const quoted = (text: string): readonly string[] =>
  quotesOf(plainText(text)).map(({ start, end }) => text.slice(start, end))

describe('quotation marks', () => {
  test.each([
    ['He said: “No.” Then “Yes.”', ['“No.”', '“Yes.”']],
    ['She said "no" and "yes".', ['"no"', '"yes"']],
    ['Dijo «no» y se fue.', ['«no»']],
    ["The drivers' union said it's closed.", []],
    ['“He told me ‘never again’ twice,” she said.', ['“He told me ‘never again’ twice,”', '‘never again’']],
    ["``No,'' she said.", ["``No,''"]],
    [
      '“It runs on to the next paragraph.\n\n“And ends here.”',
      ['“It runs on to the next paragraph.', '“And ends here.”'],
    ],
    ['A 6" pipe burst.', []],
    ['\u00e2\u0080\u009cNo,\u00e2\u0080\u009d she said.', ['\u00e2\u0080\u009cNo,\u00e2\u0080\u009d']],
    ['Le pâté et la crêpe', []],
    ['—No —dijo ella—. Nunca.', ['No', 'Nunca.']],
  ])('%s', (text, expected) => {
    expect(quoted(text)).toEqual(expected)
  })
})

test('odd text neither throws nor leaves the report', () => {
  const piece = fc.constantFrom('“', '”', '"', '«', '»', "'", '‘', '’', '``', "''", '—', ' said ', 'Ana', '. ', '\n\n')
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
      const text = pieces.join('')
      for (const { start, end, inner } of quotesOf(plainText(text))) {
        expect(start).toBeLessThan(end)
        expect(end).toBeLessThanOrEqual(text.length)
        expect(inner.start).toBeGreaterThanOrEqual(start)
        expect(inner.end).toBeLessThanOrEqual(end)
      }
    }),
  )
})

test('every span is the words that it says it is', async () => {
  const piece = fc.constantFrom(
    'Ana Ruiz said ',
    'that the gate ',
    'was open, ',
    '“we left,” ',
    'according to ',
    'the port ',
    'and denied ',
    '. ',
    '\n\n',
    'claiming that ',
    '; ',
    ': ',
  )
  await fc.assert(
    fc.asyncProperty(fc.array(piece, { minLength: 1, maxLength: 30 }), async (pieces) => {
      const text = pieces.join('')
      if (text.trim() === '') return
      const { attributions } = await readLayers(text)
      for (const item of attributions ?? []) {
        for (const words of [item, item.source, item.cue, ...item.content, ...item.hedges]) {
          if (words) expect(text.slice(words.start, words.end)).toBe(words.text)
        }
      }
    }),
    { numRuns: 60 },
  )
})

test('time grows in step with length', async () => {
  const long = '“' + 'x '.repeat(20_000) + 'Ana said '.repeat(2_000) + "'".repeat(5_000)
  const begun = performance.now()
  quotesOf(plainText(long))
  expect(performance.now() - begun).toBeLessThan(1_000)
})
