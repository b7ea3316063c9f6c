import type { Collection } from './collection.ts'
import type { Weighed } from './scales.ts'
import type { KeptStory } from './kept-story.ts'
import { spokesmenOf } from './units.ts'

/** Stories below this average likeness to a report are none of its own. */
const leastMean = 0.03
/** Where one story is much alike, others that are less than this part of it are left as they are. */
const leastPart = 0.25

/** A story, and how alike its reports are to one on the average. */
export interface Kin {
  readonly story: KeptStory
  readonly mean: number
}

/** Of some stories those that a report may belong to, or that it may change, the likest first. */
export const kindred = (own: Weighed, stories: readonly KeptStory[], { likenesses }: Collection): readonly Kin[] => {
  const alike = stories.map((story) => {
    const found = likenesses(own, spokesmenOf(story.members))
    return { story, mean: found.reduce((sum, { likeness }) => sum + likeness, 0) / found.length }
  })
  const best = alike.reduce((most, { mean }) => Math.max(most, mean), 0)
  return alike
    .filter(({ mean }) => mean >= Math.max(leastMean, leastPart * best))
    .sort((a, b) => b.mean - a.mean || (a.story.id < b.story.id ? -1 : 1))
}
