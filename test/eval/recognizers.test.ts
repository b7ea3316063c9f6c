import { expect, test } from 'vitest'
import { readExactly } from '../../eval/frame/read-exactly.ts'
import { isRightCase, type Result } from '../../eval/score/results.ts'
import { MissingSet } from '../../eval/set.ts'
import {
  failsThere,
  isNewsLike,
  isSameReading,
  kindOf,
  wantedOf,
  type Case,
} from '../../eval/sets/recognizers-cases.ts'
import { numberResults, type NumberKind } from '../../eval/sets/recognizers-numbers.ts'
import { boundResults } from '../../eval/sets/recognizers-bound.ts'
import { timeResults } from '../../eval/sets/recognizers-times.ts'
import { unitNames } from '../../eval/sets/recognizers-units.ts'
import { marksOf, recognizersEnglish, recognizersSpanish, type Judged } from '../../eval/sets/recognizers.ts'
import type { SupportedLanguage } from '../../src/model/language.ts'
import { dataOf, sharesIn, sharesOf } from './data-folder.ts'

const result = (text: string, value: Result['value'], units: readonly string[] = [], type = 'number'): Result => ({
  text,
  type,
  value,
  units,
})

const wanted = [result('Twelve', 12), result('3 km', 3, ['Kilometer'], 'dimension')]

const cases: readonly (readonly [string, readonly Result[], boolean])[] = [
  ['all', wanted, true],
  [
    'all in another order, other capitals, unit under one of its names',
    [result('3 KM', 3, ['kilometer', 'km'], 'dimension'), result('twelve', 12)],
    true,
  ],
  ['nothing', [], false],
  ['one too few', wanted.slice(1), false],
  ['one too many', [...wanted, result('5', 5)], false],
  ['twice the same', [wanted[0]!, wanted[0]!], false],
  ['another value', [result('Twelve', 13), wanted[1]!], false],
  ['other words', [result('Twelve people', 12), wanted[1]!], false],
  ['another type', [result('Twelve', 12, [], 'ordinal'), wanted[1]!], false],
  ['another unit', [wanted[0]!, result('3 km', 3, ['Mile'], 'dimension')], false],
  ['without its unit', [wanted[0]!, result('3 km', 3, [], 'dimension')], false],
]

test.each(cases)('a case is right or wrong as a whole: %s', (_, given, right) => {
  expect(isRightCase(given, wanted)).toBe(right)
})

const item = (spec: string, results: Case['Results'], over: Partial<Case> = {}): Case => ({
  spec,
  index: 1,
  Input: 'made up',
  Results: results,
  ...over,
})
const numberSpec = 'Number/English/NumberModel.json'
const dateSpec = 'DateTime/English/DateTimeModel.json'
const number = (text: string, value: string) => ({ Text: text, TypeName: 'number', Resolution: { value } })
const dated = (text: string, timex: string, type = 'date', value?: string) => ({
  Text: text,
  TypeName: `datetimeV2.${type}`,
  Resolution: { values: [{ timex, ...(value ? { value } : {}) }] },
})

const all: readonly Case[] = [
  item(numberSpec, [number('twelve', '12')]),
  item(numberSpec, []),
  item(dateSpec, [dated('May 4, 2031', '2031-05-04')]),
  item(dateSpec, [dated('Monday', 'XXXX-WXX-1', 'date', '2031-05-05')], { NotSupported: 'dotnet, java' }),
  item(dateSpec, [dated('at 7 pm', 'T19', 'time')]),
]

const judge = (give: (wanted: Judged['wanted']) => readonly Result[]) => {
  const judged = all.map((one): Judged => {
    const of = wantedOf(one, 'en')
    return { item: one, kind: kindOf(one)!, given: give(of), retold: give(of), wanted: of }
  })
  return sharesOf(marksOf(judged, { dates: 0, numbers: 0 }))
}

