import type { EvaluationSet } from '../set.ts'

/** Loads a set when it is run, so that one set that cannot be loaded stops no other. */
export interface SetLoader {
  readonly name: string
  /** True where it needs no `--data`: the project's own stories. */
  readonly own?: true
  readonly load: () => Promise<EvaluationSet>
}

/**
 * All sets in the order in which they are run and told; each is one line:
 * `{ name: 'newsquant', load: async () => (await import('./newsquant.ts')).newsquant },`
 */
export const setLoaders: readonly SetLoader[] = [
  // The project's own stories and the cases.
  { name: 'corpus', own: true, load: async () => (await import('./corpus.ts')).corpus },
  { name: 'cases', load: async () => (await import('./cases.ts')).cases },
  // Numbers and times.
  { name: 'newsquant', load: async () => (await import('./newsquant.ts')).newsquant },
  { name: 'recognizers-english', load: async () => (await import('./recognizers.ts')).recognizersEnglish },
  { name: 'recognizers-spanish', load: async () => (await import('./recognizers.ts')).recognizersSpanish },
  { name: 'timeml', load: async () => (await import('./timeml.ts')).timeml },
  // Attributions, names, pages, events in several texts.
  { name: 'polnear', load: async () => (await import('./polnear.ts')).polnear },
  { name: 'polnear-tokenised', load: async () => (await import('./polnear-tokenised.ts')).polnearTokenised },
  { name: 'ner', load: async () => (await import('./ner.ts')).ner },
  { name: 'ecbplus', load: async () => (await import('./ecbplus.ts')).ecbplus },
  { name: 'article-extraction', load: async () => (await import('./article-extraction.ts')).articleExtraction },
  // Events, who and when, victims, wording.
  { name: 'wikinews', load: async () => (await import('./wikinews.ts')).wikinews },
  { name: 'reprints', load: async () => (await import('./reprints.ts')).reprints },
  { name: 'giveme5w1h', load: async () => (await import('./giveme5w1h.ts')).giveme5w1h },
  { name: 'muc4', load: async () => (await import('./muc4.ts')).muc4 },
  { name: 'basil', load: async () => (await import('./basil.ts')).basil },
]
