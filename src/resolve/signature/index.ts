import { lightConcepts } from '../../language/concepts.ts'
import type { Phrase } from '../../language/topics/event.ts'
import type { Attribution } from '../../model/attribution.ts'
import { pointOf } from '../../model/estimate.ts'
import type { Quantity } from '../../model/quantity.ts'
import { ownWords } from '../../model/own-words.ts'
import { tellingWords } from '../../model/telling-words.ts'
import type { Signature } from '../../model/signature.ts'
import type { Statement } from '../../model/statement.ts'
import type { PartOfSpeech } from '../../model/token.ts'
import { defineAnnotator, type View } from '../../pipeline/annotator.ts'
import { contains, type Span } from '../../text/span.ts'
import { sizesOf } from './measures.ts'
import { keyOf, raise, type Keys } from './keys.ts'
import { conceptKeys, wordKeysIn, type WordKeys } from './word-keys.ts'

/**
 * What each statement can be recognised by in another report: concepts and their families, things, words,
 * quantities and measures, each weighed by a fixed table. Names and times are left to alignment, which
 * knows which of them are one.
 */
export const signatures = defineAnnotator({
  name: 'signature',
  version: '5',
  languages: 'any',
  needs: ['statements', 'nominals', 'tokens', 'mentions', 'quantities', 'times', 'figures', 'attributions'],
  makes: ['signatures'],
  annotate: (view) => {
    const cues = new Map(view.layer('attributions').map(({ id, cue }) => [id, cue]))
    const measures = new Map(view.layer('figures').map((figure) => [figure.id, figure.measure]))
    return {
      signatures: [...view.layer('statements'), ...view.layer('nominals')].map((statement): Signature => {
        const keys: Keys = new Map()
        addWords(keys, view, statement)
        addSaying(keys, view, cues.get(statement.attribution ?? '') ?? null)
        for (const id of statement.figures) {
          const measure = measures.get(id)
          if (measure !== undefined && measure !== 'other') raise(keys, keyOf(`m:${measure}`, 0.5))
        }
        const { id, start, end } = statement
        return { statement: id, start, end, keys: [...keys.values()] }
      }),
    }
  },
})

type Needs = View<
  'tokens' | 'mentions' | 'quantities' | 'times' | 'statements' | 'nominals' | 'figures' | 'attributions'
>

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

const addWords = (keys: Keys, view: Needs, span: Statement): void => {
  const kept = ownWords(span, view.within('statements', span), span.participants)
  const telling = tellingWords(span, attributionsOf(view, span))
  const own = (words: Span): boolean => kept(words) && !isWithin(words, telling)
  const names = view.within('mentions', span).filter((mention) => mention.form === 'name')
  const times = view.within('times', span)
  const quantities = view.within('quantities', span).filter(own)
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
    const { own, things } = words[at]!
    for (const key of isWithin(token, names) ? things : own) raise(keys, key)
  }
}

/** What saying it does: "he admitted that it was his voice" is an admission, where "said" tells nothing. */
const addSaying = (keys: Keys, view: Needs, cue: Span | null): void => {
  if (cue === null) return
  for (const token of view.within('tokens', cue)) {
    if (token.pos !== 'verb') continue
    for (const key of wordKeysIn(view.language)(token).own)
      if (key.key.startsWith('e:') && !lightConcepts.has(key.key.slice(2)))
        raise(keys, keyOf(key.key, key.weight * 0.7))
  }
}

/** What is told begins before the words that tell who says it, though never far. */
const attributionsOf = (view: Needs, { start, end }: Span): readonly Attribution[] =>
  view.within('attributions', { start: Math.max(0, start - farthest), end })
const farthest = 800

const isWithin = (token: Span, spans: readonly Span[]): boolean => {
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
