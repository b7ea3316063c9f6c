import {
  createStoryKeeper,
  type AdoptedRows,
  type RetiredStory,
  type StoryKeeper,
  type StoryPin,
  type StoryPrint,
} from '../../index.ts'
import { unpack, type Desk } from '../../store/index.ts'

/** A keeper of stories as it was after a write at the desk. */
export interface KeptKeeper {
  readonly keeper: StoryKeeper
  readonly revision: number
}

/**
 * The keeper as it stands in the store: the one at hand with what others have written since, else one made of all rows.
 * The one at hand may be left half-way where this fails: it is of no use then.
 */
export const currentKeeper = async (desk: Desk, known: KeptKeeper | null): Promise<KeptKeeper> => {
  const { revision } = desk
  if (known?.revision === revision) return known
  const rows = await rowsSince(desk, known?.revision ?? 0)
  if (known === null) return { keeper: createStoryKeeper(rows), revision }
  known.keeper.adopt(rows)
  return { keeper: known.keeper, revision }
}

interface Row {
  readonly print: Uint8Array
  readonly story: string
}

const rowsSince = async (desk: Desk, revision: number): Promise<AdoptedRows> => {
  const rows = new Map<string, Row>()
  const retired = new Map<string, RetiredStory>()
  const pins: StoryPin[] = []
  const lifted: StoryPin[] = []
  const gone: string[] = []
  for await (const piece of desk.since(revision)) {
    for (const { report, story, print } of piece.prints) rows.set(report, { story, print })
    for (const one of piece.retired) retired.set(one.id, one)
    gone.push(...piece.gone)
    pins.push(...piece.pins)
    lifted.push(...piece.lifted)
  }
  // Prints are unpacked one by one as they are taken, for all at once would not fit where the collection is large.
  const reports = function* () {
    for (const { print, story } of rows.values()) yield { print: unpack<StoryPrint>(print), story }
  }
  return { reports: reports(), retired: retired.values(), pins, lifted, gone }
}
