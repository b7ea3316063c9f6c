import type { NumberReading, Reader } from './reader.ts'
import type { Estimate, Modifier } from '../../model/estimate.ts'
import { phraseFrom, phraseTo } from './lexeme.ts'

/** The words that bound a number. */
export interface Bound {
  readonly modifier: Modifier
  readonly from: number
  readonly to: number
}

/** The modifier before a number: "at least", "más de"; words like "another" may stand between. */
export const boundBefore = ({ lexemes, words, free = 0 }: Reader, at: number): Bound | null => {
  for (let end = at; end >= Math.max(0, at - 2); end--) {
    const phrase = phraseTo(lexemes, end, words.modifiersBefore)
    if (phrase && phrase.from >= free) return { modifier: phrase.value, from: phrase.from, to: phrase.to }
    if (!words.between.includes(lexemes[end - 1]?.lower ?? '')) return null
  }
  return null
}

/** The modifier behind a number: "or more", "-plus"; not where it belongs to the next number. */
export const boundAfter = ({ lexemes, words }: Reader, at: number): Bound | null => {
  const phrase = phraseFrom(lexemes, at, words.modifiersAfter)
  if (!phrase) return null
  const next = lexemes[phrase.to]
  const nextNumber = next?.kind === 'digits' || Object.hasOwn(words.addends, next?.lower ?? '')
  return nextNumber ? null : { modifier: phrase.value, from: phrase.from, to: phrase.to }
}

/**
 * A number without turning its bound into a value. `whole` numbers count things, so that "more than
 * 50" begins at 51.
 */
export const estimateOf = (
  number: Pick<NumberReading, 'value' | 'shape'>,
  modifier: Modifier | null,
  whole: boolean,
): Estimate => {
  const { value, shape } = number
  const step = whole && Number.isInteger(value) ? 1 : 0
  const only = (part: Partial<Estimate>, kind: Modifier): Estimate => ({
    low: null,
    best: null,
    high: null,
    ...part,
    modifier: kind,
  })
  if (shape === 'indefinite') return only({ low: value }, 'indefinite')
  switch (modifier) {
    case 'at-least':
      return only({ low: value }, modifier)
    case 'more-than':
      return only({ low: value + step }, modifier)
    case 'at-most':
    case 'less-than':
      return only({ high: value }, modifier)
    case 'approximate':
      return only({ best: value }, modifier)
    default:
      return shape === 'approximate'
        ? only({ best: value }, 'approximate')
        : { low: value, best: value, high: value, modifier: 'exact' }
  }
}
