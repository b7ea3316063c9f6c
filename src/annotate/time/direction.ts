import type { TimeWords } from '../../language/topics/time.ts'
import type { Sentence } from '../../model/sentence.ts'
import type { Token } from '../../model/token.ts'
import type { Span } from '../../text/span.ts'

/** Words that a clause can end at: what lies beyond says less of when it happens. */
const edges: ReadonlySet<string> = new Set([';', ':', '“', '”', '"', '«', '»', '—', '–'])

interface Sign {
  /** In tokens from the expression. */
  readonly distance: number
  readonly direction: 'past' | 'future'
}

/**
 * Whether the clause around an expression looks back or ahead: reports look back, unless the verb
 * beside the expression is in the future ("will", "-rá") or a word of plans stands there.
 */
export const directionAt = (
  words: TimeWords,
  tokens: readonly Token[],
  { span }: { readonly span: Span; readonly sentence: Sentence },
): 'past' | 'future' => {
  const first = tokens.findIndex((token) => token.end > span.start)
  const last = tokens.findLastIndex((token) => token.start < span.end)
  if (first < 0 || last < 0) return 'past'
  const before = firstSign(words, tokens.slice(0, first).reverse())
  const after = firstSign(words, tokens.slice(last + 1))
  if (before && (!after || before.distance <= after.distance + 4)) return before.direction
  return after?.direction ?? before?.direction ?? 'past'
}

/** The nearest sign of time, walking away from the expression; a clause's edge weakens what lies beyond. */
const firstSign = (words: TimeWords, walk: readonly Token[]): Sign | null => {
  const future = new Set([...words.future.auxiliaries, ...words.future.cues])
  let weak = 0
  for (const [i, token] of walk.entries()) {
    if (edges.has(token.text)) weak += 6
    const direction = signOf(words, future, { token, near: walk.slice(Math.max(0, i - 3), i + 4) })
    if (direction) return { distance: i + weak, direction }
  }
  return null
}

const signOf = (
  words: TimeWords,
  future: ReadonlySet<string>,
  { token, near }: { readonly token: Token; readonly near: readonly Token[] },
): 'past' | 'future' | null => {
  if (future.has(token.lower) || token.features.tense === 'future') return 'future'
  const { tense, form } = token.features
  if (token.pos !== 'verb' && token.pos !== 'auxiliary') return null
  if (form === 'infinitive' || form === undefined || form === 'participle') {
    if (near.some((other) => words.future.auxiliaries.includes(other.lower))) return 'future'
  }
  return tense === 'past' || tense === 'imperfect' || (form === 'participle' && tense !== 'present') ? 'past' : null
}
