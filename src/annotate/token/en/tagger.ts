import type { LanguagePack } from '../../../language/pack.ts'
import type { Token, TokenFeatures } from '../../../model/token.ts'
import type { Tagger } from '../tagger.ts'
import type { Word } from '../words.ts'
import { createDisguise } from './disguise.ts'
import { featuresOf } from './features.ts'
import { createForms, type Forms } from './forms.ts'
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
  return (words, language) => {
    const shown = disguised(words, language)
    const drafts: Draft[] = []
    for (let from = 0; from < words.length;) {
      const to = endOfBatch(words, from)
      const tagged = tagsOf(words.slice(from, to), shown.slice(from, to), wink.read)
      for (const [i, tag] of tagged.entries()) drafts.push(tokenOf(tag, { forms, shown: shown[from + i]!, language }))
      from = to
    }
    const tokens = repaired(drafts, wink.lexicon, forms.retag)
    for (let at = 0; at < tokens.length; at++) (tokens[at] as Draft).features = featuresOf(tokens, at)
    return tokens
  }
}

const endOfBatch = (words: readonly Word[], from: number): number => {
  let to = Math.min(words.length, from + batch)
  while (to < words.length && words[to]!.sentence === words[to - 1]!.sentence && to < from + 2 * batch) to++
  return to
}

/** A word and what wink says of it: of several pieces the last, which is the head of "7-year-old". */
interface Tagged {
  readonly word: Word
  tag: string | undefined
  lemma: string
}

const tagsOf = (
  words: readonly Word[],
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

interface Context {
  readonly forms: Forms
  readonly shown: string
  readonly language: LanguagePack
}

const none: TokenFeatures = {}

const tokenOf = ({ word, tag, lemma: tagged }: Tagged, { forms, shown, language }: Context): Draft => {
  const part = tag === undefined ? undefined : partOf[tag]
  const pos = forms.partOf(word, part, language)
  const { lemmas, poses } = forms.of(word, pos)
  const kept =
    word.sort === 'word' && pos === part && tag !== 'PROPN' && tag !== 'VERB' && shown.toLowerCase() === word.lower
  const lemma = kept ? tagged : (lemmas[0] ?? word.lower)
  return {
    start: word.start,
    end: word.end,
    text: word.text,
    lower: word.lower,
    lemma,
    lemmas: lemma === lemmas[0] ? lemmas : [lemma, ...lemmas.filter((other) => other !== lemma)],
    pos,
    poses,
    features: none,
    sentence: word.sentence,
  }
}
