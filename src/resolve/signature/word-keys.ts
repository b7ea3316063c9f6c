import { familiesOf, lightConcepts } from '../../language/concepts.ts'
import type { LanguagePack } from '../../language/pack.ts'
import { rarityOf, type EventWords, type Phrase } from '../../language/topics/event.ts'
import type { Key } from '../../model/signature.ts'
import type { Token } from '../../model/token.ts'
import { fold } from '../../text/fold.ts'
import { keyOf } from './keys.ts'

/** What a word gives to the signatures of statements that it stands in. */
export interface WordKeys {
  readonly folded: string
  /** As a word of its own. */
  readonly own: readonly Key[]
  /** Also as part of a name: the "Congreso" of one report is the congress of another. */
  readonly things: readonly Key[]
  /** Phrases of happenings and of things that may begin with it. */
  readonly phrases: readonly Phrase[]
  readonly thingPhrases: readonly Phrase[]
}

type Form = Pick<Token, 'lower' | 'lemma' | 'lemmas'> & { readonly adverb: boolean }
type Known = Form & { readonly keys: WordKeys }

const remembered = 20_000
const memories = new WeakMap<LanguagePack, Map<string, Known[]>>()

/** The keys of a word. News says most words again and again, so that they are kept by form. */
export const wordKeysOf = (language: LanguagePack, token: Token): WordKeys => {
  const known = memories.get(language) ?? new Map<string, Known[]>()
  memories.set(language, known)
  const readings = known.get(token.lower)
  const old = readings?.find((each) => isReading(each, token))
  if (old) return old.keys
  const form = { lower: token.lower, lemma: token.lemma, lemmas: token.lemmas, adverb: token.pos === 'adverb' }
  const made = { ...form, keys: make(language, form) }
  if (known.size > remembered) known.clear()
  known.set(token.lower, [...(readings ?? []), made])
  return made.keys
}

const isReading = (known: Known, { lemma, lemmas, pos }: Token): boolean =>
  known.lemma === lemma &&
  known.adverb === (pos === 'adverb') &&
  known.lemmas.length === lemmas.length &&
  known.lemmas.every((each, i) => each === lemmas[i])

/** Words below this are in every text. */
const least = 0.2
/** Adverbs below this say when and how much, not what. */
const rareAdverb = 0.7

const make = (language: LanguagePack, form: Form): WordKeys => {
  const words = language.event
  const folded = fold(form.lemma)
  const rarity = rarityOf(words, folded)
  const forms = [folded, ...form.lemmas.map(fold), fold(form.lower)]
  const concepts = firstKnown(words.conceptsOf, forms)
  const things = firstKnown(words.things.conceptsOf, forms).map((thing) => keyOf(`n:${thing}`, 0.15 + 0.45 * rarity))
  const own = [...concepts.flatMap((concept) => conceptKeys(concept, rarity)), ...things]
  const light = language.statement.light.has(form.lemma) || (form.adverb && rarity < rareAdverb)
  if (!light && rarity >= least && folded.length > 1) {
    own.push(keyOf(`w:${cognate(words, folded)}`, own.length > 0 ? rarity * 0.4 : rarity * 0.7))
  }
  const phrases = words.phrases.get(folded) ?? []
  const thingPhrases = words.things.phrases.get(folded) ?? []
  return { folded, own, things, phrases, thingPhrases }
}

/** A concept and its families; those that go with anything say little. */
export const conceptKeys = (concept: string, rarity: number): readonly Key[] =>
  lightConcepts.has(concept)
    ? [keyOf(`e:${concept}`, 0.15)]
    : [
        keyOf(`e:${concept}`, 0.35 + 0.35 * rarity),
        ...(familiesOf.get(concept) ?? []).map((family) => keyOf(`k:${family}`, 0.3)),
      ]

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
