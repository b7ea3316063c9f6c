import { createStoryKeeper, type RetiredStory, type StoryKeeper, type StoryPin, type StoryPrint } from '../../index.ts'
import { unpack, type Desk } from '../../store/index.ts'

/** A keeper of stories as it was after a write at the desk. */
export interface KeptKeeper {
  readonly keeper: StoryKeeper
  readonly revision: number
}

interface Row {
  readonly print: Uint8Array
  readonly story: string
}

/** The keeper as it stands in the store: the one at hand where nobody else has written since, else one made of all rows. */
export const currentKeeper = async (desk: Desk, known: KeptKeeper | null): Promise<KeptKeeper> => {
  if (known?.revision === desk.revision) return known
  const { revision } = desk
  const rows = new Map<string, Row>()
  const retired = new Map<string, RetiredStory>()
  const pins: StoryPin[] = []
  for await (const piece of desk.since(0)) {
    for (const { report, story, print } of piece.prints) rows.set(report, { story, print })
    for (const one of piece.retired) retired.set(one.id, one)
    pins.push(...piece.pins)
  }
  // Prints are unpacked one by one as they are taken, for all at once would not fit where the collection is large.
  const reports = function* () {
    for (const { print, story } of rows.values()) yield { print: unpack<StoryPrint>(print), story }
  }
  return { keeper: createStoryKeeper({ reports: reports(), retired: retired.values(), pins }), revision }
}
