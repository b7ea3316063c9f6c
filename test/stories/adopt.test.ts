import fc from 'fast-check'
import { beforeAll, expect, test } from 'vitest'
import {
  createStoryKeeper,
  storyPrint,
  type RetiredStory,
  type StoryChanges,
  type StoryKeeper,
  type StoryPin,
  type StoryPrint,
} from '../../src/index.ts'
import { readAll } from './support.ts'

let prints: readonly StoryPrint[] = []
beforeAll(async () => {
  prints = (await readAll()).map(storyPrint)
}, 60_000)

/** A store that two keepers write to in turn: each first takes over what the other one has written. */
const shared = () => {
  const keepers = [createStoryKeeper(), createStoryKeeper()] as const
  const homes = new Map<string, string>()
  const retired: RetiredStory[] = []
  const pins: StoryPin[] = []
  /** What each keeper has not seen yet. */
  const unseen = keepers.map(() => ({
    moved: new Set<string>(),
    retired: [] as RetiredStory[],
    pins: [] as StoryPin[],
  }))
  const adopt = (who: number): StoryKeeper => {
    const { moved, retired: ended, pins: laid } = unseen[who]!
    const rows = [...moved].filter((report) => homes.has(report))
    keepers[who]!.adopt({
      reports: rows.map((report) => ({ print: printOf(report), story: homes.get(report)! })),
      gone: [...moved].filter((report) => !homes.has(report)),
      retired: ended.splice(0),
      pins: laid.splice(0),
    })
    moved.clear()
    return keepers[who]!
  }
  const write = (who: number, changes: StoryChanges, pin?: StoryPin): void => {
    const other = unseen[1 - who]!
    for (const { report, to } of changes.moved) {
      if (to === null) homes.delete(report)
      else homes.set(report, to)
      other.moved.add(report)
    }
    other.retired.push(...changes.retired)
    retired.push(...changes.retired)
    if (pin) {
      other.pins.push(pin)
      pins.push(pin)
    }
  }
  return { adopt, write, homes, keepers }
}

const printOf = (report: string): StoryPrint => prints.find((print) => print.report === report)!

const homesIn = (keeper: StoryKeeper): ReadonlyMap<string, string> =>
  new Map(
    keeper
      .stories()
      .stories.flatMap(({ id, members }) => members.map(({ report }) => [report, id] as const))
      .toSorted(),
  )

const step = fc.record({
  who: fc.nat(1),
  what: fc.constantFrom('add', 'add', 'add', 'remove', 'pin'),
  at: fc.nat(),
  and: fc.nat(),
})

test('two keepers that take over what the other decides stay the same', () => {
  fc.assert(
    fc.property(fc.array(step, { minLength: 4, maxLength: 25 }), (steps) => {
      const { adopt, write, homes, keepers } = shared()
      for (const { who, what, at, and } of steps) {
        const keeper = adopt(who)
        const [print, other] = [prints[at % prints.length]!, prints[and % prints.length]!]
        if (what === 'add') write(who, keeper.add(print))
        else if (what === 'remove') write(who, keeper.remove(print.report))
        else if (print !== other) {
          const pin = { together: [print.report, other.report] }
          write(who, keeper.pin(pin), pin)
        }
        expect(homesIn(keeper)).toEqual(new Map([...homes].toSorted()))
      }
      adopt(0)
      adopt(1)
      expect(homesIn(keepers[0])).toEqual(homesIn(keepers[1]))
    }),
    { numRuns: 60 },
  )
})

test('what is taken over is no change of its own', () => {
  const [one, other] = [createStoryKeeper(), createStoryKeeper()]
  for (const print of prints.slice(0, 3)) one.add(print)
  other.adopt(one.save())
  const { moved } = other.add(prints[3]!)
  expect(moved.some(({ report }) => report === prints[3]!.report)).toBe(true)
  expect(moved.filter(({ from }) => from === null).map(({ report }) => report)).toEqual([prints[3]!.report])
})
