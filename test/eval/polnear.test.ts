import { join } from 'node:path'
import { expect, test } from 'vitest'
import { readBrat, type Roles } from '../../eval/sets/polnear-brat.ts'
import { articlesIn, polnear, scoreOf } from '../../eval/sets/polnear.ts'
import { polnearTokenised } from '../../eval/sets/polnear-tokenised.ts'
import { readExactly } from '../../eval/frame/read-exactly.ts'
import { quotationCounts } from '../../eval/sets/polnear-quotations.ts'
import { f1Of } from '../../eval/score/prf.ts'
import { MissingSet } from '../../eval/set.ts'
import type { Pieces } from '../../eval/score/spans.ts'
import { madeFolder } from './made-folder.ts'

/** Finds words in a text, in order; "left … today" is two pieces. */
const at = (text: string, words: string): Pieces =>
  words.split(' … ').map((piece) => ({ start: text.indexOf(piece), end: text.indexOf(piece) + piece.length }))

const attribution = (text: string, source: string, cue: string, content: string): Roles => ({
  source: source ? at(text, source) : [],
  cue: at(text, cue),
  content: at(text, content),
})

const text =
  '“The dam will hold,” Mara Quill said. “Nobody has to leave.” Ferry crews told reporters that the quay was dry.'
const quill = attribution(text, 'Mara Quill', 'said', '“The dam will hold,” … “Nobody has to leave.”')
const crews = attribution(text, 'Ferry crews', 'told reporters', 'that the quay was dry')

const shares = (given: readonly Roles[], wanted: readonly Roles[]) => {
  const { exact, overlap, characters, triple } = scoreOf(given, wanted)
  return {
    exact: [exact.source, exact.cue, exact.content].map(f1Of),
    overlap: [overlap.source, overlap.cue, overlap.content].map(f1Of),
    characters: f1Of(characters),
    triple: f1Of(triple),
  }
}

test('the perfect answer gives exactly 1 everywhere, also where a source is wanting', () => {
  const all = [quill, crews, attribution(text, '', 'has to', 'leave')]
  const perfect = { exact: [1, 1, 1], overlap: [1, 1, 1], characters: 1, triple: 1 }
  expect(shares(all, all)).toEqual(perfect)
  expect(shares(all.toReversed(), all)).toEqual(perfect)
})

test('nothing found is 0', () => {
  expect(shares([], [quill])).toEqual({ exact: [0, 0, 0], overlap: [0, 0, 0], characters: 0, triple: 0 })
})

test('all taken for content: every character is found, few of them rightly', () => {
  const whole: Roles = { source: [], cue: [], content: [{ start: 0, end: text.length }] }
  const { exact, overlap, characters } = scoreOf([whole], [quill, crews])
  expect(exact.content).toEqual({ right: 0, given: 1, wanted: 2 })
  expect(overlap.content).toEqual({ right: 1, given: 1, wanted: 2 })
  const wanted = '“The dam will hold,”“Nobody has to leave.”that the quay was dry'.length
  expect(characters).toEqual({ right: wanted, given: text.length, wanted })
})

test('a mixed answer, counted by hand', () => {
  const given = [
    // Content short of one piece; the source is right.
    attribution(text, 'Mara Quill', 'said', '“The dam will hold,”'),
    // The same speaker once more: her words count once.
    attribution(text, 'Mara Quill', 'has to', 'leave'),
    crews,
  ]
  const score = scoreOf(given, [quill, crews])
  expect(score.exact).toEqual({
    source: { right: 2, given: 2, wanted: 2 },
    cue: { right: 2, given: 3, wanted: 2 },
    content: { right: 1, given: 3, wanted: 2 },
  })
  // "leave" overlaps too, but what it overlaps is taken by the likelier piece.
  expect(score.overlap.content).toEqual({ right: 2, given: 3, wanted: 2 })
  expect(score.triple).toEqual({ right: 1, given: 3, wanted: 2 })
})

const brat = [
  'T1\tSource 1 3\tHe',
  'T2\tCue 4 8\tsaid',
  'T3\tContent 9 12;17 19\tyes no',
  'T4\tAttribution 4 8\tsaid',
  'E1\tAttribution:T4 Source:T1 Cue:T2 Content:T3',
  'T5\tContent 13 16\tand',
  'T6\tDiscuss 13 16\tand',
  'E2\tAttribution-no-source:T6 Cue:T2 Content:T5 Content2:T3',
  '#1\tAnnotatorNotes T1\tunsure',
  '',
].join('\n')

