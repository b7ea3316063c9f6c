import type { NumberWords } from '../../src/language/topics/number.ts'
import type { Quantity } from '../../src/model/quantity.ts'
import type { Result } from '../score/results.ts'
import { printedNumber } from './bare-span.ts'

/** Our bounds and ranges as the set has them: "more than 40" is (40,), "between 20 and 100" [20,100). */
export const rangeResults = (quantities: readonly Quantity[], text: string, words: NumberWords): readonly Result[] => {
  const found: Result[] = []
  for (let i = 0; i < quantities.length; i++) {
    const [quantity, next] = [quantities[i]!, quantities[i + 1]]
    const both = next && bothOf(quantity, next, text)
    if (both) i++
    const range = both ?? rangeOf(quantity, text, words)
    if (range) found.push({ ...range, type: 'numberrange', units: [] })
  }
  return found
}

type Range = Pick<Result, 'text' | 'value'>

const brackets: Readonly<Partial<Record<Quantity['modifier'], string>>> = {
  'at-least': '[',
  'more-than': '(',
  'at-most': ']',
  'less-than': ')',
}

/** The upper end of a range in words is left out there. */
const rangeOf = (quantity: Quantity, text: string, words: NumberWords): Range | null => {
  const { low, high, modifier, number, modifierWords } = quantity
  if (modifier === 'range') {
    const start = ledStart(quantity, text, words)
    return { text: text.slice(start, number.end), value: `[${low},${high})` }
  }
  const bracket = brackets[modifier]
  if (bracket === undefined || modifierWords === null) return null
  const printed = printedNumber(quantity)
  return {
    // The unit stays outside: "more than 30 years" is told as "more than 30".
    text: text.slice(Math.min(modifierWords.start, number.start), Math.max(modifierWords.end, number.end)),
    value: /[[(]/.test(bracket) ? `${bracket}${printed},)` : `(,${printed}${bracket}`,
  }
}

/** The set counts "between" and "from" to a range. */
const ledStart = ({ start }: Quantity, text: string, { ranges, between }: NumberWords): number => {
  const opens = ranges.flatMap(({ open }) => (open === null || open.length < 3 ? [] : [open]))
  const lead = new RegExp(`(?:^|\\s)(?:${opens.join('|')})\\s+(?:(?:${between.join('|')})\\s+)?$`, 'iu')
  const before = text.slice(0, start)
  const words = lead.exec(before)?.[0]
  return words === undefined ? start : start - words.trimStart().length
}

const joined = /^(?:\s*(?:and|but|y|pero|,)\s*)+$/i

/** "More than 10 and less than 20": two bounds of one number are one range, with both brackets. */
const bothOf = (a: Quantity, b: Quantity, text: string): Range | null => {
  const [x, y] = [brackets[a.modifier], brackets[b.modifier]]
  if (x === undefined || y === undefined || !joined.test(text.slice(a.end, b.start))) return null
  const [lower, upper] = /[[(]/.test(x) ? [a, b] : [b, a]
  const [open, close] = [brackets[lower.modifier]!, brackets[upper.modifier]!]
  const [low, high] = [printedNumber(lower), printedNumber(upper)]
  if (!/[[(]/.test(open) || /[[(]/.test(close) || low === null || high === null || low > high) return null
  return { text: text.slice(a.start, b.end), value: `${open}${low},${high}${close}` }
}
