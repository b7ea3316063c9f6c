import fc from 'fast-check'
import { expect, test } from 'vitest'
import { createAssigner } from '../../src/collection/stories/assigner.ts'
import type { StoryPrint } from '../../src/index.ts'
import { pack, type Assignment, type Desk, type Store } from '../../src/store/index.ts'
import { seatsOf, type Seat } from '../../src/store/seats.ts'

/** A print whose anchors are those of its event, and a few of its own. */
const printOf = (report: string, event: number, day: number): StoryPrint => ({
  ...{ version: 1, report, language: 'en', names: {}, heading: null, day, country: null, town: null },
  anchors: Array.from({ length: 24 }, (_, i) => (i < 16 ? 64 * event + 2 * i : 100_000 + 64 * day + 2 * i)).flatMap(
    (key) => [key, 1000],
  ),
})

interface Rows {
  /** What stands in the store, from what was to be written. */
  readonly seats: ReadonlyMap<string, Seat>
  /** What was to stand there, each story as it was told last. */
  readonly told: ReadonlyMap<string, Seat>
  readonly written: number
}

/** A store that knows rows of reports alone. */
const rowsStore = (prints: readonly StoryPrint[], together: number): { readonly store: Store; rows(): Rows } => {
  const [seats, told] = [new Map<string, Seat>(), new Map<string, Seat>()]
  let [revision, at, written] = [0, 0, 0]
  const write = async (assignment: Assignment): Promise<number> => {
    for (const report of assignment.gone ?? []) for (const map of [seats, told]) map.delete(report)
    const given = seatsOf(assignment)
    for (const [report, seat] of given) seats.set(report, seat)
    for (const [report, seat] of seatsOf({ stories: assignment.stories })) told.set(report, seat)
    at += assignment.placed.length
    written += given.size
    return ++revision
  }
  const unplaced = async () =>
    prints.slice(at, at + together).map((print) => {
      const { report } = print
      return { source: `s-${report}`, report, print: pack(print), was: null }
    })
  const desk = {
    get revision() {
      return revision
    },
    since: async function* () {},
    write,
  } as unknown as Desk
  const store = { unplaced, assigning: (work: (at: Desk) => Promise<unknown>) => work(desk) } as unknown as Store
  return { store, rows: () => ({ seats, told, written }) }
}

const nothing = { touched: [], forgotten: { sources: [], dossiers: [], corrections: [] }, entry: () => null as never }

test('rows that are not written anew are as they were told', async () => {
  const report = fc.record({ event: fc.nat(3), day: fc.integer({ min: 20_000, max: 20_004 }) })
  const all = fc.array(report, { minLength: 1, maxLength: 60 })
  await fc.assert(
    fc.asyncProperty(all, fc.integer({ min: 1, max: 9 }), fc.array(fc.nat(59)), async (reports, together, out) => {
      const prints = reports.map(({ event, day }, i) => printOf(`r-${(i * 37) % 61}`, event, day))
      const { store, rows } = rowsStore(prints, together)
      const assigner = createAssigner(store)
      await assigner.placeAll('a')
      for (const at of out.filter((one) => one < prints.length)) {
        await assigner.remove(async () => ({ ...nothing, reports: [prints[at]!.report] }))
        expect(rows().seats).toEqual(rows().told)
      }
      await assigner.pin([{ together: prints.slice(0, 2).map((print) => print.report) }], nothing.entry)
      expect(rows().seats).toEqual(rows().told)
    }),
    { numRuns: 60 },
  )
})

test('a large story that grows is not written anew', async () => {
  const prints = Array.from({ length: 200 }, (_, i) => printOf(`r-${String(i).padStart(4, '0')}`, 1, 20_000 + i))
  const { store, rows } = rowsStore(prints, 4)
  await createAssigner(store).placeAll('a')
  expect(rows().seats.size).toBe(200)
  expect(rows().written).toBeLessThan(200 * 4)
})
