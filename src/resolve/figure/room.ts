import type { FigureWords } from '../../language/topics/figure.ts'
import type { PlaceWords } from '../../language/topics/place.ts'
import type { Attribution } from '../../model/attribution.ts'
import type { FigureReading } from '../../model/figure.ts'
import type { Mention } from '../../model/mention.ts'
import type { Sentence } from '../../model/sentence.ts'
import type { TimeReading } from '../../model/time.ts'
import type { Token } from '../../model/token.ts'
import type { View } from '../../pipeline/annotator.ts'
import type { Span } from '../../text/span.ts'

export type Needs =
  | 'sentences'
  | 'tokens'
  | 'quantities'
  | 'times'
  | 'mentions'
  | 'entities'
  | 'attributions'
  | 'figureCandidates'

/** All that a figure is resolved by. */
export interface Room {
  readonly text: string
  readonly figureWords: FigureWords
  readonly placeWords: PlaceWords
  readonly sentences: readonly Sentence[]
  /** The first sentences of the body. */
  readonly leads: readonly Sentence[]
  /** The digits or number words of a figure; all of its words where it is a determiner. */
  numberOf(figure: FigureReading): Span
  sentenceOf(item: { readonly sentence: number; readonly start: number }): {
    readonly sentence: Sentence
    readonly tokens: readonly Token[]
    readonly at: number
  }
  tokensIn(span: Span): readonly Token[]
  mentionsIn(span: Span): readonly Mention[]
  timesIn(span: Span): readonly TimeReading[]
  attributions(item: { readonly sentence: number }): readonly Attribution[]
  entityOf(mention: string): string | null
  /** The numbers of a sentence that count people. */
  counted(item: { readonly sentence: number; readonly start: number }): readonly FigureReading[]
}

export const roomOf = (view: View<Needs>): Room => {
  const sentences = view.layer('sentences')
  const numbers = new Map(view.layer('quantities').map((quantity) => [quantity.id, quantity.number]))
  const entities = new Map(
    view.layer('entities').flatMap((entity) => entity.mentions.map((id) => [id, entity.id] as const)),
  )
  const spoken = attributionsBySentence(view)
  const counted = countedBySentence(view)
  // Figures come in order, so that the last sentence is mostly the one that is asked for.
  let last: { readonly index: number; readonly tokens: readonly Token[] } = { index: -1, tokens: [] }
  return {
    text: view.text,
    figureWords: view.language.figure,
    placeWords: view.language.place,
    sentences,
    leads: sentences.filter(({ role }) => role === 'body').slice(0, 4),
    numberOf: (figure) => numbers.get(figure.quantity ?? '') ?? figure,
    sentenceOf: ({ sentence: index, start }) => {
      if (index !== last.index) last = { index, tokens: view.within('tokens', sentences[index]!) }
      return { sentence: sentences[index]!, tokens: last.tokens, at: tokenAt(last.tokens, start) }
    },
    tokensIn: (span) => view.within('tokens', span),
    mentionsIn: (span) => view.within('mentions', span).filter((mention) => mention.end <= span.end),
    timesIn: (span) => view.within('times', span),
    attributions: ({ sentence }) => spoken.get(sentence) ?? [],
    entityOf: (mention) => entities.get(mention) ?? null,
    counted: ({ sentence, start }) => near(counted.get(sentence) ?? [], start),
  }
}

/** Index of the first token that ends behind an offset; 0 where none does. */
const tokenAt = (tokens: readonly Token[], start: number): number => {
  let [low, high] = [0, tokens.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if (tokens[middle]!.end <= start) low = middle + 1
    else high = middle
  }
  return low === tokens.length ? 0 : low
}

/** How many numbers to each side of one are looked at: a sentence can be as long as a report. */
const beside = 12

const near = (figures: readonly FigureReading[], start: number): readonly FigureReading[] => {
  if (figures.length <= beside) return figures
  let [low, high] = [0, figures.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if (figures[middle]!.start < start) low = middle + 1
    else high = middle
  }
  return figures.slice(Math.max(0, low - beside), low + beside)
}

const countedBySentence = (view: View<Needs>): ReadonlyMap<number, readonly FigureReading[]> => {
  const found = new Map<number, FigureReading[]>()
  for (const figure of view.layer('figureCandidates')) {
    if (figure.measure === 'other') continue
    const known = found.get(figure.sentence)
    if (known) known.push(figure)
    else found.set(figure.sentence, [figure])
  }
  return found
}

/** Attributions by the sentences that their content touches: most figures stand in none. */
const attributionsBySentence = (view: View<Needs>): ReadonlyMap<number, readonly Attribution[]> => {
  const found = new Map<number, Attribution[]>()
  for (const attribution of view.layer('attributions')) {
    for (const part of attribution.content) {
      const first = view.at('sentences', part.start)?.index
      const last = view.at('sentences', Math.max(part.start, part.end - 1))?.index ?? first
      if (first === undefined || last === undefined) continue
      for (let index = first; index <= last; index++) {
        const known = found.get(index)
        if (!known) found.set(index, [attribution])
        else if (!known.includes(attribution)) known.push(attribution)
      }
    }
  }
  return found
}
