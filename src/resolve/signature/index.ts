import type { LanguagePack } from '../../language/pack.ts'
import { familiesOf, lightConcepts } from '../../language/concepts.ts'
import { rarityOf, type EventWords, type Lexicon } from '../../language/topics/event.ts'
import { pointOf } from '../../model/estimate.ts'
import type { PartOfSpeech, Token } from '../../model/token.ts'
import type { Quantity } from '../../model/quantity.ts'
import type { Key, Signature } from '../../model/signature.ts'
import { defineAnnotator, type View } from '../../pipeline/annotator.ts'
import { fold } from '../../text/fold.ts'
import { contains, type Span } from '../../text/span.ts'

/**
 * What each statement can be recognised by in another report: concepts and their families, things, words,
 * quantities and measures, each weighed by a fixed table. Names and times are left to alignment, which
 * knows which of them are one.
 */
export const signatures = defineAnnotator({
  name: 'signature',
  version: '2',
  languages: 'any',
  needs: ['statements', 'tokens', 'mentions', 'quantities', 'times', 'figures'],
  makes: ['signatures'],
  annotate: (view) => {
    const measures = new Map(view.layer('figures').map((figure) => [figure.id, figure.measure]))
    return {
      signatures: view.layer('statements').map((statement): Signature => {
        const keys = new Map<string, number>()
        addWords(keys, view, statement)
        for (const id of statement.figures) {
          const measure = measures.get(id)
          if (measure !== undefined && measure !== 'other') raise(keys, `m:${measure}`, 0.5)
        }
        const { id, start, end } = statement
        return { statement: id, start, end, keys: [...keys].map(([key, weight]) => shared(view.language, key, weight)) }
      }),
    }
  },
})

/**
 * Keys by language, key and weight: the same few thousand stand in every report, and a large story holds
 * a million of them.
 */
const pools = new WeakMap<LanguagePack, Map<string, Key>>()

const shared = (language: LanguagePack, key: string, weight: number): Key => {
  const pool = pools.get(language) ?? new Map<string, Key>()
  pools.set(language, pool)
  const name = `${key} ${weight}`
  const known = pool.get(name) ?? Object.freeze({ key, weight })
  pool.set(name, known)
  return known
}

type Needs = View<'tokens' | 'mentions' | 'quantities' | 'times' | 'statements' | 'figures'>

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
/** Words below this are in every text. */
const least = 0.2
/** Adverbs below this say when and how much, not what. */
const rareAdverb = 0.7

const addWords = (keys: Map<string, number>, view: Needs, span: Span): void => {
  const names = view.within('mentions', span).filter((mention) => mention.form === 'name')
  const quantities = view.within('quantities', span)
  const apart = [...quantities, ...view.within('times', span)]
  for (const quantity of quantities) addQuantity(keys, quantity)
  const tokens = view.within('tokens', span)
  const inPhrase = addPhrases(keys, view.language.event, tokens)
  tokens.forEach((token, at) => {
    if (wordless.has(token.pos) || inPhrase.has(at) || within(token, apart)) return
    if (within(token, names)) addThings(keys, view.language.event, token)
    else addWord(keys, view.language, token)
  })
}

const within = (token: Token, spans: readonly Span[]): boolean => spans.some((span) => contains(span, token))

const addWord = (keys: Map<string, number>, language: LanguagePack, token: Token): void => {
  const words = language.event
  const lemma = fold(token.lemma)
  const rarity = rarityOf(words, lemma)
  const concepts = firstKnown(words.conceptsOf, formsOf(token))
  for (const concept of concepts) addConcept(keys, concept, rarity)
  const known = addThings(keys, words, token) || concepts.length > 0
  const light = language.statement.light.has(token.lemma) || (token.pos === 'adverb' && rarity < rareAdverb)
  if (light || rarity < least || lemma.length < 2) return
  raise(keys, `w:${cognate(words, lemma)}`, known ? rarity * 0.4 : rarity * 0.7)
}

/** What a word names, also as part of a name: the "Congreso" of one report is the congress of another. */
const addThings = (keys: Map<string, number>, words: EventWords, token: Token): boolean => {
  const things = firstKnown(words.things.conceptsOf, formsOf(token))
  const rarity = rarityOf(words, token.lemma)
  for (const thing of things) raise(keys, `n:${thing}`, 0.15 + 0.45 * rarity)
  return things.length > 0
}

const formsOf = (token: Token): readonly string[] => [
  ...new Set([fold(token.lemma), ...token.lemmas.map(fold), fold(token.lower)]),
]

const addConcept = (keys: Map<string, number>, concept: string, rarity: number): void => {
  if (lightConcepts.has(concept)) raise(keys, `e:${concept}`, 0.15)
  else {
    raise(keys, `e:${concept}`, 0.35 + 0.35 * rarity)
    for (const family of familiesOf.get(concept) ?? []) raise(keys, `k:${family}`, 0.3)
  }
}

/** Keys of the phrases, and where they stand: "law enforcement" tells of no law. */
const addPhrases = (keys: Map<string, number>, words: EventWords, tokens: readonly Token[]): ReadonlySet<number> => {
  const lemmas = tokens.map((token) => fold(token.lemma))
  const covered = new Set<number>()
  const look = (lexicon: Lexicon, found: (concept: string) => void): void =>
    lemmas.forEach((lemma, at) => {
      for (const phrase of lexicon.phrases.get(lemma) ?? []) {
        if (!phrase.lemmas.every((part, i) => lemmas[at + i] === part)) continue
        found(phrase.concept)
        phrase.lemmas.forEach((_, i) => covered.add(at + i))
      }
    })
  look(words, (concept) => addConcept(keys, concept, 0.8))
  look(words.things, (thing) => raise(keys, `n:${thing}`, 0.5))
  return covered
}

const firstKnown = (map: ReadonlyMap<string, readonly string[]>, forms: readonly string[]): readonly string[] => {
  for (const form of forms) {
    const found = map.get(form)
    if (found) return found
  }
  return []
}

/** The word as the other language would have it, where its ending tells. */
const cognate = (words: EventWords, lemma: string): string => {
  for (const [ending, other] of words.cognates) {
    if (lemma.length > ending.length + 3 && lemma.endsWith(ending)) return lemma.slice(0, -ending.length) + other
  }
  return lemma
}

const addQuantity = (keys: Map<string, number>, quantity: Quantity): void => {
  const point = pointOf(quantity)
  if (point === null || quantity.sort === 'date' || quantity.sort === 'clock' || quantity.sort === 'ordinal') return
  const weight = quantity.unit !== null && quantity.unit !== 'percent' ? 0.7 : Math.abs(point) > 12 ? 0.6 : 0.25
  raise(keys, `q:${quantity.unit ?? ''}:${point}`, weight)
}

const raise = (keys: Map<string, number>, key: string, weight: number): void => {
  if (weight > (keys.get(key) ?? 0)) keys.set(key, weight)
}
