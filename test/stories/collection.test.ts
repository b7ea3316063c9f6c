import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { createKeys } from '../../src/align/stories/keys.ts'
import { createShelf } from '../../src/align/stories/shelf.ts'
import { createStoryKeeper, type StoryPrint } from '../../src/index.ts'

/** A print of made-up anchors, each of one weight. */
const printOf = (report: string, keys: readonly number[], rest: Partial<StoryPrint> = {}): StoryPrint => ({
  ...{ version: 1, report, language: 'en', anchors: keys.flatMap((key) => [key, 1000]) },
  ...{ names: {}, heading: null, day: 20_000, country: null, town: null },
  ...rest,
})

/** Keys that no other number's have. */
const keysOf = (number: number, count = 20): readonly number[] =>
  Array.from({ length: count }, (_, i) => 2 * (1000 * number + i))

describe('what is kept of a report', () => {
  test('numbers of keys are given in turn, and found again among many', () => {
    const keys = createKeys()
    const many = Array.from({ length: 20_000 }, (_, i) => Math.imul(i + 1, 0x9e3779b1) >>> 0)
    expect(many.map(keys.numberOf)).toEqual(many.map((_, i) => i))
    expect(many.map(keys.numberOf)).toEqual(many.map((_, i) => i))
    expect(keys.keyOf(12_345)).toBe(many[12_345])
    expect(keys.size()).toBe(many.length)
  })

  test('a print comes off the shelf as it was put there', () => {
    const pair = fc.tuple(fc.nat(0xffffffff), fc.nat(0xffff))
    const pairs = fc.uniqueArray(pair, { selector: ([key]) => key, maxLength: 200 })
    fc.assert(
      fc.property(fc.array(pairs, { maxLength: 6 }), fc.string(), (all, name) => {
        const shelf = createShelf(createKeys())
        const prints = all.map((anchors, i) =>
          printOf(`${name}${i}`, [], {
            anchors: anchors.toSorted((a, b) => b[1] - a[1] || a[0] - b[0]).flat(),
            names: { [name]: { report: `${name}${i}`, start: 0, end: 1, text: 'Ñ' } },
          }),
        )
        const places = prints.map(shelf.put)
        expect(places.map(shelf.printAt)).toEqual(prints)
      }),
    )
  })
})

describe('many reports', () => {
  test('a story of hundreds of reports grows, keeps its id, and takes in none of another event', () => {
    const keeper = createStoryKeeper()
    const reportOf = (i: number): StoryPrint => printOf(`a${i}`, [...keysOf(1, 16), ...keysOf(1000 + i, 4)])
    for (let i = 0; i < 600; i++) keeper.add(printOf(`b${i}`, keysOf(5000 + i)))
    const { story } = keeper.add(reportOf(0))
    for (let i = 1; i < 300; i++)
      expect(keeper.add(reportOf(i)).moved).toEqual([{ report: `a${i}`, from: null, to: story }])
    expect(keeper.add(printOf('other', keysOf(2))).story).not.toBe(story)
    expect(keeper.story(story)!.members).toHaveLength(300)
    expect(keeper.storyOf('a299')).toBe(story)
  })

  test('a large story takes in what is clearly its own, and not what a person sets apart from it', () => {
    const keeper = createStoryKeeper()
    for (let i = 0; i < 30; i++) keeper.add(printOf(`a${i}`, [...keysOf(1, 16), ...keysOf(1000 + i, 4)]))
    const story = keeper.storyOf('a0')!
    expect(keeper.add(printOf('own', [...keysOf(1, 16), ...keysOf(2000, 4)])).story).toBe(story)
    keeper.pin({ apart: ['foe', 'a3'] })
    expect(keeper.add(printOf('foe', [...keysOf(1, 16), ...keysOf(2001, 4)])).story).not.toBe(story)
  })

  test('a story that is told again after it has grown is told as one that was never told before', () => {
    const [keeper, silent] = [createStoryKeeper(), createStoryKeeper()]
    for (let i = 0; i < 30; i++) {
      const print = printOf(`a${i}`, [...keysOf(1, 12), ...keysOf(1000 + (i % 4), 6), ...keysOf(2000 + i, 2)])
      keeper.story(keeper.add(print).story)
      silent.add(print)
    }
    const told = (from: typeof keeper): unknown => {
      const story = from.story(from.storyOf('a7')!)!
      return { ...story, members: story.members.map(({ report, because: { code } }) => ({ report, code })) }
    }
    expect(told(keeper)).toEqual(told(silent))
    const own = keeper.story(keeper.storyOf('a5')!)!.members.find(({ report }) => report === 'a5')!
    expect(Number(String(own.because.params['with']).slice(1)) % 4).toBe(1)
  })

  test('of a story of hundreds a person can take one report out', () => {
    const keeper = createStoryKeeper()
    for (let i = 0; i < 60; i++) keeper.add(printOf(`a${i.toString().padStart(2, '0')}`, keysOf(1)))
    const story = keeper.storyOf('a07')!
    keeper.pin({ apart: ['a07', 'a08'] })
    expect(keeper.storyOf('a07') === keeper.storyOf('a08')).toBe(false)
    expect(keeper.story(story)!.members.length).toBeGreaterThan(50)
    keeper.add(printOf('b', keysOf(1)))
    expect(keeper.storyOf('a07') === keeper.storyOf('a08')).toBe(false)
  })

  test('reports in two languages meet in what both can say, and words of one are not those of the other', () => {
    const names = keysOf(3, 12)
    const words = (of: number): readonly number[] => keysOf(of, 12).map((key) => key + 1)
    const keeper = createStoryKeeper()
    keeper.add(printOf('en', [...names, ...words(4)]))
    keeper.add(printOf('es', [...names, ...words(5)], { language: 'es' }))
    keeper.add(printOf('false', [...keysOf(6, 12), ...words(4)], { language: 'es' }))
    expect(keeper.storyOf('es')).toBe(keeper.storyOf('en'))
    expect(keeper.storyOf('false')).not.toBe(keeper.storyOf('en'))
  })

  test('a print without anchors is a story of its own', () => {
    const keeper = createStoryKeeper()
    keeper.add(printOf('empty', []))
    keeper.add(printOf('void', []))
    expect(keeper.storyOf('empty')).not.toBe(keeper.storyOf('void'))
    expect(keeper.stories().stories).toHaveLength(2)
  })
})
