import type { PartOfSpeech, Token } from '../../../model/token.ts'
import type { Tagger } from '../index.ts'

/** Tags Spanish. */
export const createTagger = async (): Promise<Tagger> => (words, language) =>
  words.map((word): Token => {
    const closed = language.token.closed.get(word.lower)
    const capital = word.text[0] !== word.text[0]!.toLowerCase()
    const pos: PartOfSpeech =
      word.sort === 'punctuation'
        ? 'punctuation'
        : word.sort === 'symbol'
          ? 'symbol'
          : word.sort === 'number'
            ? 'number'
            : closed && (word.opens || !capital)
              ? closed[0]!
              : capital && !word.opens
                ? 'name'
                : /(?:ó|aron|ieron|aba|aban|ía|ían)$/.test(word.lower)
                  ? 'verb'
                  : 'noun'
    return {
      start: word.start,
      end: word.end,
      text: word.text,
      lower: word.lower,
      lemma: word.lower,
      lemmas: [word.lower],
      pos,
      poses: closed ? [pos, ...closed.filter((c) => c !== pos)] : [pos],
      features: {},
      sentence: word.sentence,
    }
  })
