import type { Item } from './item.ts'
import { isStop, type Scene } from './scene.ts'

/** How far from a number, in words, what says how it stands may be. */
export const reach = 60

/** Where the words before a number begin that can say how it stands. */
export interface Left {
  /** Back to what ends the clause, and back to a comma. */
  readonly clause: number
  readonly part: number
}

export const leftOf = ({ words }: Scene, { from }: Item): Left => {
  let clause = from
  let part = -1
  while (clause > 0 && from - clause < reach && !isStop(words[clause - 1])) {
    if (part < 0 && words[clause - 1]!.lower === ',') part = clause
    clause--
  }
  return { clause, part: part < 0 ? clause : part }
}
