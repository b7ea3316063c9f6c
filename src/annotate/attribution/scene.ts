import type { Sentence } from '../../model/sentence.ts'
import type { Token } from '../../model/token.ts'
import { contains } from '../../text/span.ts'
import type { View } from '../../pipeline/annotator.ts'
import { lexiconOf, type Lexicon } from './lexicon.ts'
import type { Quote } from './quote.ts'

/** A sentence with all that is needed to find who says what in it. Positions count its tokens. */
export interface Scene {
  readonly text: string
  readonly sentence: Sentence
  readonly tokens: readonly Token[]
  readonly quotes: readonly Quote[]
  /** For each token the number of the outermost quotation around it, or -1. */
  readonly quoted: readonly number[]
  /** Words between marks that quote nobody, such as a work's title: by their first token and by the one behind the last. */
  readonly named: { readonly from: ReadonlyMap<number, Run>; readonly to: ReadonlyMap<number, Run> }
  readonly lexicon: Lexicon
}

/** A run of tokens, half-open. */
export interface Run {
  readonly from: number
  readonly to: number
}

/** Texts without sentence signs are read in parts of so many tokens, so that time grows in step with length. */
const longest = 240

/** The scenes of a report, one a sentence. `quotes` are the outermost, `silent` those that quote nobody, in order. */
export function* scenesOf(
  view: View<'sentences' | 'tokens'>,
  quotes: readonly Quote[],
  silent: readonly Quote[],
): Generator<Scene> {
  const lexicon = lexiconOf(view.language.attribution)
  let next = 0
  let unspoken = 0
  for (const sentence of view.layer('sentences')) {
    const all = mended(view.within('tokens', sentence), lexicon)
    while (next < quotes.length && quotes[next]!.end <= sentence.start) next++
    for (let from = 0; from < all.length; from += longest) {
      const tokens = all.length <= longest ? all : all.slice(from, from + longest)
      while (unspoken < silent.length && silent[unspoken]!.end <= tokens[0]!.start) unspoken++
      yield {
        text: view.text,
        sentence: all.length <= longest ? sentence : { ...sentence, start: tokens[0]!.start, end: tokens.at(-1)!.end },
        tokens,
        quotes,
        quoted: quotedTokens(tokens, quotes, next),
        named: namedRuns(tokens, silent, unspoken),
        lexicon,
      }
    }
  }
}

/**
 * Tags that a name, a compound or a clause makes unlikely: "said Don Fowler", "at a press briefing", "the Marlow Post
 * reports that".
 */
const mended = (tokens: readonly Token[], lexicon: Lexicon): readonly Token[] =>
  tokens.map((token, at) => {
    if (isReporting(tokens, at, lexicon))
      return { ...token, pos: 'verb', features: { form: 'finite', tense: 'present' } }
    if (token.pos !== 'verb') return token
    const before = tokens[at - 1]
    const after = tokens[at + 1]
    // What looks finite after an infinitive marker is a noun: "according to sources".
    if (lexicon.is.infinitiveMarkers.has(before?.lower ?? '') && token.features.form === 'finite')
      return { ...token, pos: 'noun', features: {} }
    // "Joined Harbours says": a participle that opens a name opens the sentence as well.
    if (at === 0 && token.features.form !== 'gerund' && after?.pos === 'name' && isVerbal(tokens[2]))
      return { ...token, pos: 'name', features: {} }
    const capital = at > 0 && token.text[0] !== token.lower[0]
    if (capital && (after?.pos === 'name' || before?.pos !== 'punctuation'))
      return { ...token, pos: 'name', features: {} }
    const compound = before?.pos === 'adjective' && tokens[at - 2]?.pos === 'determiner' && after?.pos === 'noun'
    return compound && token.poses.includes('noun') ? { ...token, pos: 'noun', features: {} } : token
  })

