import type { TimeClass, TimeWords } from '../../language/topics/time.ts'
import type { Token } from '../../model/token.ts'
import { createMemory, type Memory } from '../../text/remember.ts'
import { isCore, letterOf } from './classes.ts'

/**
 * What a form hints at: a word of times, a number word (it takes two: "nineteen ninety"), digits that signs beside
 * them can make a time, or nothing.
 */
type Hint = 'time' | 'number' | 'digits' | 'none'

interface Hints {
  readonly core: ReadonlySet<string>
  readonly numbers: ReadonlySet<string>
  /** By form: texts say the same few thousand forms again and again. */
  readonly known: Memory<Hint>
}
const hints = new WeakMap<TimeWords, Hints>()

const hintsOf = (words: TimeWords): Hints => {
  const made = hints.get(words)
  if (made) return made
  const forms = (wanted: (name: TimeClass) => boolean): ReadonlySet<string> =>
    new Set(Object.entries(words.words).flatMap(([name, of]) => (wanted(name as TimeClass) ? Object.keys(of) : [])))
  const core = forms((name) => isCore.has(letterOf(name)))
  const numbers = forms((name) => name === 'cardinal' || name === 'mass')
  const fresh: Hints = { core, numbers, known: createMemory() }
  hints.set(words, fresh)
  return fresh
}

/**
 * Whether a sentence can hold a time at all: most hold none, and are told by a look at each token. It may be wrong
 * only in saying yes.
 */
export const mayHoldTime = (words: TimeWords, text: string, tokens: readonly Token[]): boolean => {
  const all = hintsOf(words)
  let counted = false
  for (const token of tokens) {
    const hint = all.known.get(token.lower) ?? hintFor(all, token.lower)
    if (hint === 'time' || (hint === 'number' && counted)) return true
    if (hint === 'digits' && isJoined(text, token)) return true
    counted = hint === 'number' || (counted && token.lower.length === 1)
  }
  return false
}

const hintFor = (all: Hints, lower: string): Hint => {
  const hint = judge(all, lower)
  all.known.set(lower, hint)
  return hint
}

const judge = ({ core, numbers }: Hints, lower: string): Hint => {
  if (core.has(lower)) return 'time'
  if (/^\d+$/.test(lower)) {
    if (lower.length < 4) return 'digits'
    return lower.length === 4 && Number(lower) >= 1000 && Number(lower) < 2200 ? 'time' : 'none'
  }
  if (/\d/.test(lower)) return 'time'
  const parts = lower.split(/[^\p{L}\p{M}]+/u)
  if (parts.some((part) => core.has(part))) return 'time'
  const counts = parts.filter((part) => numbers.has(part)).length
  return counts > 1 ? 'time' : counts === 1 ? 'number' : 'none'
}

/** Digits beside other signs: "10:35", "4/22", "'98". */
const isJoined = (text: string, { start, end }: Token): boolean =>
  /[/:'’\p{L}-]/u.test(text[end] ?? '') || /[/:'’-]/.test(text[start - 1] ?? '')
