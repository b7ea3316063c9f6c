import { overlaps, type Span } from '../../src/text/span.ts'

/** A run of tokens with one label: from the first token to behind the last. */
export interface Labelled extends Span {
  readonly label: string
}

/**
 * The runs of a list of BIO tags. An `I-` that nothing of its label precedes begins a run, as in `conlleval`.
 * @example runsOf(['B-PER', 'I-PER', 'O', 'B-LOC']) // PER 0-2, LOC 3-4
 */
export const runsOf = (tags: readonly string[]): readonly Labelled[] => {
  const runs: Labelled[] = []
  for (const [at, tag] of tags.entries()) {
    const label = tag.slice(2)
    const last = runs.at(-1)
    if (tag === 'O' || label === '') continue
    if (tag.startsWith('I-') && last?.end === at && last.label === label)
      runs[runs.length - 1] = { ...last, end: at + 1 }
    else runs.push({ label, start: at, end: at + 1 })
  }
  return runs
}

/**
 * The tokens that a span of the text touches, as the first and the one behind the last; null where it touches none.
 * @param places where each token stands, in order
 */
export const tokensAt = (places: readonly Span[], span: Span): Span | null => {
  const start = places.findIndex((place) => overlaps(place, span))
  return start < 0 ? null : { start, end: places.findLastIndex((place) => overlaps(place, span)) + 1 }
}
