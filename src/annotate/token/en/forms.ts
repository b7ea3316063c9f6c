import type { LanguagePack } from '../../../language/pack.ts'
import type { PartOfSpeech, Token } from '../../../model/token.ts'
import { remember, rememberFor } from '../../../text/remember.ts'
import { isCapitalised, makeShape, type Shape, type Word } from '../words.ts'
import { shownAs, type Piece, type Shown } from './piece.ts'
import { partOf as partOfTag, type WinkLexicon } from './wink.ts'

/** What English knows of a word by its letters. */
export interface Form extends Shape {
  /** As the tagger is shown it: of "7-year-old" the last piece, an odd word short. */
  readonly shown: Shown
  readonly shownLower: Shown
  /** Whether what is shown begins with a capital. */
  readonly shownCapital: boolean
  /** Whether what is shown is the whole word. */
  readonly whole: boolean
  readonly closed: readonly PartOfSpeech[] | undefined
  /** What it was read as, the last few ways. */
  readonly readings: Reading[]
}

/** What a word is where the tagger says one thing of it, the same in every report. */
export interface Reading extends Known {
  readonly sort: Word['sort']
  readonly opens: boolean
  readonly piece: Piece | undefined
  readonly tag: number
  readonly lemma: string
}

interface Known {
  readonly pos: PartOfSpeech
  readonly lemmas: readonly string[]
  /** The one that it is, then others that it can be. */
  readonly poses: readonly PartOfSpeech[]
}

/** Parts of speech and lemmas by form. */
export interface Forms {
  in(language: LanguagePack): (text: string) => Form
  partOf(word: Word<Form>, tagged: PartOfSpeech | undefined): PartOfSpeech
  of(word: Word<Form>, pos: PartOfSpeech): Known
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
  const retagged = new Map<PartOfSpeech, (lower: string) => Known>()
  return {
    // Of this lexicon alone: what is kept with a form leans on the numbers that it gives words.
    in: rememberFor(formOf),
    partOf: partOfWord,
    of: ({ sort, shape: { lower } }, pos) =>
      sort === 'word' ? knownOf(lower, pos, lexicon) : { pos, lemmas: [lower], poses: [pos] },
    retag: (token, pos) => {
      const known = retagged.get(pos) ?? remember((lower) => knownOf(lower, pos, lexicon))
      retagged.set(pos, known)
      const { lemmas, poses } = known(token.lower)
      return { ...token, pos, poses, lemmas, lemma: lemmas[0]! }
    },
  }
}

const longest = 40

const formOf = ({ token }: LanguagePack, text: string): Form => {
  const shape = makeShape(text, token)
  const plain = text.replaceAll('’', "'")
  const shown = text.length > longest ? 'thing' : lastPiece(plain)
  return {
    ...shape,
    shown: shownAs(shown),
    shownLower: shownAs(shown.toLowerCase()),
    shownCapital: isCapitalised(shown),
    whole: shown === plain,
    closed: token.closed.get(shape.lower),
    readings: [],
  }
}

const lastPiece = (text: string): string => {
  const cut = text.lastIndexOf('-')
  return cut > 0 && cut < text.length - 1 ? text.slice(cut + 1) : text
}

const knownOf = (lower: string, pos: PartOfSpeech, lexicon: WinkLexicon): Known => {
  const poses: PartOfSpeech[] = [pos]
  for (const tag of open) {
    const other = partOfTag[tag]!
    if (!poses.includes(other) && lexicon.can(lower, tag)) poses.push(other)
  }
  const fixed = clitics.get(lower) ?? (pos === 'auxiliary' ? cut.get(lower) : undefined)
  if (fixed) return { pos, lemmas: [fixed], poses }
  const lemmas = poses.map((each) => lemmaOf(lower, each, lexicon))
  return { pos, lemmas: [...new Set(lemmas)], poses }
}

const lemmaOf = (lower: string, pos: PartOfSpeech, lexicon: WinkLexicon): string => {
  const tag = winkTag[pos]
  if (tag === undefined) return lower
  const cutAt = lower.lastIndexOf('-') + 1
  return lower.slice(0, cutAt) + lexicon.lemma(lower.slice(cutAt), tag)
}

const partOfWord = ({ sort, shape, opens }: Word<Form>, tagged: PartOfSpeech | undefined): PartOfSpeech => {
  if (sort === 'punctuation') return 'punctuation'
  if (sort === 'symbol') return 'symbol'
  if (sort === 'address') return 'name'
  if (sort === 'number') return /\p{L}{3}/u.test(shape.text) ? 'adjective' : 'number'
  const { closed } = shape
  if (closed && (opens || !shape.capital) && !(tagged && closed.includes(tagged))) return closed[0]!
  if (tagged === undefined || tagged === 'punctuation' || tagged === 'symbol') return 'other'
  if (tagged === 'verb' && shape.text.includes('-')) return 'adjective'
  return tagged
}
