import type { LanguagePack } from '../../../language/pack.ts'
import type { PartOfSpeech, Token } from '../../../model/token.ts'
import { remember } from '../../../text/remember.ts'
import type { Word } from '../words.ts'
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
  /** The token as another part of speech. */
  retag(token: Token, pos: PartOfSpeech): Token
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
  const words = new Map<PartOfSpeech, (lower: string) => Known>()
  const of = (word: Form, pos: PartOfSpeech): Known => {
    if (word.sort !== 'word') return { lemmas: [word.lower], poses: [pos] }
    let known = words.get(pos)
    if (!known) words.set(pos, (known = remember((lower) => knownOf(lower, pos, lexicon))))
    return known(word.lower)
  }
  const retag = (token: Token, pos: PartOfSpeech): Token => {
    const { lemmas, poses } = of({ sort: 'word', lower: token.lower }, pos)
    return { ...token, pos, poses, lemmas, lemma: lemmas[0]! }
  }
  return { of, retag, partOf: partOfWord }
}

const knownOf = (lower: string, pos: PartOfSpeech, lexicon: WinkLexicon): Known => {
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
  if (closed && (word.opens || !word.capital) && !(tagged && closed.includes(tagged))) return closed[0]!
  if (tagged === undefined || tagged === 'punctuation' || tagged === 'symbol') return 'other'
  if (word.text.includes('-') && tagged === 'verb') return 'adjective'
  return tagged
}
