import type { Token, TokenFeatures } from '../../../model/token.ts'
import type { Tagger } from '../tagger.ts'
import { wordsOfSentences, type Word } from '../words.ts'
import { createDisguise } from './disguise.ts'
import { featuresOf } from './features.ts'
import { createForms, type Form, type Forms, type Reading } from './forms.ts'
import { repaired } from './repair.ts'
import { shownAs, type Piece, type Shown } from './piece.ts'
import { loadWink, type Wink } from './wink.ts'

/** Enough for the tagger's context, and small enough that its tables stay small. */
const batch = 1500

type Draft = Token & { features: TokenFeatures }

/** Tags English with wink: our words go in one space apart, and what comes back is laid on them again. */
export const createTagger = async (): Promise<Tagger> => {
  const wink = loadWink()
  const forms = createForms(wink.lexicon)
  const disguised = createDisguise(wink.lexicon)
  return (text, sentences, language) => {
    const words = wordsOfSentences(text, sentences, forms.in(language))
    const shown = disguised(words, language)
    const drafts: Draft[] = []
    for (let from = 0; from < words.length;) {
      const to = endOfBatch(words, from)
      const tagged = taggedOf(words.slice(from, to), shown.slice(from, to), wink)
      for (let i = 0; i < tagged.length; i++) drafts.push(tokenOf(words[from + i]!, tagged[i], { forms, wink }))
      from = to
    }
    const tokens = repaired(drafts, wink.lexicon, forms.retag)
    for (let at = 0; at < tokens.length; at++) (tokens[at] as Draft).features = featuresOf(tokens, at)
    return tokens
  }
}

const endOfBatch = (words: readonly Word<Form>[], from: number): number => {
  let to = Math.min(words.length, from + batch)
  while (to < words.length && words[to]!.sentence === words[to - 1]!.sentence && to < from + 2 * batch) to++
  return to
}

/** The last of the pieces of a word, which is the head of "7-year-old", and its tag. */
interface Tagged {
  readonly piece: Piece
  readonly tag: number
}

/** What wink says of words; undefined for one that a piece of the word before it covers. */
const taggedOf = (
  words: readonly Word<Form>[],
  shown: readonly Shown[],
  wink: Wink,
): readonly (Tagged | undefined)[] => {
  const { pieces, tags } = wink.read(chunksOf(words, shown))
  const tagged: (Tagged | undefined)[] = []
  let at = 0
  for (const chunk of pieces) {
    let end = shown[tagged.length]!.text.length
    let last: Tagged | undefined
    let from = 0
    for (const piece of chunk) {
      while (from >= end && words[tagged.length + 1]?.clitic === true) {
        tagged.push(last)
        last = undefined
        end += shown[tagged.length]!.text.length
      }
      last = { piece, tag: tags[at++]! }
      from += piece.length
    }
    tagged.push(last)
    while (tagged.length < words.length && words[tagged.length]!.clitic) tagged.push(undefined)
  }
  return tagged
}

/** Words as they stand between spaces: what is split off a word is shown with it. */
const chunksOf = (words: readonly Word<Form>[], shown: readonly Shown[]): readonly Shown[] => {
  const chunks: Shown[] = []
  for (let i = 0; i < words.length; i++) {
    if (i > 0 && words[i]!.clitic) chunks.push(shownAs(chunks.pop()!.text + shown[i]!.text))
    else chunks.push(shown[i]!)
  }
  return chunks
}

const none: TokenFeatures = {}

interface Tables {
  readonly forms: Forms
  readonly wink: Wink
}

const tokenOf = (word: Word<Form>, tagged: Tagged | undefined, tables: Tables): Draft => {
  const { shape } = word
  const { lemma, lemmas, pos, poses } = readingOf(word, tagged, tables)
  return {
    start: word.start,
    end: word.end,
    text: shape.text,
    lower: shape.lower,
    lemma,
    lemmas,
    pos,
    poses,
    features: none,
    sentence: word.sentence,
  }
}

/** More ways to read one word are hardly ever met. */
const mostReadings = 8

const readingOf = (word: Word<Form>, tagged: Tagged | undefined, tables: Tables): Reading => {
  const { sort, opens } = word
  const { readings } = word.shape
  const { piece, tag } = tagged ?? untagged
  for (const known of readings)
    if (known.piece === piece && known.tag === tag && known.sort === sort && known.opens === opens) return known
  const made = { ...read(word, tagged, tables), sort, opens, piece, tag }
  if (readings.length >= mostReadings) readings.length = 0
  readings.push(made)
  return made
}

const untagged = { piece: undefined, tag: 0 }

const read = (
  word: Word<Form>,
  tagged: Tagged | undefined,
  { forms, wink }: Tables,
): Pick<Reading, 'lemma' | 'lemmas' | 'pos' | 'poses'> => {
  const { shape } = word
  const part = tagged === undefined ? undefined : wink.parts[tagged.tag]
  const pos = forms.partOf(word, part)
  const { lemmas, poses } = forms.of(word, pos)
  const kept = word.sort === 'word' && shape.whole && pos === part && part !== 'name' && part !== 'verb'
  const lemma = kept ? wink.lemmaOf(tagged!.piece, tagged!.tag) : (lemmas[0] ?? shape.lower)
  return {
    lemma,
    lemmas: lemma === lemmas[0] ? lemmas : [lemma, ...lemmas.filter((other) => other !== lemma)],
    pos,
    poses,
  }
}
