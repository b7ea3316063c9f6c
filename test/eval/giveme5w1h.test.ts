import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { articleSource, sharedEngine } from '../../eval/article.ts'
import { MissingSet } from '../../eval/set.ts'
import { answersOf, type Answers } from '../../eval/sets/giveme5w1h-answers.ts'
import { dayOf, poolOf } from '../../eval/sets/giveme5w1h-clusters.ts'
import { scoreAnswers, type Answered } from '../../eval/sets/giveme5w1h-gold.ts'
import { giveme5w1h } from '../../eval/sets/giveme5w1h.ts'

let data = ''
beforeEach(() => {
  data = mkdtempSync(join(tmpdir(), 'giveme5w1h-'))
})
afterEach(() => rmSync(data, { recursive: true, force: true }))

const write = (half: string, name: string, value: unknown): void => {
  const folder = join(data, 'bench', 'giveme5w1h', half, 'data')
  mkdirSync(folder, { recursive: true })
  writeFileSync(join(folder, name), JSON.stringify(value))
}

const question = (text: string, coderPhraseCount = 3, parsed?: string) => ({
  annotated: [{ text, coderPhraseCount, ...(parsed ? { parsed } : {}) }],
})
const article = {
  title: 'Guards block the bridge in Cusco',
  description: null,
  text: 'Guards blocked the main bridge in Cusco on Saturday, the mayor said.',
  date_publish: '2031-05-04 10:00:00',
  publisher: 'The Lindo Post',
  fiveWoneH: {
    who: question('the guards', 2),
    what: question('blocking of the bridge'),
    where: question('Cusco'),
    when: question('Saturday', 1, '2031-05-03'),
  },
}
const right: Answers = { who: 'Guards', what: 'block the bridge', where: 'Cusco', day: '2031-05-03' }
const none: Answers = { who: null, what: null, where: null, day: null }

const scored = (answers: Answers, over: Partial<typeof article> = {}) => {
  const one: Answered = { article: { ...article, ...over }, published: '2031-05-04', answers }
  const { marks, misses } = scoreAnswers([one])
  return { shares: Object.fromEntries(marks.map(({ name, share }) => [name.split(':')[0], share])), marks, misses }
}

test('right answers give exactly 1, and no misses', () => {
  const { shares, misses } = scored(right)
  expect(shares).toMatchObject({ who: 1, what: 1, where: 1, when: 0 })
  expect(scored(right).marks[0]).toEqual({ name: 'when: day of the event', share: 1, items: 1, published: [] })
  expect(misses).toEqual([])
})

test('no answers give 0, and a miss each', () => {
  const { marks, misses } = scored(none)
  expect(marks.map(({ share }) => share)).toEqual([0, 1, 0, 0, 0])
  expect(misses).toEqual([
    'when, Guards block the bridge in Cusco: wanted 2031-05-03, given none',
    'who, Guards block the bridge in Cusco: wanted the guards, given none',
    'what, Guards block the bridge in Cusco: wanted blocking of the bridge, given none',
    'where, Guards block the bridge in Cusco: wanted Cusco, given none',
  ])
})

test('a day off is wrong, and what only one coder marked is not asked', () => {
  expect(scored({ ...right, day: '2031-05-04' }).marks[0]!.share).toBe(0)
  const { fiveWoneH } = article
  const { marks } = scored(right, { fiveWoneH: { ...fiveWoneH, where: question('Cusco', 1) } })
  expect(marks.at(-1)).toEqual({ name: 'where: top answer', share: null, items: 0, published: [] })
})

test('a wanted day after publication is told as one that nothing can give', () => {
  const { fiveWoneH } = article
  const late = { fiveWoneH: { ...fiveWoneH, when: question('Friday', 3, '2031-05-09') } }
  expect(scored(none, late).misses[0]).toContain('wanted 2031-05-09 (after publication)')
})

test('answers come from the lead of a report', async () => {
  const engine = sharedEngine()
  const { title, text } = article
  const { read } = await engine.read(articleSource({ title, text, published: '2031-05-04' }))
  expect(answersOf(await engine.compare([read!]))).toEqual({
    who: 'Guards',
    what: expect.stringMatching(/^block the bridge/),
    where: 'Cusco',
    day: '2031-05-03',
  })
  const empty = await engine.read(articleSource({ title: null, text: 'Ah.', published: null }))
  expect(answersOf(await engine.compare([empty.read!]))).toEqual(none)
})

const cluster = (id: number, text: string, url: string) => ({
  ...{ text, url, title: 'Guards block a bridge', date_publish: '2031-05-04T00:00:00', source_domain: 'a.example' },
  newsCluster: { EventId: id, Event: `event ${id}` },
})
const long = 'The guards of Lindo blocked the bridge for an hour and then went home without a word to anybody. '.repeat(
  4,
)

test('short remains are left out of the pool', () => {
  const { several, single } = poolOf([cluster(1, long, 'a'), cluster(1, 'Short.', 'b'), cluster(2, long, 'c')])
  expect(several).toEqual([])
  expect(single.map(({ url }) => url)).toEqual(['a', 'c'])
  expect(single[0]!.published).toBe('2031-05-04')
  expect(dayOf(null)).toBeNull()
})

test('both halves are read and scored', async () => {
  write('gold_standard', 'a.json', article)
  write('news_cluster', 'a.json', cluster(1, long, 'a'))
  write('news_cluster', 'b.json', cluster(1, long, 'b'))
  const [{ marks }] = (await giveme5w1h.run(data)) as [Awaited<ReturnType<typeof giveme5w1h.run>>[number]]
  const share = (name: string) => marks.find((mark) => mark.name === name)?.share
  expect(share('when: day of the event')).toBe(1)
  expect(share('B-cubed F1, by shared incident')).toBe(1)
})

test('one half is enough, and none is named', async () => {
  await expect(giveme5w1h.run(data)).rejects.toThrow(MissingSet)
  write('gold_standard', 'a.json', article)
  expect((await giveme5w1h.run(data))[0]!.marks).toHaveLength(5)
})
