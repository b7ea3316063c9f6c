import fc from 'fast-check'
import { beforeAll, describe, expect, test } from 'vitest'
import { createStoryKeeper, groupReports, type ReadReport, type Stories } from '../../src/index.ts'
import { readAll, told } from './support.ts'

let reads: readonly ReadReport[] = []
beforeAll(async () => {
  reads = await readAll()
}, 60_000)

/** The names of each story's reports: "a b, c". */
const groupsIn = ({ stories }: Stories): string =>
  stories
    .map(({ members }) =>
      members
        .map(({ report }) => report)
        .toSorted()
        .join(' '),
    )
    .toSorted()
    .join(', ')

const expected = 'museum, niigata1 niigata2, robbery1 robbery2, tarma1 tarma2 tarma3, trial1 trial2'

const storyWith = ({ stories }: Stories, report: string): Stories['stories'][number] =>
  stories.find(({ members }) => members.some((member) => member.report === report))!

describe('reports at once', () => {
  test('two quakes of one week stay two, one story is told in two languages, a single report is alone', () => {
    expect(groupsIn(groupReports(reads))).toBe(expected)
  })

  test('no reports give no stories', () => {
    expect(groupReports([])).toEqual({ stories: [], retired: [] })
  })

  test('a story has its days, the heading of its first report, and its reports in the order of days', () => {
    const story = storyWith(groupReports(reads), 'tarma2')
    expect(story).toMatchObject({
      first: '2031-05-04',
      last: '2031-05-05',
      heading: { text: 'Quake kills nine in Tarma' },
    })
    expect(story.members[0]!.report).toBe('tarma1')
  })

  test('a report is in its story because of another one and the names that both have, cited', () => {
    const { because } = storyWith(groupReports(reads), 'tarma3').members.find(({ report }) => report === 'tarma3')!
    expect(because.code).toBe('story-shared')
    expect(because.params['names']).toContain('Rosa Quispe')
    for (const { report, start, end, text } of because.evidence)
      expect(reads.find((read) => read.report.id === report)!.report.text.slice(start, end)).toBe(text)
    expect(storyWith(groupReports(reads), 'museum').members[0]!.because.code).toBe('story-alone')
  })

  test('a later story about the same people follows an earlier one; an alike story follows none', () => {
    const stories = groupReports(reads)
    expect(storyWith(stories, 'trial1').follows.map(({ of }) => of)).toEqual([storyWith(stories, 'robbery1').id])
    expect(storyWith(stories, 'robbery1').follows).toEqual([])
    expect(storyWith(stories, 'niigata1').follows).toEqual([])
  })
})

describe('reports as they come', () => {
  const keeperOf = (some: readonly ReadReport[]) => {
    const keeper = createStoryKeeper()
    for (const read of some) keeper.add(read)
    return keeper
  }

  test('they give the same stories in any order', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray([...reads], { minLength: reads.length }), (order) => {
        expect(groupsIn(keeperOf(order).stories())).toBe(expected)
        expect(groupsIn(groupReports(order))).toBe(expected)
      }),
      { numRuns: 20 },
    )
  })

  test('a story keeps its id while reports come, and is told at once where a report went', () => {
    const keeper = createStoryKeeper()
    const first = keeper.add(reads[0]!).story
    expect(first).toMatch(/^y-/)
    for (const read of reads.slice(1)) keeper.add(read)
    expect(storyWith(keeper.stories(), 'tarma1').id).toBe(first)
    expect(keeper.add(reads[1]!)).toEqual({ story: first, moved: [], retired: [], lifted: [] })
    keeper.settle()
    expect(storyWith(keeper.stories(), 'tarma1').id).toBe(first)
    expect(groupsIn(keeper.stories())).toBe(expected)
  })

  test('what was saved goes on as if it had not been put away', () => {
    for (const cut of [0, 3, told.length]) {
      const whole = keeperOf(reads)
      const again = createStoryKeeper(JSON.parse(JSON.stringify(keeperOf(reads.slice(0, cut)).save())))
      for (const read of reads.slice(cut)) again.add(read)
      expect(again.stories()).toEqual(whole.stories())
      expect(again.save()).toEqual(whole.save())
    }
  })

  test('no id stands for two stories, and what is retired leads to stories that are there', () => {
    const keeper = keeperOf(reads)
    const { stories, retired } = keeper.stories()
    const ids = stories.map(({ id }) => id)
    expect(new Set(ids).size).toBe(ids.length)
    for (const { id } of retired) expect(ids).not.toContain(id)
  })
})