/** A name, a form that is a plural or a verb of saying, and a clause: the name says it. */
const isReporting = (tokens: readonly Token[], at: number, { is, verbs, words }: Lexicon): boolean => {
  const token = tokens[at]!
  const next = tokens[at + 1]
  return (
    token.pos === 'noun' &&
    token.features.number === 'plural' &&
    !words.dropsSubject &&
    tokens[at - 1]?.pos === 'name' &&
    next?.pos === 'conjunction' &&
    is.complementisers.has(next.lower) &&
    verbs.has(token.lemma)
  )
}

const quotedTokens = (tokens: readonly Token[], quotes: readonly Quote[], from: number): readonly number[] => {
  let at = from
  return tokens.map((token) => {
    while (at < quotes.length && quotes[at]!.end <= token.start) at++
    const quote = quotes[at]
    return quote && quote.start <= token.start ? at : -1
  })
}

const namedRuns = (tokens: readonly Token[], silent: readonly Quote[], first: number): Scene['named'] => {
  const [from, to] = [new Map<number, Run>(), new Map<number, Run>()]
  const end = tokens.at(-1)?.end ?? 0
  for (let at = first; at < silent.length && silent[at]!.start < end; at++) {
    const inside = tokens.flatMap((token, k) => (contains(silent[at]!, token) ? [k] : []))
    if (inside.length === 0) continue
    const run = { from: inside[0]!, to: inside.at(-1)! + 1 }
    from.set(run.from, run)
    to.set(run.to, run)
  }
  return { from, to }
}

/** The run of tokens around a position that stand in the same quotation, or in none. */
export const regionAt = (scene: Scene, at: number): Run => {
  const own = scene.quoted[at]!
  if (own < 0) return { from: 0, to: scene.tokens.length }
  let from = at
  let to = at + 1
  while (from > 0 && scene.quoted[from - 1] === own) from--
  while (to < scene.tokens.length && scene.quoted[to] === own) to++
  return { from, to }
}

export const isNominal = (token: Token | undefined): boolean =>
  token !== undefined &&
  (token.pos === 'noun' ||
    token.pos === 'name' ||
    token.pos === 'number' ||
    token.pos === 'adjective' ||
    token.pos === 'determiner' ||
    token.pos === 'pronoun' ||
    token.text === '%')

export const isVerbal = (token: Token | undefined): boolean =>
  token !== undefined && (token.pos === 'verb' || token.pos === 'auxiliary')

/** Whether a word ends as one that stands for a clause: "saying", "diciendo". */
export const isGerund = (scene: Scene, token: Token): boolean =>
  token.features.form === 'gerund' || scene.lexicon.words.gerundEndings.some((ending) => token.lower.endsWith(ending))

/** Whether a token is a verb that can carry a clause of its own. */
export const isFinite = (scene: Scene, at: number): boolean => {
  const token = scene.tokens[at]
  if (!token || !isVerbal(token) || isGerund(scene, token)) return false
  const { form } = token.features
  if (form === 'infinitive' || form === 'participle' || form === 'gerund') return false
  return !scene.lexicon.is.infinitiveMarkers.has(scene.tokens[at - 1]?.lower ?? '')
}

export const hasFinite = (scene: Scene, run: Run): boolean => {
  for (let i = run.from; i < run.to; i++) if (isFinite(scene, i)) return true
  return false
}

const marks = new Set(['“', '”', '"', '«', '»', '‘', '’', "'", '`', "''", '``', '„', '‹', '›'])
export const isMark = (token: Token | undefined): boolean => token !== undefined && marks.has(token.text)

/** Whether a quotation begins at a token that the token before is no part of. */
export const opensQuote = (scene: Scene, at: number): boolean =>
  at < scene.tokens.length && scene.quoted[at]! >= 0 && scene.quoted[at] !== (scene.quoted[at - 1] ?? -1)

/** The position after all tokens of the quotation at `at`. */
export const afterQuote = (scene: Scene, at: number): number => {
  const own = scene.quoted[at]
  let i = at
  while (i < scene.tokens.length && scene.quoted[i] === own) i++
  return i
}
