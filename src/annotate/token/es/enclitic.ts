import type { FormReading, SpanishLexicon } from './lexicon.ts'

const pronouns = [
  'selos',
  'selas',
  'selo',
  'sela',
  'melo',
  'mela',
  'noslo',
  'los',
  'las',
  'les',
  'nos',
  'me',
  'te',
  'se',
  'lo',
  'la',
  'le',
]
const plain: Readonly<Record<string, string>> = { á: 'a', é: 'e', í: 'i', ó: 'o' }

/**
 * A verb with pronouns hung on it, or null: "hallarlo" is hallar, "dándole" dar.
 * Counter-example: "cárcel" and "parcela" are not known without their ending, so they are nouns.
 */
export const readEnclitic = (form: string, lexicon: SpanishLexicon): readonly FormReading[] | null => {
  for (const pronoun of pronouns) {
    if (!form.endsWith(pronoun) || form.length < pronoun.length + 3) continue
    const base = form.slice(0, -pronoun.length)
    if (!/(?:[aeií]r|ndo)$/.test(base)) continue
    for (const verb of [base, base.replace(/[áéíó](?=[^áéíó]*$)/, (vowel) => plain[vowel]!)]) {
      const readings = lexicon.readings(verb).filter((reading) => reading.sort === 'verb')
      if (readings.length > 0) return readings
    }
  }
  return null
}
