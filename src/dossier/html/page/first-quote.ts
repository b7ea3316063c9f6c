import { fewWords } from '../../account/telling.ts'
import type { Item, Quote } from '../../account/view.ts'

/** What can stand alone at the top: not "U.S. sanctions", nor a telephone number. */
export const isStatement = ({ pieces }: Quote): boolean =>
  (pieces.join(' ').match(/\p{L}{2,}/gu) ?? []).length > fewWords

/** How much less a quotation says alone that is cut short, or begins halfway. */
const standing = (quote: Quote): number =>
  (isStatement(quote) ? 1 : 0.5) * (/^[^\p{L}\p{N}]*\p{Ll}/u.test(quote.pieces[0] ?? '') ? 0.8 : 1)

/**
 * The quotation that has most words in common with the others, for its length, and stands best alone; of equal ones the
 * shortest.
 */
export const central = ({ quotes }: Item): readonly Quote[] => {
  const words = quotes.map(
    ({ pieces }) =>
      new Set(
        pieces
          .join(' ')
          .toLowerCase()
          .match(/[\p{L}\p{N}]{3,}/gu),
      ),
  )
  const likeness = words.map(
    (own, at) =>
      standing(quotes[at]!) *
      words.reduce(
        (sum, other, k) =>
          k === at ? sum : sum + own.intersection(other).size / Math.sqrt(own.size * other.size || 1),
        0,
      ),
  )
  const best = quotes.reduce((a, quote, at) => {
    const more = likeness[at]! - likeness[a]!
    return more > 1e-9 || (more > -1e-9 && lengthOf(quote) < lengthOf(quotes[a]!)) ? at : a
  }, 0)
  return quotes.slice(best, best + 1)
}

const lengthOf = ({ pieces }: Quote): number => pieces.join('').length
