import type { SupportedLanguage } from '../model/language.ts'
import { lowerWords, opensIn, plainLanguage } from './reads-as.ts'

/** The languages among which a text's is sought; closely related ones are in, so that they are not taken for ours. */
const sought =
  'en es pt fr it ca eu ro de nl sv da no pl tr ru uk ar fa he hi zh ja ko id tl sq hu cs el vi fi gu ur bn'.split(' ')

/** With fewer letters than this no answer is given, with fewer than `sure` only one the detector vouches for. */
const enough = 20
const sure = 200

/** The detector reads 1,000 characters at a time: that many are taken from up to three places of the text. */
const piece = 1000
const pieces = 3

type Detect = (text: string) => { readonly language: string; readonly isReliable: () => boolean }
let detector: Promise<Detect> | null = null

const loadDetector = (): Promise<Detect> =>
  (detector ??= import('eld/medium').then(({ eld }) => {
    const own = eld.newInstance()
    own.setLanguageSubset(sought)
    return (text) => own.detect(text)
  }))

/**
 * The language of a text (BCP 47), from the whole of it; null where it has too few words to tell.
 * @example await languageOf('El puente cayó al río y dejó cuatro heridos.') // 'es'
 */
export const languageOf = async (text: string): Promise<string | null> => {
  const samples = samplesOf(text)
  const words = samples.map(lowerWords)
  let letters = 0
  for (const sample of words) for (const word of sample) letters += word.length
  if (letters < enough) return null
  const plain = letters < sure ? null : commonOf(words)
  if (plain !== null) return plain
  const detect = await loadDetector()
  const votes = new Map<string, number>()
  for (const sample of samples) {
    const found = detect(sample)
    if (found.language === '' || (letters < sure && !found.isReliable())) continue
    votes.set(found.language, (votes.get(found.language) ?? 0) + sample.length)
  }
  return [...votes].sort((a, b) => b[1] - a[1])[0]?.[0] ?? null
}

const samplesOf = (text: string): readonly string[] => {
  const count = Math.min(pieces, Math.ceil(text.length / piece))
  const step = Math.floor(text.length / Math.max(count, 1))
  return Array.from({ length: count }, (_, i) => lowered(text.slice(i * step, i * step + piece)))
}

/** Text all in capitals would mislead the detector. */
const lowered = (text: string): string => (/\p{Ll}/u.test(text) ? text : text.toLowerCase())

/** Loading the detector takes a third of a second and much memory: what every sample plainly is needs none. */
const commonOf = (samples: readonly (readonly string[])[]): SupportedLanguage | null => {
  const language = plainLanguage(samples[0] ?? [])
  return samples.every((words) => isWholly(words, language)) ? language : null
}

/** The detector reads no further than some sixty words: where those are of another language than the rest, it is to say. */
const isWholly = (words: readonly string[], language: SupportedLanguage | null): boolean =>
  language !== null && plainLanguage(words) === language && opensIn(words.slice(0, wordsRead), language)
const wordsRead = 60
