import { expect, test } from 'vitest'
import { readTagged } from '../../eval/sets/ner-files.ts'
import { ner } from '../../eval/sets/ner.ts'
import { runsOf, tokensAt } from '../../eval/text/bio.ts'
import { detokenise, detokeniseParagraphs, placesIn } from '../../eval/text/detokenise.ts'
import { madeFolder } from './made-folder.ts'

test.each([
  ["He did n't go , she said .", "He didn't go, she said."],
  ["`` I know , '' said Mr. Quill .", '“I know,” said Mr. Quill.'],
  ['The " Heron " sank ( twice ) .', 'The "Heron" sank (twice).'],
  ["the miners ' union 's $ 5 -LRB- or 50 % -RRB- : no !", "the miners' union's $5 (or 50%): no!"],
  ['¿ Quién vino ? ... nadie', '¿Quién vino?... nadie'],
  ['Lima , 25 may ( EFE ) .', 'Lima, 25 may (EFE).'],
  ['up - to - date -- or not', 'up - to - date -- or not'],
])('tokens are put together as they are printed: %s', (tokens, text) => {
  const made = detokenise(tokens.split(' '))
  expect(made.text).toBe(text)
  expect(made.spans).toHaveLength(tokens.split(' ').length)
  const words = made.spans.map(({ start, end }) => made.text.slice(start, end))
  expect(words.every((word) => word !== '' && !/\s/.test(word))).toBe(true)
})

test('sentences become paragraphs, and each token keeps its place', () => {
  const { text, paragraphs, spans } = detokeniseParagraphs([
    ['Ana', 'left', '.'],
    ['Why', '?'],
  ])
  expect(text).toBe('Ana left.\n\nWhy?')
  expect(paragraphs.map(({ start, end }) => text.slice(start, end))).toEqual(['Ana left.', 'Why?'])
  expect(spans.map((each) => each.map(({ start, end }) => text.slice(start, end)))).toEqual([
    ['Ana', 'left', '.'],
    ['Why', '?'],
  ])
})

test('places of tokens in a printed text; none where a token is not in it', () => {
  expect(placesIn("Ana can't", ['Ana', 'ca', "n't"])).toEqual([
    { start: 0, end: 3 },
    { start: 4, end: 6 },
    { start: 6, end: 9 },
  ])
  expect(placesIn('Ana left', ['left', 'Ana'])).toBe(null)
})

test.each([
  ['O O', []],
  ['B-PER I-PER O B-LOC', ['PER 0-2', 'LOC 3-4']],
  ['B-PER B-PER', ['PER 0-1', 'PER 1-2']],
  ['I-PER I-PER', ['PER 0-2']],
  ['B-PER I-LOC I-LOC', ['PER 0-1', 'LOC 1-3']],
  ['B-PER O I-PER', ['PER 0-1', 'PER 2-3']],
])('runs of BIO tags: %s', (tags, runs) => {
  expect(runsOf(tags.split(' ')).map(({ label, start, end }) => `${label} ${start}-${end}`)).toEqual(runs)
})

test('a span of the text touches tokens, or none', () => {
  const places = detokenise(['Mara', 'Quill', ',', 'mayor']).spans
  expect(tokensAt(places, { start: 5, end: 10 })).toEqual({ start: 1, end: 2 })
  expect(tokensAt(places, { start: 0, end: 17 })).toEqual({ start: 0, end: 4 })
  expect(tokensAt(places, { start: 4, end: 5 })).toBe(null)
})

const column = (...rows: readonly string[]): string => rows.join('\n')

test('documents begin where the file says so', () => {
  const conll = column(
    '0\t-DOCSTART-\tO',
    '',
    '0\tMara\tB-PER',
    '1\tleft\tO',
    '',
    '0\t-DOCSTART-\tO',
    '',
    '0\tYes\tO',
    '',
    '',
  )
  expect(readTagged(conll).map((document) => document.map(({ tokens }) => tokens.join(' ')))).toEqual([
    ['Mara left'],
    ['Yes'],
  ])
  const uner = column(
    '# newdoc id = one',
    '# text = Mara left?',
    '1\tMara\tB-PER\t-\t-',
    '2\tleft\tO\t-\t-',
    '3\t?\tO\t-\t-',
    '',
    '# text = #1 won',
    '1\t#1\tO\t-\t-',
    '2\twon\tO\t-\t-',
    '',
    '# newdoc id = two',
    '# text = No',
    '1\tNo\tO\t-\t-',
  )
  expect(readTagged(uner).map((document) => document.map(({ text, tags }) => [text, tags.join(' ')]))).toEqual([
    [
      ['Mara left?', 'B-PER O O'],
      ['#1 won', 'O O'],
    ],
    [['No', 'O']],
  ])
})

test('a file that marks no documents is cut after twenty sentences', () => {
  const wnut = Array.from({ length: 41 }, () => 'Hi\tO\n12\tO\n\n').join('')
  expect(readTagged(wnut).map((document) => document.length)).toEqual([20, 20, 1])
  expect(readTagged(wnut)[0]![0]!.tokens).toEqual(['Hi', '12'])
  expect(readTagged('')).toEqual([])
})

const sentence = (...rows: readonly string[]): string => `${rows.map((row, i) => `${i}\t${row}`).join('\n')}\n\n`

const told = (person: string): string =>
  sentence('President\tO', `Mara\t${person}`, `Quill\tI-PER`, 'visited\tO', 'Lima\tB-LOC', 'on\tO', 'Monday\tO', '.\tO')

test('names by type; what the engine has no type for is not wanted, and told', async () => {
  const data = madeFolder({
    'bench/ner/conll/en/val.conllu':
      told('B-PER') + sentence('They\tO', 'met\tO', 'under\tO', 'an\tO', 'oak\tB-MISC', '.\tO'),
  })
  const [result, ...others] = await ner.run(data)
  expect(others).toEqual([])
  expect(result!.part).toBe('dev')
  expect(result!.marks.map(({ name, share, items }) => [name, share, items])).toEqual([
    ['conll/en PER F1', 1, 1],
    ['conll/en ORG F1', null, 0],
    ['conll/en LOC F1', 1, 1],
    ['conll/en all F1', 1, 2],
    ['conll/en other types (not counted)', null, 1],
  ])
  expect(result!.misses).toEqual([])
})

test('a name that is too short is missed and one too many', async () => {
  const data = madeFolder({ 'bench/ner/wnut17/emerging.test.annotated': told('O').replaceAll(/^\d+\t/gm, '') })
  const [result] = await ner.run(data)
  expect(result!.part).toBe('test')
  expect(result!.marks.map(({ share }) => share)).toEqual([0, null, 1, 1 / 2])
  expect(result!.misses).toEqual(['wnut17 document 1: wanted PER "Quill", given PER "Mara Quill"'])
})
