import { familiesOf, lightConcepts } from '../../language/concepts.ts'
import type { LanguagePack } from '../../language/pack.ts'
import { eventLemma, rarityOf, type EventWords, type Phrase } from '../../language/topics/event.ts'
import type { Key } from '../../model/signature.ts'
import type { Token } from '../../model/token.ts'
import { fold } from '../../text/fold.ts'
import { createMemory } from '../../text/remember.ts'
import { keyOf } from './keys.ts'

/** What a word gives to the signatures of statements that it stands in. */
export interface WordKeys {
  /** As the event lexicon has it. */
  readonly folded: string
  /** As a word of its own. */
  readonly own: readonly Key[]
  /** Also as part of a name: the "Congreso" of one report is the congress of another. */
  readonly things: readonly Key[]
  /** Phrases of happenings and of things that may begin with it. */
  readonly phrases: readonly Phrase[]
  readonly thingPhrases: readonly Phrase[]
}

type Form = Pick<Token, 'lower' | 'lemma' | 'lemmas'> & {
  readonly adverb: boolean
  readonly verb: boolean
  readonly reflexive: boolean
}

/** The keys of a form by one reading of it, and those by the others after it. */
interface Known extends WordKeys, Form {
  readonly next: Known | undefined
}

const memories = new WeakMap<LanguagePack, (token: Token) => WordKeys>()

/** What gives the keys of a language's words. News says most words again and again, so that they are kept by form. */
export const wordKeysIn = (language: LanguagePack): ((token: Token) => WordKeys) => {
  const made = memories.get(language) ?? createReader(language)
  memories.set(language, made)
  return made
}

const createReader = (language: LanguagePack): ((token: Token) => WordKeys) => {
  const memory = createMemory<Known>()
  return (token) => {
    const { lower, lemma, lemmas, pos, features } = token
    const first = memory.get(lower)
    for (let known = first; known; known = known.next) if (isReading(known, token)) return known
    const reflexive = features.reflexive === true
    const form = { lower, lemma, lemmas, adverb: pos === 'adverb', verb: pos === 'verb', reflexive }
    const made: Known = { ...form, ...make(language, form), next: first }
    memory.set(lower, made)
    return made
  }
}

const isReading = (known: Known, { lemma, lemmas, pos, features }: Token): boolean =>
  known.lemma === lemma &&
  known.adverb === (pos === 'adverb') &&
  known.verb === (pos === 'verb') &&
  known.reflexive === (features.reflexive === true) &&
  isSame(known.lemmas, lemmas)

const isSame = (a: readonly string[], b: readonly string[]): boolean =>
  a === b || (a.length === b.length && a.every((each, i) => each === b[i]))

/** Words below this are in every text. */
const least = 0.2
/** Adverbs below this say when and how much, not what. */
const rareAdverb = 0.7

const make = (language: LanguagePack, form: Form): WordKeys => {
  const words = language.event
  const folded = fold(form.lemma)
  const known = fold(eventLemma(words, { lemma: form.lemma, features: form.reflexive ? { reflexive: true } : {} }))
  const rarity = rarityOf(words, folded)
  const forms = [known, ...form.lemmas.map(fold), fold(form.lower)]
  // An adverb tells of no happening: "fell back" is no support.
  const concepts = form.adverb ? [] : conceptsOf(words, form, forms)
  // "He was reported to live there" holds no report.
  const named = form.verb ? [] : firstKnown(words.things.conceptsOf, forms)
  const things = named.map((thing) => keyOf(`n:${thing}`, 0.15 + 0.45 * rarity))
  const own = [...concepts.flatMap((concept) => conceptKeys(concept, rarity)), ...things]
  const light = language.statement.light.has(form.lemma) || (form.adverb && rarity < rareAdverb)
  if (!light && rarity >= least && folded.length > 1) {
    own.push(keyOf(`w:${cognate(words, folded)}`, own.length > 0 ? rarity * 0.4 : rarity * 0.7))
  }
  if (concepts.length === 0) own.push(...partKeys(language, form))
  const phrases = words.phrases.get(known) ?? []
  const thingPhrases = words.things.phrases.get(folded) ?? []
  return { folded: known, own, things, phrases, thingPhrases }
}

const conceptsOf = (words: EventWords, { verb }: Form, forms: readonly string[]): readonly string[] => {
  const asVerb = verb ? forms.find((each) => words.verbsOf.has(each)) : undefined
  return asVerb === undefined ? firstKnown(words.conceptsOf, forms) : words.verbsOf.get(asVerb)!
}

/** Keys of the parts of a compound: a "motorcycle-riding" gunman has a motorcycle. */
const partKeys = (language: LanguagePack, { lower }: Form): readonly Key[] => {
  const parts = lower.split('-').filter((part) => part.length > 3 && /^\p{L}+$/u.test(part))
  if (parts.length === 0 || parts[0] === lower) return []
  return parts.flatMap(
    (part) =>
      make(language, { lower: part, lemma: part, lemmas: [], adverb: false, verb: false, reflexive: false }).own,
  )
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
