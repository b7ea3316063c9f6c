import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { MissingSet } from '../../eval/set.ts'
import { creditOf, type BasilArticle, type BasilSpan, type Credit } from '../../eval/sets/basil-credit.ts'
import { basil, scoreOf } from '../../eval/sets/basil.ts'

const article: BasilArticle = {
  title: 'Calder leaves the council',
  date: '2031-05-04',
  'body-paragraphs': [['The council of Lindo met.'], ['“This is a farce,” Ruth Calder said.', 'Nobody else spoke.']],
}
const span = (over: Partial<BasilSpan> = {}): BasilSpan => ({
  ...{ id: 'p1', start: 1, end: 16, txt: 'This is a farce', bias: 'lex', quote: 'yes', speaker: 'Ruth_Calder' },
  ...over,
})

test('a quoted span is credited to its speaker, by the place of its string', async () => {
  const [credit] = await creditOf('a_1', article, [span()])
  expect(credit).toEqual({
    ...{ place: 'a_1 p1', text: 'This is a farce', wanted: 'Ruth Calder' },
    ...{ given: expect.stringContaining('Calder'), right: true },
  })
})

test.each([
  ['another speaker', span({ speaker: 'Tom_Hale' }), { wanted: 'Tom Hale', right: false }],
  ['a side', span({ speaker: 'other_anti' }), { wanted: null, right: false }],
  ['words of nobody', span({ id: 'p2', start: 0, end: 6 }), { given: null, right: false }],
  ['words of the headline', span({ id: 'title', start: 0, end: 6 }), { given: null, right: false }],
])('%s', async (_, one, expected) => {
  expect((await creditOf('a_1', article, [one]))[0]).toMatchObject(expected)
})

test('spans that are no quotations are not asked', async () => {
  expect(await creditOf('a_1', article, [span({ quote: 'no' })])).toEqual([])
})

const credit = (given: string | null, wanted: string | null, right: boolean): Credit => ({
  ...{ place: 'a_1 p1', text: 'This is a farce' },
  ...{ given, wanted, right },
})
const shares = (credits: readonly Credit[]): readonly (number | null)[] =>
  scoreOf([], credits).marks.map(({ share }) => share)

test('marks: perfect, nothing, mixed; bias is never measured', () => {
  expect(shares([credit('Calder', 'Ruth Calder', true)])).toEqual([null, null, 1, 1])
  expect(shares([credit(null, 'Ruth Calder', false)])).toEqual([null, null, 0, 0])
  expect(shares([credit('he', null, false), credit(null, null, false)])).toEqual([null, null, 0.5, null])
  expect(shares([])).toEqual([null, null, null, null])
  expect(scoreOf([], [credit('he', 'Ruth Calder', false)]).misses).toEqual([
    'a_1 p1 "This is a farce": wanted Ruth Calder, given he',
  ])
})

test('both kinds of bias are told as not measured, with the spans that there are', () => {
  const { marks } = scoreOf([{ name: 'a_1', article, spans: [span(), span({ bias: 'inf' }), span()] }], [])
  expect(marks.slice(0, 2).map(({ name, items }) => [name, items])).toEqual([
    ['informational bias: not measured, no step marks biased wording', 1],
    ['lexical bias: not measured, no step marks biased wording', 2],
  ])
})

let data = ''
beforeEach(() => {
  data = mkdtempSync(join(tmpdir(), 'basil-'))
})
afterEach(() => rmSync(data, { recursive: true, force: true }))

test('the set is read and scored', async () => {
  const write = (half: string, name: string, value: unknown): void => {
    mkdirSync(join(data, 'bench', 'basil', half, '2031'), { recursive: true })
    writeFileSync(join(data, 'bench', 'basil', half, '2031', name), JSON.stringify(value))
  }
  await expect(basil.run(data)).rejects.toThrow(MissingSet)
  write('articles', 'a_1.json', article)
  write('annotations', 'a_1_ann.json', { 'phrase-level-annotations': [span()] })
  write('annotations', 'a_2_ann.json', { 'phrase-level-annotations': [span()] })
  const [result] = await basil.run(data)
  expect(result!.marks.map(({ share, items }) => [share, items])).toEqual([
    [null, 0],
    [null, 1],
    [1, 1],
    [1, 1],
  ])
  expect(result!.misses).toEqual([])
})
