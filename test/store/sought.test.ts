import { expect, test } from 'vitest'
import { snippetsOf } from '../../src/store/snippets.ts'
import { indexedWords, soughtOf } from '../../src/store/sought.ts'

/** A query as it is understood: phrases in brackets, a star behind what only begins. */
const understood = (query: string): string => {
  const { all, none } = soughtOf(query)
  const tell = (terms: typeof all): string =>
    terms.map(({ words, open }) => `[${words.join(' ')}${open ? '*' : ''}]`).join('')
  return `${tell(all)}${none.length > 0 ? ` not ${tell(none)}` : ''}`
}

const queries = [
  ['río seco', '[rio][seco]'],
  ['"Río Seco"', '[rio seco]'],
  ['"unclosed phrase', '[unclosed phrase]'],
  ['flood*', '[flood*]'],
  ['"river flood*"', '[river flood]'],
  ['"river flo"*', '[river flo*]'],
  ['-fire smoke', '[smoke] not [fire]'],
  ['-"big fire"', ' not [big fire]'],
  ['bridge-keeper', '[bridge keeper]'],
  ['a - b', '[a][b]'],
  ['', ''],
  ['... --- "" *', ''],
  ['1,200', '[1 200]'],
  ['ÑANDÚ', '[nandu]'],
] as const
for (const [query, expected] of queries)
  test(`${query || 'nothing'} asks for ${expected || 'nothing'}`, () => {
    expect(understood(query)).toBe(expected)
  })

test('what is indexed is folded, and the title comes first', () => {
  expect(indexedWords('¿Qué?', 'Cayó el puente.')).toBe('que cayo el puente')
})

const text = `The harbour was calm. ${'Nothing moved there. '.repeat(20)}At noon the harbour wall broke, and the Harbour Café fell.`

test('each place of a word is cut out with what stands around it, and close places together', () => {
  const snippets = snippetsOf(text, soughtOf('harbour'))
  expect(snippets.map(({ found }) => found.map(({ start, end }) => text.slice(start, end)))).toEqual([
    ['harbour'],
    ['harbour', 'Harbour'],
  ])
  for (const snippet of snippets) expect(snippet.text).toBe(text.slice(snippet.start, snippet.end))
})

test('a phrase is one place, and accents make no difference', () => {
  const [snippet] = snippetsOf(text, soughtOf('"harbour cafe"'))
  expect(snippet!.found.map(({ start, end }) => text.slice(start, end))).toEqual(['Harbour Café'])
})

test('a word that is not there gives no snippet', () => {
  expect(snippetsOf(text, soughtOf('volcano'))).toEqual([])
})

test('snippets begin and end with words, however odd the text', () => {
  for (const odd of [
    '',
    '\ud83d\ude00harbour\ud83d\ude00',
    'harbour',
    `${'x'.repeat(500)} harbour ${'y'.repeat(500)}`,
    'e\u0301'.repeat(100),
  ])
    for (const { start, end, found } of snippetsOf(odd, soughtOf('harbour')))
      expect(found.every((at) => at.start >= start && at.end <= end)).toBe(true)
})
