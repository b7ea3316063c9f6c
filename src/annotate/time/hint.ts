import type { TimeClass, TimeWords } from '../../language/topics/time.ts'
import type { Token } from '../../model/token.ts'
import { isCore, letterOf } from './classes.ts'

/** The words that can make a sentence hold a time, and number words, of which it takes two ("nineteen ninety"). */
interface Hints {
  readonly core: ReadonlySet<string>
  readonly numbers: ReadonlySet<string>
}
const hints = new WeakMap<TimeWords, Hints>()

const hintsOf = (words: TimeWords): Hints => {
  const known = hints.get(words)
  if (known) return known
  const forms = (wanted: (name: TimeClass) => boolean): ReadonlySet<string> =>
    new Set(Object.entries(words.words).flatMap(([name, of]) => (wanted(name as TimeClass) ? Object.keys(of) : [])))
  const made = {
    core: forms((name) => isCore.has(letterOf(name))),
    numbers: forms((name) => name === 'cardinal' || name === 'mass'),
  }
  hints.set(words, made)
  return made
}

/**
 * Whether a sentence can hold a time at all: most hold none, and are told by a look at each token. It may be wrong
 * only in saying yes.
 */
export const mayHoldTime = (words: TimeWords, text: string, tokens: readonly Token[]): boolean => {
  const { core, numbers } = hintsOf(words)
  let counted = false
  for (const token of tokens) {
    const { lower } = token
    if (core.has(lower)) return true
    if (isPlain(lower)) {
      const number = numbers.has(lower)
      if (number && counted) return true
      counted = number
      continue
    }
    if (/\d/.test(lower) ? isDigitHint(text, token) : partsOf(lower).some((part) => core.has(part))) return true
    const ends = partsOf(lower)
    if (counted && numbers.has(ends[0] ?? '')) return true
    if (ends.length > 1 && ends.every((part) => numbers.has(part)) && counted) return true
    counted = numbers.has(ends.at(-1) ?? '') || (counted && ends.length === 0)
  }
  return false
}

/** Letters alone, of which the Latin ones are told by their number. */
const isPlain = (lower: string): boolean => {
  for (let i = 0; i < lower.length; i++) {
    const code = lower.charCodeAt(i)
    if (code < 97 || (code > 122 && code < 0xc0)) return false
  }
  return true
}

const partsOf = (lower: string): readonly string[] => lower.split(/[^\p{L}\p{M}]+/u).filter((part) => part !== '')

/** Years, and digits that are mixed or joined with other signs: "10:35", "1990s", "4/22", "'98". */
const isDigitHint = (text: string, { lower, start, end }: Token): boolean => {
  if (!/^\d+$/.test(lower)) return true
  if (lower.length === 4) return Number(lower) >= 1000 && Number(lower) <= 2100
  return lower.length < 4 && (/[/:'’\p{L}-]/u.test(text[end] ?? '') || /[/:'’-]/.test(text[start - 1] ?? ''))
}
