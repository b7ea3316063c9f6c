import type { Book } from './book.ts'
import type { Collection } from './collection.ts'
import type { Kin } from './kindred.ts'
import { areOne, leastFor, likenessOf } from './likeness.ts'
import { createNames } from './names.ts'
import { poolOf } from './pool.ts'
import type { Ties } from './ties.ts'
import { spokesmenOf } from './units.ts'

interface Joining {
  readonly collection: Collection
  readonly book: Book
  readonly ties: Ties
  /** Whether nobody said that two units are to stay apart. */
  mayJoin(a: readonly number[], b: readonly number[]): boolean
}

/** A story is the clear one where the next is less than this part as like. */
const clear = 0.5

/**
 * Puts a report into a larger story that is clearly its own, without joining anything anew; false where that is not so.
 * @param kin the stories that it may belong to, the likest first
 */
export const joinsAtOnce = (
  at: number,
  [best, next]: readonly Kin[],
  { collection, book, ties, mayJoin }: Joining,
): boolean => {
  if (!best || (next && next.mean > clear * best.mean)) return false
  const { story, mean } = best
  if (ties.isDue(story) || !mayJoin([at], story.members)) return false
  const own = poolOf([collection.cardAt(at)!])
  const spokesmen = spokesmenOf(story.members)
  const whole = poolOf(spokesmen.map((one) => collection.cardAt(one)!))
  const likeness = likenessOf(mean, own, whole)
  const least = leastFor(likeness, collection.reports(), () =>
    createNames([[at], spokesmen], collection).haveOneInCommon(0, 1),
  )
  if (!areOne(own, whole, { likeness, held: ties.heldIn(story), least })) return false
  book.join(at, story)
  ties.grew(book.homeAt(at)!, mean)
  return true
}
