import { nameOf, readFloors } from '../corpus/floors.ts'
import { tallyCorpus } from '../corpus/tally.ts'
import { shareMark } from '../score/prf.ts'
import type { EvaluationSet, PartResult } from '../set.ts'

/** The project's own stories, each share beside the floor that it must keep. */
export const corpus: EvaluationSet = {
  name: 'corpus',
  measures: "what a reader should see in the project's own stories",
  run: async (): Promise<readonly PartResult[]> => {
    const { floors } = readFloors()
    const tallies = await tallyCorpus()
    const marks = tallies.map((tally) => {
      const floor = floors[nameOf(tally)]
      return shareMark(nameOf(tally), tally, floor ? [{ by: 'floor', share: floor.met / floor.of }] : [])
    })
    return [
      {
        part: 'all',
        marks,
        misses: tallies.flatMap((tally) => tally.misses.map((miss) => `${nameOf(tally)}: ${miss}`)),
      },
    ]
  },
}
