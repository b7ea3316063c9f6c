import type { LanguagePack } from '../../../language/pack.ts'
import type { Token } from '../../../model/token.ts'
import type { Tagger } from '../tagger.ts'
import type { Word } from '../words.ts'
import { disguised } from './disguise.ts'
import { createForms } from './forms.ts'
import { loadWink, partOf, type WinkToken } from './wink.ts'

/** Enough for the tagger's context, and small enough that its tables stay small. */
const batch = 1500

/** Tags English with wink: our words go in one space apart, and what comes back is laid on them again. */
export const createTagger = async (): Promise<Tagger> => {
  const wink = loadWink()
  const forms = createForms(wink.lexicon)
  return (words, language) => {
    const shown = disguised(words, wink.lexicon, language)
    const tokens: Token[] = []
    for (let from = 0; from < words.length;) {
      const to = endOfBatch(words, from)
      const tags = tagsOf(words.slice(from, to), shown.slice(from, to), wink.read)
      for (let i = from; i < to; i++)
        tokens.push(tokenOf(words[i]!, tags[i - from], { forms, shown: shown[i]!, language }))
      from = to
    }
    return forms.inContext(tokens)
  }
}

const endOfBatch = (words: readonly Word[], from: number): number => {
  let to = Math.min(words.length, from + batch)
  while (to < words.length && words[to]!.sentence === words[to - 1]!.sentence && to < from + 2 * batch) to++
  return to
}

/** For each word what wink says of it: of several pieces the last, which is the head of "7-year-old". */
const tagsOf = (
  words: readonly Word[],
  shown: readonly string[],
  read: (text: string) => readonly WinkToken[],
): readonly (WinkToken | undefined)[] => {
  const starts: number[] = []
  let text = ''
  for (const [i, word] of words.entries()) {
    if (text !== '' && !word.clitic) text += ' '
    starts.push(text.length)
    text += shown[i]
  }
  const tags: (WinkToken | undefined)[] = []
  let at = 0
  let own = 0
  for (const token of read(text)) {
    if (token.spaced) at++
    while (own + 1 < starts.length && starts[own + 1]! <= at) own++
    tags[own] = token
    at += token.value.length
  }
  return tags
}

interface Context {
  readonly forms: ReturnType<typeof createForms>
  readonly shown: string
  readonly language: LanguagePack
}

const tokenOf = (word: Word, tag: WinkToken | undefined, { forms, shown, language }: Context): Token => {
  const pos = forms.partOf(word, tag && partOf[tag.pos], language)
  const { lemmas, poses } = forms.of(word, pos)
  const kept =
    shown.toLowerCase() === word.lower &&
    tag !== undefined &&
    tag.pos !== 'PROPN' &&
    tag.pos !== 'VERB' &&
    pos === partOf[tag.pos]
  const lemma = kept && word.sort === 'word' ? tag.lemma : (lemmas[0] ?? word.lower)
  return {
    start: word.start,
    end: word.end,
    text: word.text,
    lower: word.lower,
    lemma,
    lemmas: lemmas.includes(lemma) ? [lemma, ...lemmas.filter((other) => other !== lemma)] : [lemma, ...lemmas],
    pos,
    poses,
    features: {},
    sentence: word.sentence,
  }
}
