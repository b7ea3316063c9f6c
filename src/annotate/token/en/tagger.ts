import type { Token, TokenFeatures } from '../../../model/token.ts'
import type { Tagger } from '../tagger.ts'
import { wordsOfSentences, type Word } from '../words.ts'
import { createDisguise } from './disguise.ts'
import { featuresOf } from './features.ts'
import { createForms, type Form, type Forms } from './forms.ts'
import { repaired } from './repair.ts'
import { loadWink, partOf, type WinkReading } from './wink.ts'

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
      const tagged = tagsOf(words.slice(from, to), shown.slice(from, to), wink.read)
      for (const each of tagged) drafts.push(tokenOf(each, forms))
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

/** A word and what wink says of it: of several pieces the last, which is the head of "7-year-old". */
interface Tagged {
  readonly word: Word<Form>
  tag: string | undefined
  lemma: string
}

const tagsOf = (
  words: readonly Word<Form>[],
  shown: readonly string[],
  read: (text: string) => WinkReading,
): readonly Tagged[] => {
  const starts: number[] = []
  let text = ''
  for (let i = 0; i < words.length; i++) {
    if (text !== '' && !words[i]!.clitic) text += ' '
    starts.push(text.length)
    text += shown[i]
  }
  const tagged = words.map((word): Tagged => ({ word, tag: undefined, lemma: '' }))
  const { pieces, tags, lemmas } = read(text)
  let at = 0
  let own = 0
  for (let i = 0; i < pieces.length; i++) {
    if (text.charCodeAt(at) === 32) at++
    while (own + 1 < starts.length && starts[own + 1]! <= at) own++
    const word = tagged[own]!
    word.tag = tags[i]
    word.lemma = lemmas[i]!
    at += pieces[i]!.length
  }
  return tagged
}

const none: TokenFeatures = {}

const tokenOf = ({ word, tag, lemma: tagged }: Tagged, forms: Forms): Draft => {
  const { shape } = word
  const part = tag === undefined ? undefined : partOf[tag]
  const pos = forms.partOf(word, part)
  const { lemmas, poses } = forms.of(word, pos)
  const kept = word.sort === 'word' && shape.whole && pos === part && tag !== 'PROPN' && tag !== 'VERB'
  const lemma = kept ? tagged : (lemmas[0] ?? shape.lower)
  return {
    start: word.start,
    end: word.end,
    text: shape.text,
    lower: shape.lower,
    lemma,
    lemmas: lemma === lemmas[0] ? lemmas : [lemma, ...lemmas.filter((other) => other !== lemma)],
    pos,
    poses,
    features: none,
    sentence: word.sentence,
  }
}