test('a perfect answer gives exactly 1', () => {
  const shares = Object.values(judge((of) => of))
  expect(shares.filter((share) => share !== null && share !== 1)).toEqual([])
  expect(shares).toContain(1)
})

test('an empty answer is right only where nothing is to be found', () => {
  expect(judge(() => [])).toMatchObject({ number: 1 / 2, 'date-time': 0, 'date-time, timex or one of its readings': 0 })
})

test('an answer that is all wrong gives 0', () => {
  const shares = Object.values(judge(() => [result('made', 99)]))
  expect(shares.filter((share) => share !== null && share !== 0)).toEqual([])
})

test('a mixed answer is counted by hand', () => {
  const bound = (of: Judged['wanted']): readonly Result[] =>
    of.map((one) => ({ ...one, value: one.value === 'XXXX-WXX-1' ? '2031-05-05' : one.value === 12 ? 11 : one.value }))
  expect(judge(bound)).toMatchObject({
    number: 1 / 2,
    'date-time': 2 / 3,
    'date-time, without what .NET fails on': 1,
    'date-time, news-like': 1 / 2,
    'date-time, timex or one of its readings': 1,
    'date-time, news-like, timex or a reading': 1,
  })
})

const numbers: readonly (readonly [NumberKind, SupportedLanguage, string, readonly Result[]])[] = [
  ['number', 'en', 'More than 50 people left.', [result('50', 50)]],
  ['number', 'en', 'They waited 5 to 7 days.', [result('5', 5), result('7', 7)]],
  ['number', 'es', 'Entre 5 y 7 personas salieron.', [result('5', 5), result('7', 7)]],
  ['number', 'en', 'She came third.', []],
  ['ordinal', 'en', 'She came third.', [result('third', 3, [], 'ordinal')]],
  ['percent', 'en', 'About 40 percent left.', [result('40 percent', 40, [], 'percentage')]],
  ['percent', 'es', 'Salió el 40 %.', [result('40 %', 40, [], 'percentage')]],
  ['numberrange', 'en', 'More than 50 people left.', [result('More than 50', '(50,)', [], 'numberrange')]],
  ['numberrange', 'en', 'At least 12 people left.', [result('At least 12', '[12,)', [], 'numberrange')]],
  ['numberrange', 'en', 'Up to 300 people left.', [result('Up to 300', '(,300]', [], 'numberrange')]],
  ['numberrange', 'en', 'Twelve people left.', []],
  ['age', 'en', 'She is 34 years old.', [result('34 years old', 34, ['Year'], 'age')]],
  ['currency', 'en', 'It cost about $40.', [result('$40', 40, ['Dollar'], 'currency')]],
  ['currency', 'es', 'Costó 40 euros.', [result('40 euros', 40, ['Euro'], 'currency')]],
  ['dimension', 'en', 'It is 3 kilometres long.', [result('3 kilometres', 3, ['Kilometer'], 'dimension')]],
  ['dimension', 'es', 'Mide 3 kilómetros.', [result('3 kilómetros', 3, ['Kilómetro'], 'dimension')]],
  ['temperature', 'en', 'It was 20 degrees Celsius.', [result('20 degrees Celsius', 20, ['C'], 'temperature')]],
]

test.each(numbers)('%s (%s): %s', async (kind, language, text, expected) => {
  const given = await numberResults(kind, await readExactly(text, { language }), language)
  expect(isRightCase(given, expected), JSON.stringify(given)).toBe(true)
})

