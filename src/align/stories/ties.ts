import type { KeptStory } from './kept-story.ts'
import { spokesmenOf } from './units.ts'

/** What holds stories together, kept while they grow. */
export interface Ties {
  /** How alike the reports of a story are on the average, days told into account. */
  heldIn(story: KeptStory): number
  /** Whether a story has grown so much since it was last joined of its reports that it is to be joined anew. */
  isDue(story: KeptStory): boolean
  /** A story was joined of its reports. */
  settled(story: KeptStory, held: number): void
  /** A story has taken in one more report, which is so much like those that it had. */
  grew(story: KeptStory, mean: number): void
  forget(id: string): void
}

interface Tie {
  readonly held: number
  readonly size: number
}

/** Stories of fewer reports are joined anew whenever one comes. */
const small = 20
/** Others when they have grown by so much. */
const growth = 1.25

/** @param heldAmong how alike some reports are on the average, days told into account */
export const createTies = (heldAmong: (members: readonly number[]) => number): Ties => {
  const ties = new Map<string, Tie>()
  const tieOf = (story: KeptStory): Tie => {
    const known = ties.get(story.id)
    if (known) return known
    const size = story.members.length
    const tie = { held: heldAmong(spokesmenOf(story.members)), size }
    ties.set(story.id, tie)
    return tie
  }
  return {
    heldIn: (story) => tieOf(story).held,
    isDue: (story) => story.members.length < small || story.members.length >= growth * tieOf(story).size,
    settled: ({ id, members }, held) => {
      if (members.length < small) ties.delete(id)
      else ties.set(id, { held, size: members.length })
    },
    grew: (story, mean) => {
      const { held, size } = tieOf(story)
      const were = story.members.length - 1
      const pairs = (were * (were - 1)) / 2
      ties.set(story.id, { held: (held * pairs + mean * were) / (pairs + were), size })
    },
    forget: (id) => {
      ties.delete(id)
    },
  }
}