test('brat files: pieces, roles given twice, and characters beyond the basic plane', () => {
  // The sign takes two UTF-16 units and is one character: all is one unit further on.
  const [first, second] = readBrat(brat, '😀He said yes and no')
  expect(first).toEqual({
    source: [{ start: 2, end: 4 }],
    cue: [{ start: 5, end: 9 }],
    content: [
      { start: 10, end: 13 },
      { start: 18, end: 20 },
    ],
  })
  expect(second!.source).toEqual([])
  expect(second!.content).toHaveLength(3)
})

test('of several annotators the alphabetically first counts', () => {
  const folder = madeFolder({
    'text/gazette_fire-at-mill.txt': '.He said yes and no',
    'attributions/gazette_fire-at-mill_b2c3.ann': '',
    'attributions/gazette_fire-at-mill_a1f0.ann': brat,
    'attributions/gazette_without-text_a1f0.ann': brat,
  })
  const articles = articlesIn(folder)
  expect(articles.map(({ name }) => name)).toEqual(['gazette_fire-at-mill'])
  expect(articles[0]!.wanted).toHaveLength(2)
})

test('runs on the parts that are there, and says what it looked for where none is', async () => {
  const article = 'The bridge is closed, mayor Mara Quill said.'
  const data = madeFolder({
    'bench/polnear/dev/text/gazette_bridge.txt': article,
    'bench/polnear/dev/attributions/gazette_bridge_a1f0.ann':
      'T1\tSource 22 38\tmayor Mara Quill\nT2\tCue 39 43\tsaid\nT3\tContent 0 20\tThe bridge is closed\nE1\tAttribution:T2 Source:T1 Cue:T2 Content:T3\n',
  })
  const [result, ...others] = await polnear.run(data)
  expect(others).toEqual([])
  expect(result!.part).toBe('dev')
  expect(result!.marks.map(({ share }) => share)).toEqual([1, 1, 1, 1, 1, 1, 1, 1, null, null])
  expect(result!.misses).toEqual([])
  await expect(polnear.run(join(data, 'nowhere'))).rejects.toThrow(MissingSet)
})

test('passages of tokens: spans are runs of tokens, and misses say what was wanted', async () => {
  const passage = (labels: string) => ({
    id: 'gazette_bridge_a1f0',
    tokens: ['``', 'The', 'bridge', 'is', 'closed', ',', "''", 'Mara', 'Quill', 'said', '.'],
    labels: labels.split(' '),
  })
  const right = 'B-content I-content I-content I-content I-content I-content I-content B-source I-source B-cue O'
  const lines = (labels: string) => `${JSON.stringify(passage(labels))}\n`
  const run = async (labels: string) =>
    (await polnearTokenised.run(madeFolder({ 'bench/polnear/cofenet-valid.jsonl': lines(labels) })))[0]!
  const perfect = await run(right)
  expect(perfect.marks.map(({ name, share, items }) => [name, share, items])).toEqual([
    ['source exact F1', 1, 1],
    ['cue exact F1', 1, 1],
    ['content exact F1', 1, 1],
  ])
  const other = await run(right.replace('B-source I-source', 'O B-source'))
  expect(other.marks.map(({ share }) => share)).toEqual([0, 1, 1])
  expect(other.misses).toEqual(['gazette_bridge_a1f0 source: wanted "Quill", given "Mara Quill"'])
  const none = await run('O O O O O O O O O B-cue O')
  expect(none.marks.map(({ share }) => share)).toEqual([0, 1, 0])
  expect(none.misses).toEqual([
    'gazette_bridge_a1f0 source: wanted nothing, given "Mara Quill"',
    'gazette_bridge_a1f0 content: wanted nothing, given "`` The bridge is closed , \'\'"',
  ])
})

test('direct quotations: by attribution and by quotation, wrong where the corpus gives them to nobody', async () => {
  const quoted =
    '“The dam will hold,” Mara Quill said. Ivo Marsh said the “wall” was old. “Nobody came,” the baker said.'
  const read = await readExactly(quoted, { language: 'en' })
  const { attributions, quotations, wrong } = quotationCounts(read, [
    attribution(quoted, 'Mara Quill', 'said', '“The dam will hold,”'),
  ])
  expect(attributions).toEqual({ met: 1, of: 2 })
  expect(quotations).toEqual({ met: 1, of: 3 })
  expect(wrong).toEqual(['“wall”', '“Nobody came,”'])
})
