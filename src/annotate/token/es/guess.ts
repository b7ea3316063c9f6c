import type { TokenFeatures } from '../../../model/token.ts'
import type { FormReading } from './lexicon.ts'

interface Guess {
  readonly ending: RegExp
  readonly sort: FormReading['sort']
  readonly lemma: (stem: string) => string
  readonly features: TokenFeatures
}

const third = { person: 3 } as const

/** Endings that tell enough of a word that the table does not hold. The stem is what stands before them. */
const guesses: readonly Guess[] = [
  { ending: /ando$/, sort: 'verb', lemma: (stem) => `${stem}ar`, features: { form: 'gerund' } },
  { ending: /iendo$/, sort: 'verb', lemma: (stem) => `${stem}er`, features: { form: 'gerund' } },
  {
    ending: /aron$/,
    sort: 'verb',
    lemma: (stem) => `${stem}ar`,
    features: { form: 'finite', tense: 'past', ...third, number: 'plural' },
  },
  {
    ending: /ieron$/,
    sort: 'verb',
    lemma: (stem) => `${stem}er`,
    features: { form: 'finite', tense: 'past', ...third, number: 'plural' },
  },
  {
    ending: /ió$/,
    sort: 'verb',
    lemma: (stem) => `${stem}er`,
    features: { form: 'finite', tense: 'past', ...third, number: 'singular' },
  },
  {
    ending: /ó$/,
    sort: 'verb',
    lemma: (stem) => `${stem}ar`,
    features: { form: 'finite', tense: 'past', ...third, number: 'singular' },
  },
  {
    ending: /aban?$/,
    sort: 'verb',
    lemma: (stem) => `${stem}ar`,
    features: { form: 'finite', tense: 'imperfect', ...third },
  },
  { ending: /ad[oa]s?$/, sort: 'participle', lemma: (stem) => `${stem}ar`, features: { form: 'participle' } },
  { ending: /iones$/, sort: 'noun', lemma: (stem) => `${stem}ión`, features: { number: 'plural' } },
  { ending: /ces$/, sort: 'noun', lemma: (stem) => `${stem}z`, features: { number: 'plural' } },
  { ending: /([bdlnr])es$/, sort: 'noun', lemma: (stem) => stem, features: { number: 'plural' } },
  { ending: /s$/, sort: 'noun', lemma: (stem) => stem, features: { number: 'plural' } },
]

const shortest = 4

/** A reading of a form that the table does not hold, from its ending; a singular noun where none fits. */
export const guess = (form: string): readonly FormReading[] => {
  if (form.length >= shortest) {
    for (const { ending, sort, lemma, features } of guesses) {
      const match = ending.exec(form)
      if (match) return [{ lemma: lemma(form.slice(0, match.index) + (match[1] ?? '')), sort, features }]
    }
  }
  return [{ lemma: form, sort: 'noun', features: { number: 'singular' } }]
}
