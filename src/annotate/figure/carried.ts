import type { Measure } from '../../model/figure.ts'
import type { Scene } from './scene.ts'

/** What was last counted in the report: what a toll without its own noun goes on with. */
export interface Carried {
  readonly measure: Measure
  /** Index of the sentence that told it. */
  readonly sentence: number
  /** Whether deaths were counted so far: a forecast without a noun is of them. */
  readonly deaths: boolean
}

/** How many sentences on a bare number can still count what was told. */
const memory = 3

/** Whether what was counted is near enough for a bare number to go on with it. */
export const fresh = (scene: Scene, carried: Carried | null): carried is Carried =>
  carried !== null && scene.sentence.index - carried.sentence <= memory
