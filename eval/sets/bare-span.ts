import type { Quantity } from '../../src/model/quantity.ts'
import type { Span } from '../../src/text/span.ts'

/** Number and unit of a quantity without the words that bound it: "15 miles" of "about 15 miles". */
export const bareSpan = ({ start, end, number, modifierWords }: Quantity): Span => ({
  start: modifierWords && modifierWords.end <= number.start ? Math.max(start, modifierWords.end) : start,
  end: modifierWords && modifierWords.start >= number.end ? Math.min(end, modifierWords.start) : end,
})

/**
 * The number that is printed, whatever bounds it: 50 of "more than 50 people", of which we say 51 at least; null of a
 * range.
 */
export const printedNumber = ({ low, best, high, modifier, sort }: Quantity): number | null => {
  if (modifier === 'range') return null
  if (modifier === 'more-than' && sort === 'count' && low !== null && Number.isInteger(low)) return low - 1
  return best ?? low ?? high
}
