import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { MissingSet, type Mark } from '../../eval/set.ts'
import { groupingMarks, groupingMisses, kindredEvents } from '../../eval/sets/wikinews-marks.ts'
import { groupsIn, type GroupedArticle } from '../../eval/sets/wikinews-pool.ts'
import { dayOf, poolOf, wikinews } from '../../eval/sets/wikinews.ts'

let data = ''
beforeEach(() => {
  data = mkdtempSync(join(tmpdir(), 'wikinews-'))
  mkdirSync(join(data, 'bench'))
})
afterEach(() => rmSync(data, { recursive: true, force: true }))

const article = (url: string, text = 'Nothing of note.') => ({
  ...{ url, text, domain: 'lindo.example', title: null },
  published: { $date: '2031-05-04 08:00:00' },
})

const flood = (outlet: string): string =>
  `${outlet}: A dam above Lindo broke. Nine people were killed in Lindo, Peru, on 3 May 2031 when the dam broke, the mayor said.`

const events = [
  {
    event_id: 'e1',
    event: 'Dam breaks above Puerto Lindo',
    sets: ['handpicked'],
    articles: [
      article('https://a.example/1', flood('One')),
      article('https://b.example/1', flood('One')),
      article('https://c.example/9'),
    ],
  },
  { event_id: 'e2', event: 'Minister resigns', sets: ['wikinews'], articles: [article('https://a.example/2', 'x y.')] },
  { event_id: 'e3', event: 'Minister stays', sets: ['wikinews'], articles: [article('https://c.example/9')] },
  { event_id: 'e4', event: 'Empty', sets: ['wikinews'], articles: [] },
]

test('the pool leaves out addresses of two events, and tells single reports apart', () => {
  const { several, single } = poolOf(events)
  expect(several.map(({ url }) => url)).toEqual(['https://a.example/1', 'https://b.example/1'])
  expect(single.map(({ url }) => url)).toEqual(['https://a.example/2'])
})

test.each([
  [{ $date: '2031-05-04 17:53:00-04:00' }, ['handpicked'], '2031-05-04'],
  [{ $date: '2031-05-04T19:42:10.808-0400' }, ['wikinews'], null],
  ['1000000000', ['20E'], '2001-09-09'],
  ['soon', ['20E'], null],
  [null, ['20E'], null],
])('the day of %j in %j is %s', (value, sets, expected) => {
  expect(dayOf(value, sets)).toBe(expected)
})

test('the set is read, grouped and scored', async () => {
  writeFileSync(join(data, 'bench', 'wikinews-sources.json'), JSON.stringify(events))
  const [result] = await wikinews.run(data)
  const share = (name: string) => result!.marks.find((mark) => mark.name === name)?.share
  // Two reports of one text are of one origin, so they are one group whatever else the dossier says.
  expect(share('B-cubed F1, by shared incident')).toBe(1)
  expect(share('B-cubed F1 with single reports, by shared incident')).toBe(1)
  expect(result!.misses).toEqual([])
})

test('a set that is not there is named', async () => {
  await expect(wikinews.run(data)).rejects.toThrow(MissingSet)
  await expect(wikinews.run(data)).rejects.toThrow('wikinews-sources.json')
})

test('reports are joined by an incident or an origin, also over several', () => {
  const reports = ['a', 'b', 'c', 'd'].map((id) => ({ id }))
  const [incidents, origins] = [[{ reports: ['a', 'b'] }], [{ reports: ['b', 'c'] }, { reports: ['d'] }]]
  const groups = groupsIn({ reports, incidents, origins } as unknown as Parameters<typeof groupsIn>[0])
  expect([...groups.values()]).toEqual(['a', 'a', 'a', 'd'])
})

const grouped = (event: string, group: string, label = event): GroupedArticle => ({
  article: { event, label, title: null, text: '', published: null },
  group,
})
const shares = (marks: readonly Mark[]): readonly (number | null)[] => marks.map(({ share }) => share)

test('marks: perfect, each alone, all in one', () => {
  const pool = (groups: string): readonly GroupedArticle[] => [...'aabb'].map((event, i) => grouped(event, groups[i]!))
  expect(shares(groupingMarks(pool('1122'), { among: '' }, []))).toEqual([1, 1, 1, 1])
  expect(shares(groupingMarks(pool('1234'), { among: '' }, []))).toEqual([1, 0.5, 2 / 3, 2 / 3])
  expect(shares(groupingMarks(pool('1111'), { among: '' }, []))).toEqual([0.5, 1, 2 / 3, 2 / 3])
  expect(groupingMarks(pool('1122'), { among: '' }, [])[2]!.published).toEqual([
    { by: 'each article alone', share: 2 / 3, note: 'counted here' },
  ])
})

test('events of kindred names are one story, and joining them is told as such', () => {
  const pool = [
    grouped('e1', '1', 'Dam breaks above Puerto Lindo'),
    grouped('e2', '1', 'Thousands leave Puerto Lindo'),
    grouped('e3', '2', 'Lindo festival opens'),
    grouped('e3', '3', 'Lindo festival opens'),
  ]
  const stories = kindredEvents(pool)
  expect(stories.get('e2')).toBe(stories.get('e1'))
  expect(stories.get('e3')).not.toBe(stories.get('e1'))
  expect(groupingMarks(pool, { among: '' }, [])[0]!.share).toBe(0.75)
  expect(groupingMarks(pool, { among: '' }, [])[3]!.share).toBeCloseTo((2 * 1 * 0.75) / 1.75, 12)
  expect(groupingMisses(pool)).toEqual([
    'Lindo festival opens: wanted one group, given 2 groups of 1+1',
    'Dam breaks above Puerto Lindo | Thousands leave Puerto Lindo: wanted apart, given one group, events of kindred names',
  ])
})