const times: readonly (readonly [string, string, string, string | null])[] = [
  ['The bridge fell on May 4, 2031.', 'May 4, 2031', 'date', '2031-05-04'],
  ['The bridge fell yesterday.', 'yesterday', 'date', '2031-05-05'],
  ['The bridge fell last week.', 'last week', 'daterange', '2031-W18'],
  ['It was closed in the 1990s.', 'the 1990s', 'daterange', '(1990-01-01,2000-01-01,P10Y)'],
  [
    'It closed in the second quarter of 2016.',
    'the second quarter of 2016',
    'daterange',
    '(2016-04-01,2016-07-01,P3M)',
  ],
  ['It was closed for three weeks.', 'three weeks', 'duration', 'P3W'],
]
const bound: typeof times = [
  ...times,
  ['The bridge fell on Sunday.', 'Sunday', 'date', '2031-05-04'],
  ['The bridge fell on March 3.', 'March 3', 'date', '2031-03-03'],
]
const retold: typeof times = [
  ...times,
  ['The bridge fell on Sunday.', 'Sunday', 'date', 'XXXX-WXX-7'],
  ['The bridge fell on March 3.', 'March 3', 'date', 'XXXX-03-03'],
  ['It was closed from 2010 to 2018.', 'from 2010 to 2018', 'daterange', '(2010-01-01,2018-01-01,P8Y)'],
]

test.each(bound)('times as the dossier gives them: %s', async (text, words, type, value) => {
  const given = boundResults(await readExactly(text, { language: 'en', published: '2031-05-06' }))
  expect(given).toEqual([{ text: words, type, value, units: [] }])
})

test.each(retold)('times retold in the conventions of the set: %s', async (text, words, type, value) => {
  const given = timeResults(await readExactly(text, { language: 'en', published: '2031-05-06' }))
  expect(given).toEqual([{ text: words, type, value, units: [] }])
})

test('both ends of a range are one result, in the words that are cited', async () => {
  const given = boundResults(await readExactly('It was closed from 2010 to 2018.', { language: 'en' }))
  expect(given).toEqual([{ text: '2010 to 2018', type: 'daterange', value: '(2010-01-01,2018-01-01,P8Y)', units: [] }])
})

test('what an open timex may resolve to is one of its readings', () => {
  const [monday] = wantedOf(all[3]!, 'en')
  const reading = (value: string) => isSameReading({ ...monday!, value }, monday!)
  expect(['2031-05-05', '2031-05-12', 'XXXX-WXX-2'].map(reading)).toEqual([true, false, false])
  const [day] = wantedOf(all[2]!, 'en')
  expect(isSameReading({ ...day!, value: '2031-05-05' }, day!)).toBe(false)
})

test('parsers and models are told alike, values in the marks of their language', () => {
  const parsed = {
    Text: 'May 4',
    Type: 'date',
    Value: { Timex: 'XXXX-05-04', FutureResolution: { date: '2032-05-04' } },
  }
  expect(wantedOf(item('DateTime/English/DateParser.json', [parsed]), 'en')).toEqual([
    { text: 'May 4', type: 'date', value: 'XXXX-05-04', units: [], readings: ['2032-05-04'] },
  ])
  const half = { Text: 'medio', TypeName: 'percentage', Resolution: { value: '0,5%' } }
  expect(wantedOf(item('Number/Spanish/PercentModel.json', [half]), 'es')[0]?.value).toBe(0.5)
  const range = { Text: '10', TypeName: 'numberrange', Resolution: { value: '[10,15)' } }
  expect(wantedOf(item('Number/English/NumberRangeModel.json', [range]), 'en')[0]?.value).toBe('[10,15)')
})

