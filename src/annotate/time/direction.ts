import type { TimeWords } from '../../language/topics/time.ts'
import type { Token } from '../../model/token.ts'
import { indexAt, overlaps, type Span } from '../../text/span.ts'

type Look = 'past' | 'future'

/** Signs that a clause can end at: what lies beyond says less of when it happens. */
const edges: ReadonlySet<string> = new Set([';', ':', '“', '”', '"', '«', '»', '—', '–', '``', "''"])
const edgeWeight = 6
/** In tokens: beyond it nothing tells of the expression, and a text without sentences stays quick to read. */
const farthest = 60
/** A verb behind the expression counts only where none before it is nearly as near: "said Monday that it will …". */
const behindWeight = 4

interface Sign {
  /** In tokens from the expression, more beyond an edge. */
  readonly distance: number
  readonly look: Look
}

/**
 * Whether the clause around an expression looks back or ahead. Reports look back, unless the verb beside the
 * expression is in the future ("will", "-rá"), a present that tells a plan ("opens on Wednesday"), or a word of
 * plans stands there ("due on Friday"). `headline` presents look back: "Police arrest ten on Monday".
 */
export const directionAt = (
  words: TimeWords,
  tokens: readonly Token[],
  { span, headline }: { readonly span: Span; readonly headline: boolean },
): Look => {
  const [first, last] = [indexAt(tokens, span.start), indexAt(tokens, span.end - 1)]
  if (first < 0 || last < 0) return 'past'
  const look = (i: number): Look | null => lookOf(words, tokens, { i, headline, span })
  const before = nearest(tokens, look, { from: first - 1, step: -1 })
  const after = nearest(tokens, look, { from: last + 1, step: 1 })
  if (before && (!after || before.distance <= after.distance + behindWeight)) return before.look
  return after?.look ?? 'past'
}

const nearest = (
  tokens: readonly Token[],
  look: (i: number) => Look | null,
  { from, step }: { readonly from: number; readonly step: 1 | -1 },
): Sign | null => {
  let weight = 0
  for (let i = from; i >= 0 && i < tokens.length && Math.abs(i - from) <= farthest; i += step) {
    if (edges.has(tokens[i]!.text)) weight += edgeWeight
    const found = look(i)
    if (found) return { distance: Math.abs(i - from) + weight, look: found }
  }
  return null
}

/** The words that turn a clause, to be asked for each token; those of two words also by their first. */
interface Turns {
  readonly auxiliaries: ReadonlySet<string>
  readonly cues: ReadonlySet<string>
  readonly denied: ReadonlySet<string>
  readonly firsts: ReadonlySet<string>
}
const turns = new WeakMap<TimeWords, Turns>()

const turnsOf = (words: TimeWords): Turns => {
  const known = turns.get(words)
  if (known) return known
  const { auxiliaries, cues, denied } = words.future
  const firsts = [...cues, ...denied].filter((cue) => cue.includes(' ')).map((cue) => cue.split(' ')[0]!)
  const made = {
    auxiliaries: new Set(auxiliaries),
    cues: new Set(cues),
    denied: new Set(denied),
    firsts: new Set(firsts),
  }
  turns.set(words, made)
  return made
}

const lookOf = (
  words: TimeWords,
  tokens: readonly Token[],
  { i, headline, span }: { readonly i: number; readonly headline: boolean; readonly span: Span },
): Look | null => {
  const token = tokens[i]!
  const { auxiliaries, cues, denied, firsts } = turnsOf(words)
  const { tense, form } = token.features
  const pair = firsts.has(token.lower) ? `${token.lower} ${tokens[i + 1]?.lower}` : ''
  // "Could not be reached on Friday": what was denied is over.
  if (denied.has(pair) || (i > 0 && denied.has(`${tokens[i - 1]!.lower} ${token.lower}`))) return 'past'
  if (tense === 'future' || auxiliaries.has(token.lower)) return 'future'
  // A word of plans that opens the sentence and leads the expression itself only bounds it: "Until Thursday they had …".
  const isCue = cues.has(token.lower) || cues.has(pair)
  if (isCue && !(i === 0 && token.pos === 'preposition')) return 'future'
  if (token.pos !== 'verb' && token.pos !== 'auxiliary') return null
  if (isNear(tokens, { from: i - 3, to: i, skip: span }, auxiliaries)) return 'future'
  // "Was due to meet on Monday" tells a plan, though its first verb is past.
  if (token.pos === 'auxiliary' && isNear(tokens, { from: i + 1, to: i + 4, skip: null }, cues)) return 'future'
  if (tense === 'past' || tense === 'imperfect') return 'past'
  if (form === 'participle' || form === 'infinitive' || form === 'gerund' || tense === 'conditional') return null
  return presentLook(words, tokens, { i, headline, span })
}

/** Whether one of the words is among tokens from a place up to another. */
const isNear = (
  tokens: readonly Token[],
  { from, to, skip }: { readonly from: number; readonly to: number; readonly skip: Span | null },
  words: ReadonlySet<string>,
): boolean => {
  for (let at = Math.max(0, from); at < Math.min(to, tokens.length); at++) {
    if (words.has(tokens[at]!.lower) && !(skip && overlaps(tokens[at]!, skip))) return true
  }
  return false
}

/** A present tells a plan ("opens on Wednesday"), but for verbs of reporting, and in a headline. */
const presentLook = (
  { future }: TimeWords,
  tokens: readonly Token[],
  { i, headline, span }: { readonly i: number; readonly headline: boolean; readonly span: Span },
): Look | null => {
  const { pos, lower, features } = tokens[i]!
  if (!future.presentAhead || headline || pos !== 'verb' || features.tense !== 'present') return null
  if (isNounLike(tokens, i, span)) return null
  if (future.likePast.includes(lower)) return isSingular(tokens[i - 1]) ? 'past' : null
  return future.reporting.includes(lower) ? 'past' : 'future'
}

/** "She set Friday aside": one who did it in the present would be told with another form. */
const isSingular = (before: Token | undefined): boolean =>
  before !== undefined && (before.pos === 'name' || (before.pos === 'noun' && before.features.number === 'singular'))

const nounLeaders: ReadonlySet<string> = new Set(['determiner', 'adjective', 'preposition', 'number', 'particle'])

/** "A televised address", "according to sources": read as a verb in the present, and a noun by what leads it. */
const isNounLike = (tokens: readonly Token[], i: number, span: Span): boolean => {
  const before = tokens[i - 1]
  if (before === undefined || !tokens[i]!.poses.includes('noun')) return false
  // "Sunday night address": what follows the expression itself is what it tells of.
  return overlaps(before, span) || nounLeaders.has(before.pos) || before.features.tense === 'past'
}
