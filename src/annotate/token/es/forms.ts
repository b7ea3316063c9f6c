import type { LanguagePack } from '../../../language/pack.ts'
import type { PartOfSpeech, Token } from '../../../model/token.ts'
import type { DeedWords } from '../../../language/topics/deed.ts'
import { fold } from '../../../text/fold.ts'
import { rememberFor } from '../../../text/remember.ts'
import { makeShape, type Shape } from '../words.ts'
import { isAdjectival } from './adjectives.ts'
import { readEnclitic } from './enclitic.ts'
import { guess } from './guess.ts'
import type { FormReading, SpanishLexicon } from './lexicon.ts'

/** What Spanish knows of a word by its letters. */
export interface Form extends Shape {
  readonly asWord: Options
  readonly asName: Options
  /** As a sign, a number, an initial: nothing but that. */
  readonly alone: Options
}

/** All that a form can be, whatever stands around it. */
export interface Options {
  readonly poses: readonly PartOfSpeech[]
  readonly readings: readonly FormReading[]
  /** What it is as one part of speech or another, kept once that is known. */
  readonly known: Known[]
}

type Known = Pick<Token, 'lemma' | 'lemmas' | 'pos' | 'poses' | 'features'>

/** Forms by the tables of a lexicon, kept once they are known. */
export const createForms = (lexicon: SpanishLexicon): ((language: LanguagePack) => (text: string) => Form) =>
  rememberFor(({ token, deed }: LanguagePack, text): Form => {
    const shape = makeShape(text, token)
    const found = lexicon.readings(shape.lower)
    const closed = token.closed.get(shape.lower)
    return {
      ...shape,
      alone: options([], []),
      // A word of the language may be a noun after all; of one that the table does not know, only a capital speaks.
      asName: options(found.length > 0 ? ['name', 'noun'] : ['name'], found),
      asWord: closed
        ? options(closed, found.filter(isVerb))
        : openOptions(shape, [...found, ...asDeed(shape.lower, found, deed)], lexicon),
    }
  })

const options = (poses: readonly PartOfSpeech[], readings: readonly FormReading[]): Options => ({
  poses,
  readings,
  known: [],
})

/**
 * "El derrumbe", "los desalojos": a form that the table has as a verb's alone names the deed too. Counter-example:
 * "critica la ley" and "anunció la ley", whose nouns have an accent elsewhere.
 */
const asDeed = (
  lower: string,
  found: readonly FormReading[],
  { acts, fates, happenings }: DeedWords,
): readonly FormReading[] => {
  if (found.length === 0 || found.some((reading) => reading.sort === 'noun' || isThird(reading))) return []
  const names = (word: string): boolean => [acts, fates, happenings].some((nouns) => nouns.has(fold(word)))
  if (names(lower)) return [{ lemma: lower, sort: 'noun', features: { number: 'singular' } }]
  const single = lower.replace(/s$/, '')
  return single !== lower && names(single) ? [{ lemma: single, sort: 'noun', features: { number: 'plural' } }] : []
}

const isThird = ({ features: { form, person } }: FormReading): boolean => form === 'finite' && person === 3

const isVerb = ({ sort }: FormReading): boolean => sort === 'verb'

const openOptions = (shape: Shape, found: readonly FormReading[], lexicon: SpanishLexicon): Options => {
  const readings = found.length > 0 ? found : (readEnclitic(shape.lower, lexicon) ?? guess(shape.lower))
  return options(posesOf(shape, readings), readings)
}

const posesOf = ({ lower, capital }: Shape, readings: readonly FormReading[]): readonly PartOfSpeech[] => {
  if (lower.endsWith('mente') && lower.length > 6) return ['adverb']
  const poses = new Set<PartOfSpeech>()
  for (const { sort } of readings) {
    if (sort === 'verb') poses.add('verb')
    else if (sort === 'participle') poses.add('verb').add('adjective')
    else {
      poses.add('noun')
      if (isAdjectival(lower)) poses.add('adjective')
    }
  }
  return poses.size > 0 ? [...poses] : [capital ? 'name' : 'noun']
}

/** Lemmas and features of a form that was chosen to be a part of speech. */
export const knownAs = (lower: string, { poses, readings, known }: Options, pos: PartOfSpeech): Known => {
  for (const old of known) if (old.pos === pos) return old
  const fitting = ordered(readings, pos).filter((reading) => suits(reading, pos))
  const best = fitting.find((reading) => pos === 'noun' && reading.lemma === lower) ?? fitting[0]
  const lemmas = new Set(best ? [best.lemma] : [])
  if (pos === 'name' || !best) lemmas.add(lower)
  for (const { lemma } of ordered(readings, pos)) lemmas.add(lemma)
  const lemma = pos === 'name' || !best ? lower : best.lemma
  const made: Known = {
    lemma,
    lemmas: [lemma, ...[...lemmas].filter((other) => other !== lemma)],
    pos,
    poses: [pos, ...poses.filter((other) => other !== pos)],
    features: pos === 'name' || !best ? {} : best.features,
  }
  known.push(made)
  return made
}

const suits = ({ sort }: FormReading, pos: PartOfSpeech): boolean => {
  if (pos === 'verb' || pos === 'auxiliary') return sort !== 'noun'
  if (pos === 'adjective') return sort !== 'verb'
  return (pos === 'noun' || pos === 'name') && sort === 'noun'
}

/** The readings of a word that is a verb, those as a noun last. */
export const ordered = (readings: readonly FormReading[], pos: PartOfSpeech): readonly FormReading[] =>
  (pos === 'verb' || pos === 'auxiliary') && readings.some(({ sort }) => sort === 'noun')
    ? readings.toSorted((a, b) => Number(a.sort === 'noun') - Number(b.sort === 'noun'))
    : readings