const newsLike: readonly (readonly [string, Case, boolean])[] = [
  ['a day', item(dateSpec, [dated('May 4', 'XXXX-05-04')], { Input: 'The bridge fell on May 4.' }), true],
  ['a clock time without a day', item(dateSpec, [dated('7 pm', 'T19', 'time')]), false],
  ['a day and an hour', item(dateSpec, [dated('May 4 at 7 pm', 'XXXX-05-04T19', 'datetime')]), true],
  ['a slot of hours', item(dateSpec, [dated('5 to 6 pm', '(T17,T18,PT1H)', 'datetimerange')]), false],
  ['a repeated appointment', item(dateSpec, [dated('every Monday', 'XXXX-WXX-1', 'set')]), false],
  ['a meeting', item(dateSpec, [dated('May 4', 'XXXX-05-04')], { Input: 'A meeting on May 4' }), false],
  ['a bare hour', item(dateSpec, [dated('tonight around 7', '2031-05-04T19', 'datetime')]), false],
  ['a moment from now', item(dateSpec, [dated('in 2 minutes', '2031-05-04T10:02:00', 'datetime')]), false],
  ['a day and its minute', item(dateSpec, [dated('May 4, 10:02:00', '2031-05-04T10:02:00', 'datetime')]), true],
  ['a day of no calendar', item(dateSpec, [dated('Feb 30', 'XXXX-02-30')]), false],
  ['29 February of no year', item(dateSpec, [dated('Feb 29', 'XXXX-02-29')]), true],
  ['29 February of a common year', item(dateSpec, [dated('Feb 29, 2031', '2031-02-29')]), false],
  ['a school year', item(dateSpec, [dated('this school year', 'SY2031', 'daterange')]), false],
  ['a typed month', item(dateSpec, [dated('Oct2', 'XXXX-10-02')]), false],
  ['a typed word', item(dateSpec, [dated('May 4', 'XXXX-05-04')], { Input: 'Back tmrw or May 4' }), false],
  ['typed units', item(dateSpec, [dated('2w', 'P2W', 'duration')]), false],
  ['a formula', item(dateSpec, [dated('2031', '2031', 'daterange')], { Input: 'x > 2031' }), false],
  ['una cita', item(dateSpec, [dated('el 4 de mayo', 'XXXX-05-04')], { Input: 'Una cita el 4 de mayo' }), false],
]

test.each(newsLike)('news-like or not: %s', (_, one, expected) => {
  expect(isNewsLike(one)).toBe(expected)
})

test('kinds are those of the specification', () => {
  const kinds = [numberSpec, dateSpec, 'NumberWithUnit/Spanish/AgeModel.json', 'Sequence/English/URLModel.json']
  expect(kinds.map((spec) => kindOf({ spec }))).toEqual(['number', 'date-time', 'age', null])
  expect(failsThere(all[3]!)).toBe(true)
  expect(failsThere(item(numberSpec, [], { NotSupported: 'python' }))).toBe(false)
})

const units: readonly (readonly [string, SupportedLanguage, string])[] = [
  ['kilometre per hour', 'en', 'kilometer per hour'],
  ['foot', 'es', 'pie'],
  ['square metre', 'es', 'Metro cuadrado'],
  ['USD', 'es', 'dólar'],
  ['CAD', 'es', 'dólar canadiense'],
  ['USD', 'en', 'United States Dollar'],
  ['what nobody knows', 'en', 'what nobody knows'],
]

test.each(units)('%s (%s) may be %s', (unit, language, name) => {
  expect(unitNames(unit, language)).toContain(name)
})

test('a file is read and scored', async () => {
  const data = dataOf({
    'bench/recognizers-english.json': [
      item(numberSpec, [number('twelve', '12')], { Input: 'Twelve people left.' }),
      item(numberSpec, [number('13', '13')], { Input: 'Twelve people left.' }),
      item(dateSpec, [dated('yesterday', '2031-05-05')], {
        Input: 'It fell yesterday.',
        Context: { ReferenceDateTime: '2031-05-06T00:00:00' },
      }),
    ],
  })
  const results = await recognizersEnglish.run(data)
  expect(sharesIn(results)).toMatchObject({ 'numbers of all kinds': 1 / 2, number: 1 / 2, age: null, 'date-time': 1 })
  expect(results[0]?.misses).toEqual([
    'Number/English/NumberModel.json 1 wanted "13" number 13, given "Twelve" number 12 | Twelve people left.',
  ])
  await expect(recognizersSpanish.run(data)).rejects.toThrow(MissingSet)
})
