import fc from 'fast-check'
import { beforeAll, describe, expect, test } from 'vitest'
import {
  createStoryKeeper,
  storyPrint,
  type SavedStories,
  type StoryChanges,
  type StoryKeeper,
  type StoryPrint,
} from '../../src/index.ts'
import { readAll } from './support.ts'

let prints: readonly StoryPrint[] = []
beforeAll(async () => {
  prints = (await readAll()).map(storyPrint)
}, 60_000)

const keeperOf = (some: readonly StoryPrint[], saved?: SavedStories): StoryKeeper => {
  const keeper = createStoryKeeper(saved)
  for (const print of some) keeper.add(print)
  return keeper
}

/** The story of each report as a store would have it that writes nothing but changes. */
const written = () => {
  const homes = new Map<string, string>()
  const retired = new Set<string>()
  const write = (changes: StoryChanges): void => {
    for (const { report, from, to } of changes.moved) {
      expect(homes.get(report) ?? null).toBe(from)
      if (to === null) homes.delete(report)
      else homes.set(report, to)
    }
    for (const { id } of changes.retired) retired.add(id)
  }
  const check = (keeper: StoryKeeper): void => {
    const { stories, retired: gone } = keeper.stories()
    const now = stories.flatMap(({ id, members }) => members.map(({ report }) => [report, id] as const))
    expect(new Map(now.toSorted())).toEqual(new Map([...homes].toSorted()))
    expect(new Set(gone.map(({ id }) => id))).toEqual(retired)
    for (const { id } of stories) expect(retired.has(id)).toBe(false)
  }
  return { write, check }
}

const together = (keeper: StoryKeeper, a: string, b: string): boolean => keeper.storyOf(a) === keeper.storyOf(b)

describe('what a store writes', () => {
  test('a print is plain data, with a version, and the same each time', async () => {
    const again = (await readAll()).map(storyPrint)
    expect(JSON.parse(JSON.stringify(again))).toEqual(prints)
    expect(prints[0]!.version).toBeGreaterThan(0)
  })

  test('the changes of each step, written one by one, are the stories as they stand', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray([...prints], { minLength: 4 }), (order) => {
        const [keeper, store] = [createStoryKeeper(), written()]
        for (const print of order) store.write(keeper.add(print))
        store.check(keeper)
        store.write(keeper.pin({ together: order.slice(0, 3).map(({ report }) => report) }))
        store.check(keeper)
        store.write(keeper.pin({ apart: order.slice(1, 4).map(({ report }) => report) }))
        store.write(keeper.remove(order[2]!.report))
        store.check(keeper)
        store.write(keeper.settle())
        store.check(keeper)
      }),
      { numRuns: 20 },
    )
  })

  test('a new report moves from no story to its own', () => {
    const keeper = createStoryKeeper()
    const { story, moved } = keeper.add(prints[0]!)
    expect(moved).toEqual([{ report: 'tarma1', from: null, to: story }])
    expect(keeper.add(prints[0]!).moved).toEqual([])
    expect(keeper.story(story)!.members).toHaveLength(1)
  })

  test('a report that is taken out leaves its story, and a story without reports is retired into none', () => {
    const keeper = keeperOf(prints)
    const [museum, tarma] = [keeper.storyOf('museum')!, keeper.storyOf('tarma1')!]
    expect(keeper.remove('museum')).toMatchObject({
      moved: [{ report: 'museum', from: museum, to: null }],
      retired: [{ id: museum, into: [] }],
    })
    expect(keeper.remove('tarma2').retired).toEqual([])
    expect(keeper.storyOf('tarma1')).toBe(tarma)
    expect(keeper.storyOf('tarma2')).toBe(null)
    expect(keeper.story(museum)).toBe(null)
    expect(keeper.remove('nobody').moved).toEqual([])
  })

  test('another print of a report takes the place of the one before', () => {
    const keeper = keeperOf(prints)
    const tarma = keeper.storyOf('tarma1')!
    const museum = prints.find(({ report }) => report === 'museum')!
    expect(keeper.add({ ...museum, report: 'tarma3' }).story).not.toBe(tarma)
    expect(together(keeper, 'tarma3', 'museum')).toBe(true)
    expect(keeper.save().reports).toHaveLength(prints.length)
  })
})

describe('what persons say', () => {
  test('reports that a person puts together stay so, whatever comes', () => {
    const keeper = keeperOf(prints.slice(0, 5))
    keeper.pin({ together: ['tarma1', 'niigata1'] })
    expect(together(keeper, 'tarma1', 'niigata1')).toBe(true)
    for (const print of prints) keeper.add(print)
    keeper.settle()
    expect(together(keeper, 'tarma1', 'niigata1')).toBe(true)
    keeper.unpin({ together: ['niigata1', 'tarma1'] })
    expect(together(keeper, 'tarma1', 'niigata1')).toBe(false)
  })

  test('reports that a person sets apart stay so, and the others of the story go where they belong', () => {
    const keeper = keeperOf(prints)
    const { moved } = keeper.pin({ apart: ['tarma1', 'tarma2'] })
    expect(moved.length).toBeGreaterThan(0)
    keeper.settle()
    expect(together(keeper, 'tarma1', 'tarma2')).toBe(false)
    expect(together(keeper, 'tarma3', 'tarma1') || together(keeper, 'tarma3', 'tarma2')).toBe(true)
  })

  test('a story is parted as a person parts it: each side together, the two apart', () => {
    const keeper = keeperOf(prints)
    keeper.pin({ together: ['tarma1', 'tarma3'] })
    keeper.pin({ apart: ['tarma2', 'tarma3'] })
    keeper.settle()
    expect(together(keeper, 'tarma1', 'tarma3')).toBe(true)
    expect(together(keeper, 'tarma1', 'tarma2')).toBe(false)
  })

  test('of two pins that exclude each other the later counts, and the other is lifted', () => {
    const keeper = keeperOf(prints)
    const first = { together: ['tarma1', 'museum'] }
    keeper.pin(first)
    keeper.pin({ together: ['museum', 'trial1'] })
    expect(keeper.pin({ apart: ['tarma1', 'trial1'] }).lifted).toEqual([first])
    expect(together(keeper, 'tarma1', 'museum')).toBe(false)
    expect(together(keeper, 'trial1', 'museum')).toBe(true)
    expect([...keeper.save().pins!]).toHaveLength(2)
  })

  test('a pin may name reports that come later, one report, or none', () => {
    const keeper = createStoryKeeper({
      reports: [],
      pins: [{ together: ['museum', 'trial1'] }, { together: [] }, { apart: ['trial2'] }],
    })
    for (const print of prints) keeper.add(print)
    expect(together(keeper, 'museum', 'trial1')).toBe(true)
    const { members } = keeper.story(keeper.storyOf('museum')!)!
    expect(members.find(({ report }) => report === 'museum')!.because.code).toBe('story-pinned')
  })

  test('pins are kept with the rest', () => {
    const keeper = keeperOf(prints)
    keeper.pin({ apart: ['tarma1', 'tarma2'] })
    keeper.pin({ together: ['museum', 'trial1'] })
    const again = createStoryKeeper(JSON.parse(JSON.stringify(keeper.save())))
    expect(again.stories()).toEqual(keeper.stories())
    again.settle()
    expect(together(again, 'tarma1', 'tarma2')).toBe(false)
    expect(together(again, 'museum', 'trial1')).toBe(true)
  })
})
