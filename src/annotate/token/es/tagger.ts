import type { LanguagePack } from '../../../language/pack.ts'
import type { PartOfSpeech, Token } from '../../../model/token.ts'
import type { Tagger } from '../tagger.ts'
import type { Word } from '../words.ts'
import { isAdjectival } from './adjectives.ts'
import { chooseInContext, type Choice } from './context.ts'
import { readEnclitic } from './enclitic.ts'
import { guess } from './guess.ts'
import { loadSpanish, type FormReading, type SpanishLexicon } from './lexicon.ts'
import { namesOf } from './names.ts'

/** Tags Spanish: all readings of a form from the table, then the one that its neighbours allow. */
export const createTagger = async (): Promise<Tagger> => {
  const lexicon = loadSpanish()
  return (words, language) => {
    const names = namesOf(words, lexicon, language)
    const choices = words.map((word, i) => choiceOf(word, names.has(i), { lexicon, language }))
    return chooseInContext(choices).map(tokenOf)
  }
}

interface Known {
  readonly lexicon: SpanishLexicon
  readonly language: LanguagePack
}

const choiceOf = (word: Word, isName: boolean, { lexicon, language }: Known): Choice => {
  const choice = (poses: readonly PartOfSpeech[], readings: readonly FormReading[] = []): Choice => ({
    word,
    poses,
    readings,
  })
  if (word.sort !== 'word') return choice([signs[word.sort]])
  if (isName) return choice(['name', 'noun'], lexicon.readings(word.lower))
  if (/^\p{Lu}\.$/u.test(word.text)) return choice(['name'])
  const closed = language.token.closed.get(word.lower)
  const found = lexicon.readings(word.lower)
  if (closed)
    return choice(
      closed,
      found.filter((reading) => reading.sort === 'verb'),
    )
  const readings = found.length > 0 ? found : (readEnclitic(word.lower, lexicon) ?? guess(word.lower))
  return choice(posesOf(word, readings), readings)
}

const signs = { number: 'number', address: 'name', symbol: 'symbol', punctuation: 'punctuation' } as const

const posesOf = (word: Word, readings: readonly FormReading[]): readonly PartOfSpeech[] => {
  if (word.lower.endsWith('mente') && word.lower.length > 6) return ['adverb']
  const poses = new Set<PartOfSpeech>()
  for (const { sort } of readings) {
    if (sort === 'verb') poses.add('verb')
    else if (sort === 'participle') poses.add('verb').add('adjective')
    else {
      poses.add('noun')
      if (isAdjectival(word.lower)) poses.add('adjective')
    }
  }
  return poses.size > 0 ? [...poses] : [word.capital ? 'name' : 'noun']
}

const tokenOf = ({ word, pos, poses, readings }: Choice & { readonly pos: PartOfSpeech }): Token => {
  const fitting = readings.filter((reading) => suits(reading, pos))
  const best = fitting.find((reading) => pos === 'noun' && reading.lemma === word.lower) ?? fitting[0]
  const lemmas = [
    ...new Set([
      ...(best ? [best.lemma] : []),
      ...(pos === 'name' || !best ? [word.lower] : []),
      ...readings.map((r) => r.lemma),
    ]),
  ]
  const lemma = pos === 'name' ? word.lower : lemmas[0]!
  return {
    start: word.start,
    end: word.end,
    text: word.text,
    lower: word.lower,
    lemma,
    lemmas: lemmas[0] === lemma ? lemmas : [lemma, ...lemmas.filter((other) => other !== lemma)],
    pos,
    poses: [pos, ...poses.filter((other) => other !== pos)],
    features: pos === 'name' ? {} : (best?.features ?? {}),
    sentence: word.sentence,
  }
}

const suits = (reading: FormReading, pos: PartOfSpeech): boolean => {
  if (pos === 'verb' || pos === 'auxiliary') return reading.sort !== 'noun'
  if (pos === 'adjective') return reading.sort !== 'verb'
  return (pos === 'noun' || pos === 'name') && reading.sort === 'noun'
}
