import { expect, test } from 'vitest'
import { markedText } from '../../eval/frame/inline-marks.ts'
import { timexKind } from '../../eval/score/timex-kinds.ts'
import { compareTimexes, resolvable, type Timex } from '../../eval/score/timexes.ts'
import { MissingSet } from '../../eval/set.ts'
import { marksByKind, marksOf, timeml } from '../../eval/sets/timeml.ts'
import { dataOf, sharesIn, sharesOf } from './data-folder.ts'

const timex = (start: number, end: number, value: string | null, type = 'DATE'): Timex => ({ start, end, value, type })

const wanted: readonly Timex[] = [
  timex(0, 6, '2031-05-04'),
  timex(10, 16, 'P2D', 'DURATION'),
  timex(20, 26, '2031-05'),
  timex(30, 40, 'PXY', 'DURATION'),
]

const scored = (given: readonly Timex[], open = false) =>
  sharesOf(marksOf({ name: 'X', path: [], open }, compareTimexes(given, wanted)))

test('a perfect answer gives exactly 1 in all that was there to find', () => {
  expect(scored(wanted)).toEqual({
    'X relaxed F1': 1,
    'X strict F1': 1,
    'X value F1': 1,
    'X type, of those found': 1,
    'X DATE value F1': 1,
    'X TIME value F1': null,
    'X DURATION value F1': 1,
    'X SET value F1': null,
  })
})

test('an empty answer gives 0', () => {
  expect(scored([])).toMatchObject({
    'X relaxed F1': 0,
    'X strict F1': 0,
    'X value F1': 0,
    'X type, of those found': null,
  })
})

test('one span over everything is one relaxed match of four', () => {
  expect(scored([timex(0, 100, '2031-05-04')])).toMatchObject({ 'X relaxed F1': 2 / 5, 'X strict F1': 0 })
})

test('each character marked is a match for each expression, and precision pays for the rest', () => {
  const each = Array.from({ length: 40 }, (_, i) => timex(i, i + 1, null))
  expect(scored(each)).toMatchObject({ 'X relaxed F1': 8 / 44, 'X strict F1': 0, 'X value F1': 0 })
})

test('a mixed answer is counted by hand', () => {
  const given = [
    timex(0, 6, '2031-05-04'),
    timex(8, 16, 'P2D', 'DATE'),
    timex(20, 26, '2031-06'),
    timex(50, 55, '2031', 'DATE'),
  ]
  // Three of four overlap, two of them exactly; two values are equal, one of them under another type.
  expect(scored(given)).toEqual({
    'X relaxed F1': 6 / 8,
    'X strict F1': 4 / 8,
    'X value F1': 4 / 8,
    'X type, of those found': 2 / 3,
    'X DATE value F1': 2 / 6,
    'X TIME value F1': null,
    'X DURATION value F1': 0,
    'X SET value F1': null,
  })
})

test('where values with an X are open, they and what was given for them are left out of the value score', () => {
  const given = wanted.map((one) => (one.value === 'PXY' ? { ...one, value: 'P3Y' } : one))
  expect(resolvable(compareTimexes(given, wanted))).toHaveLength(3)
  expect(scored(given, true)).toEqual({ 'X relaxed F1': 1, 'X strict F1': 1, 'X value F1': 1 })
  expect(scored(given, false)).toMatchObject({ 'X value F1': 3 / 4 })
})

const document = (body: string, day = '2031-05-06'): string =>
  `<?xml version="1.0" ?>\n<TimeML>\n<DOCID>made-up</DOCID>\n` +
  `<DCT><TIMEX3 tid="t0" type="DATE" value="${day}" functionInDocument="CREATION_TIME">${day}</TIMEX3></DCT>\n` +
  `<TITLE>May 1</TITLE>\n<TEXT>\n${body}\n</TEXT>\n<MAKEINSTANCE eventID="e1" eiid="ei1"/>\n</TimeML>\n`

test('the text is read without its tags, and offsets hold', () => {
  const { text, marks } = markedText(
    document('Trains &amp; ferries <EVENT eid="e1">stop</EVENT>\n<TIMEX3 tid="t1" value="P1D">all day</TIMEX3>.'),
    'TEXT',
  )
  expect(text).toBe('\nTrains & ferries stop\nall day.\n')
  expect(marks.map(({ name, start, end }) => [name, text.slice(start, end)])).toEqual([
    ['EVENT', 'stop'],
    ['TIMEX3', 'all day'],
  ])
  expect(marks[1]?.attributes).toEqual({ tid: 't1', value: 'P1D' })
  expect(markedText('no tags', 'TEXT')).toEqual({ text: '', marks: [] })
})

const date = (words: string, value: string): string => `<TIMEX3 tid="t1" type="DATE" value="${value}">${words}</TIMEX3>`

test('documents are bound to their own day, which is not counted itself', async () => {
  const right = `The bridge fell on ${date('May 4, 2031', '2031-05-04')}. It was closed ${date('yesterday', '2031-05-05')}.`
  const wrong = `The bridge fell on ${date('May 4, 2031', '2031-05-03')}.`
  const data = dataOf({
    'bench/timeml/tbaq/TimeBank/a.tml': document(right),
    'bench/timeml/wikiwars/b.tml': document(wrong),
  })
  const results = await timeml.run(data)
  expect(results[0]?.marks[0]).toMatchObject({ name: 'TimeBank relaxed F1', share: 1, items: 2 })
  expect(sharesIn(results)).toMatchObject({
    'TimeBank strict F1': 1,
    'TimeBank value F1': 1,
    'TimeBank DATE value F1': 1,
    'WikiWars relaxed F1': 1,
    'WikiWars value F1': 0,
  })
  expect(results[0]?.misses).toEqual([
    expect.stringMatching(
      /^WikiWars\/b "May 4, 2031" wanted DATE 2031-05-03, given "May 4, 2031" DATE 2031-05-04 \(time\/.+\)$/,
    ),
  ])
})

test('a set that is not there is named', async () => {
  await expect(timeml.run(dataOf())).rejects.toThrow(MissingSet)
})

test.each([
  ['DATE', '4 May 2031', 'absolute, full'],
  ['DATE', '2031-05-04', 'absolute, full'],
  ['DATE', 'May 2031', 'absolute, partial'],
  ['DATE', 'May 4', 'absolute, partial'],
  ['DATE', 'the third quarter', 'absolute, partial'],
  ['DATE', 'last Monday', 'weekday'],
  ['DATE', 'three weeks ago', 'relative to publication'],
  ['DATE', 'a day earlier', 'relative to the event told'],
  ['DATE', '1990-91', 'range'],
  ['DATE', 'Christmas Day', 'holiday'],
  ['DURATION', 'last Monday', 'duration'],
  ['SET', 'every Monday', 'set'],
  ['TIME', 'Monday night', 'time'],
])('a %s in the words "%s" is told as %s', (type, words, kind) => {
  expect(timexKind(type, words)).toBe(kind)
})

test('marks by kind count what is missed and what is too much', () => {
  const text = 'It fell on Monday and in May 2031.'
  const given = { ...timex(11, 17, '2031-05-05'), rule: 'time/weekday', range: false }
  const pairs = compareTimexes([given], [timex(11, 17, '2031-05-05'), timex(25, 33, '2031-05')])
  expect(sharesOf(marksByKind([{ text, pairs }]))).toEqual({
    'news, weekday: value F1': 1,
    'news, absolute, partial: value F1': 0,
  })
})
