import type { LanguagePack } from '../../../language/pack.ts'
import type { PartOfSpeech, Token, TokenFeatures } from '../../../model/token.ts'
import type { Word } from '../words.ts'
import { isCapitalised } from './disguise.ts'
import { repaired } from './repair.ts'
import { partOf as partOfTag, type WinkLexicon } from './wink.ts'

type Form = Pick<Word, 'sort' | 'lower'>

interface Known {
  readonly lemmas: readonly string[]
  readonly poses: readonly PartOfSpeech[]
}

/** Parts of speech and lemmas by form, kept once they are known. */
export interface Forms {
  partOf(word: Word, tagged: PartOfSpeech | undefined, language: LanguagePack): PartOfSpeech
  of(word: Form, pos: PartOfSpeech): Known
  inContext(tokens: readonly Token[]): readonly Token[]
}

const open = [
  'NOUN',
  'VERB',
  'ADJ',
  'ADV',
  'ADP',
  'AUX',
  'DET',
  'PRON',
  'CCONJ',
  'SCONJ',
  'NUM',
  'INTJ',
  'PART',
] as const
const winkTag: Partial<Record<PartOfSpeech, string>> = {
  noun: 'NOUN',
  verb: 'VERB',
  adjective: 'ADJ',
  auxiliary: 'VERB',
}
/** Maps, because "constructor" is a word of texts and a key of every plain object. */
const clitics: ReadonlyMap<string, string> = new Map([
  ["n't", 'not'],
  ["'ll", 'will'],
  ["'re", 'be'],
  ["'ve", 'have'],
  ["'d", 'would'],
  ["'m", 'be'],
])
const cut: ReadonlyMap<string, string> = new Map([
  ['wo', 'will'],
  ['ca', 'can'],
  ['sha', 'shall'],
  ['ai', 'be'],
])

export const createForms = (lexicon: WinkLexicon): Forms => {
  const known = new Map<string, Known>()
  const of = (word: Form, pos: PartOfSpeech): Known => {
    const key = `${word.lower} ${pos}`
    const old = known.get(key)
    if (old) return old
    const made = knownOf(word, pos, lexicon)
    if (known.size > 50_000) known.clear()
    known.set(key, made)
    return made
  }
  const retag = (token: Token, pos: PartOfSpeech): Token => {
    const { lemmas, poses } = of({ sort: 'word', lower: token.lower }, pos)
    return { ...token, pos, poses, lemmas, lemma: lemmas[0]! }
  }
  const inContext = (tokens: readonly Token[]): readonly Token[] => {
    const sound = repaired(tokens, lexicon, retag)
    return sound.map((token, i) => withFeatures(sound, token, i))
  }
  return { of, partOf: partOfWord, inContext }
}

const knownOf = (word: Form, pos: PartOfSpeech, lexicon: WinkLexicon): Known => {
  if (word.sort !== 'word') return { lemmas: [word.lower], poses: [pos] }
  const { lower } = word
  const poses: PartOfSpeech[] = [pos]
  for (const tag of open) {
    const other = partOfTag[tag]!
    if (!poses.includes(other) && lexicon.can(lower, tag)) poses.push(other)
  }
  const fixed = clitics.get(lower) ?? (pos === 'auxiliary' ? cut.get(lower) : undefined)
  if (fixed) return { lemmas: [fixed], poses }
  const lemmas = poses.map((each) => lemmaOf(lower, each, lexicon))
  return { lemmas: [...new Set(lemmas)], poses }
}

const lemmaOf = (lower: string, pos: PartOfSpeech, lexicon: WinkLexicon): string => {
  const tag = winkTag[pos]
  if (tag === undefined) return lower
  const cutAt = lower.lastIndexOf('-') + 1
  return lower.slice(0, cutAt) + lexicon.lemma(lower.slice(cutAt), tag)
}

const partOfWord = (word: Word, tagged: PartOfSpeech | undefined, language: LanguagePack): PartOfSpeech => {
  if (word.sort === 'punctuation') return 'punctuation'
  if (word.sort === 'symbol') return 'symbol'
  if (word.sort === 'address') return 'name'
  if (word.sort === 'number') return /\p{L}{3}/u.test(word.text) ? 'adjective' : 'number'
  const closed = language.token.closed.get(word.lower)
  if (closed && (word.opens || !isCapitalised(word.text)) && !(tagged && closed.includes(tagged))) return closed[0]!
  if (tagged === undefined || tagged === 'punctuation' || tagged === 'symbol') return 'other'
  if (word.text.includes('-') && tagged === 'verb') return 'adjective'
  return tagged
}

const withFeatures = (tokens: readonly Token[], token: Token, at: number): Token => {
  const features = featuresOf(tokens, token, at)
  return features === none ? token : { ...token, features }
}

const none: TokenFeatures = {}
const plural: TokenFeatures = { number: 'plural' }
const singular: TokenFeatures = { number: 'singular' }
const past: TokenFeatures = { form: 'finite', tense: 'past' }
const present: TokenFeatures = { form: 'finite', tense: 'present' }
const thirdPresent: TokenFeatures = { form: 'finite', tense: 'present', person: 3, number: 'singular' }
const infinitive: TokenFeatures = { form: 'infinitive' }
const gerund: TokenFeatures = { form: 'gerund' }
const participle: TokenFeatures = { form: 'participle' }

const featuresOf = (tokens: readonly Token[], token: Token, at: number): TokenFeatures => {
  if (token.pos === 'noun') return token.lemma !== token.lower && token.lower.endsWith('s') ? plural : singular
  if (token.pos !== 'verb' && token.pos !== 'auxiliary') return none
  return verbFeatures(tokens, token, at)
}

const verbFeatures = (tokens: readonly Token[], token: Token, at: number): TokenFeatures => {
  const { lower, lemma } = token
  if (lower.endsWith('ing') && lemma !== lower) return gerund
  const before = auxiliaryBefore(tokens, at)
  if (lower === lemma) {
    if (before === 'to' || before === 'modal') return infinitive
    return before === 'be' || before === 'have' ? participle : present
  }
  if (lower.endsWith('s') && !lower.endsWith('ss') && lower !== 'was') return thirdPresent
  return before === 'be' || before === 'have' || isReduced(tokens, at) ? participle : past
}

/** "A mine owned by a bank" and "a group, led by him": a past form with its doer after it is a participle. */
const isReduced = (tokens: readonly Token[], at: number): boolean => {
  const next = tokens[at + 1]
  return next !== undefined && next.lower === 'by' && next.sentence === tokens[at]!.sentence
}

const modals = new Set(['will', 'would', 'can', 'could', 'may', 'might', 'must', 'shall', 'should', 'do'])

/** The kind of word that governs a verb: the nearest auxiliary or "to" before it, adverbs skipped. */
const auxiliaryBefore = (tokens: readonly Token[], at: number): 'to' | 'modal' | 'be' | 'have' | null => {
  for (let i = at - 1; i >= Math.max(0, at - 4); i--) {
    const token = tokens[i]!
    if (token.sentence !== tokens[at]!.sentence) return null
    if (token.lower === 'to') return 'to'
    if (token.lemma === 'be') return 'be'
    if (token.lemma === 'have') return 'have'
    if (token.pos === 'auxiliary') return modals.has(token.lemma) ? 'modal' : null
    if (token.pos !== 'adverb' && token.lower !== "n't" && token.lower !== 'not') return null
  }
  return null
}
