import type { Phrase } from '../../language/topics/event.ts'
import { pointOf } from '../../model/estimate.ts'
import type { Quantity } from '../../model/quantity.ts'
import type { PartOfSpeech } from '../../model/token.ts'
import type { View } from '../../pipeline/annotator.ts'
import { contains, type Span } from '../../text/span.ts'
import { keyOf, raise, type Keys } from './keys.ts'
import { sizesOf } from './measures.ts'
import { conceptKeys, wordKeysIn, type WordKeys } from './word-keys.ts'

const wordless: ReadonlySet<PartOfSpeech> = new Set([
  'auxiliary',
  'pronoun',
  'determiner',
  'preposition',
  'conjunction',
  'number',
  'particle',
  'punctuation',
  'symbol',
])

/** Whether words within a span are its own. */
export type Own = (words: Span) => boolean

/** Adds the keys of the words and quantities of a span that are its own: of names the things that they hold, of times none. */
export const addWords = (
  keys: Keys,
  view: View<'tokens' | 'mentions' | 'quantities' | 'times'>,
  { span, own }: { readonly span: Span; readonly own: Own },
): void => {
  const names = view.within('mentions', span).filter((mention) => mention.form === 'name')
  const times = view.within('times', span)
  const before = { start: span.start - longestBound, end: span.start }
  const quantities = [
    ...boundBefore(view.within('quantities', before), span),
    ...view.within('quantities', span),
  ].filter(own)
  const apart = [...quantities, ...times]
  // "Two days ago" tells a day; "for two days" tells how long.
  const days = times.filter(({ type }) => type !== 'DURATION')
  for (const quantity of quantities) if (!isWithin(quantity, days)) addQuantity(keys, quantity)
  const tokens = view.within('tokens', span).filter(own)
  const words = tokens.map(wordKeysIn(view.language))
  const inPhrase = addPhrases(keys, words)
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at]!
    if (wordless.has(token.pos) || inPhrase.has(at) || isWithin(token, apart)) continue
    const { own: ownKeys, things } = words[at]!
    for (const key of isWithin(token, names) ? things : ownKeys) raise(keys, key)
  }
}

/** "Below | the £700m price that he asked": a number whose bound stands before the clause is in it. */
const boundBefore = (quantities: readonly Quantity[], { start, end }: Span): readonly Quantity[] =>
  quantities.filter((quantity) => quantity.end > start && quantity.end <= end)
const longestBound = 16

export const isWithin = (token: Span, spans: readonly Span[]): boolean => {
  for (const span of spans) if (contains(span, token)) return true
  return false
}

/** Keys of the phrases, and where they stand: "law enforcement" tells of no law. */
const addPhrases = (keys: Keys, words: readonly WordKeys[]): ReadonlySet<number> => {
  let covered = nowhere
  for (let at = 0; at < words.length; at++) {
    for (const phrase of words[at]!.phrases) {
      if (!standsAt(words, at, phrase)) continue
      covered = withRun(covered, at, phrase)
      for (const key of conceptKeys(phrase.concept, 0.8)) raise(keys, key)
    }
  }
  for (let at = 0; at < words.length; at++) {
    for (const phrase of words[at]!.thingPhrases) {
      if (!standsAt(words, at, phrase)) continue
      covered = withRun(covered, at, phrase)
      raise(keys, keyOf(`n:${phrase.concept}`, 0.5))
    }
  }
  return covered
}

// Most statements hold no phrase, and share the empty set.
const nowhere: ReadonlySet<number> = new Set()

const standsAt = (words: readonly WordKeys[], at: number, { lemmas }: Phrase): boolean =>
  lemmas.every((part, i) => words[at + i]?.folded === part)

const withRun = (covered: ReadonlySet<number>, at: number, { lemmas }: Phrase): ReadonlySet<number> =>
  new Set([...covered, ...lemmas.map((_, i) => at + i)])

const addQuantity = (keys: Keys, quantity: Quantity): void => {
  const point = pointOf(quantity)
  if (point === null || quantity.sort === 'date' || quantity.sort === 'clock' || quantity.sort === 'ordinal') return
  const weight = quantity.unit !== null && quantity.unit !== 'percent' ? 0.7 : Math.abs(point) > 12 ? 0.6 : 0.25
  raise(keys, keyOf(`q:${quantity.unit ?? ''}:${point}`, weight))
  for (const size of sizesOf(quantity.unit, point)) raise(keys, keyOf(`q:${size}`, weight / 2))
}
