import type { LanguagePack } from '../language/pack.ts'
import type { Dropped, LayerName, Layers } from '../model/layers.ts'
import type { Block } from '../model/report.ts'
import type { SupportedLanguage } from '../model/language.ts'
import type { Span } from '../text/span.ts'

/** What a step may know of a report: its words and how they are laid out, nothing from outside. */
export interface ReadText {
  readonly id: string
  readonly text: string
  readonly blocks: readonly Block[]
}

/** A step's window on a report: the text, the language, and the layers that it declared to need. */
export interface View<N extends LayerName = LayerName> {
  readonly report: ReadText
  readonly text: string
  readonly language: LanguagePack
  /** All of a layer in the order of the text. */
  layer<L extends N>(name: L): readonly Layers[L][]
  /** What of a layer begins within a span, in the order of the text. */
  within<L extends N>(name: L, span: Span): readonly Layers[L][]
  /** Tokens, sentences and the like that cover an offset; undefined where none does. */
  at<L extends N>(name: L, offset: number): Layers[L] | undefined
  /** The id of an annotation: the same for the same words at the same occurrence in the same report. */
  id(layer: LayerName, span: Span, key?: string): string
}

/** What a step gives back: its own layers, and what it found and did not keep. */
export type Made<M extends LayerName> = { readonly [L in M]: readonly Layers[L][] } & {
  readonly dropped?: readonly Dropped[]
}

/**
 * One step of reading. It is pure, adds only what it makes, reads only what it needs, never throws
 * because of text, and names the rule behind each annotation. It offers candidates; resolvers, which
 * keep the same contract, choose among them.
 */
export interface Annotator<N extends LayerName = LayerName, M extends LayerName = LayerName> {
  readonly name: string
  /** Raised by hand whenever the step can give something else for the same text. */
  readonly version: string
  readonly languages: 'any' | readonly SupportedLanguage[]
  readonly needs: readonly N[]
  readonly makes: readonly M[]
  annotate(view: View<N>): Made<M>
}

/**
 * Declares a step; the compiler holds `annotate` to what is declared.
 * @example
 * export const sentences = defineAnnotator({
 *   name: 'sentence', version: '1', languages: 'any', needs: [], makes: ['sentences'],
 *   annotate: (view) => ({ sentences: splitSentences(view) }),
 * })
 */
export const defineAnnotator = <const N extends LayerName = never, const M extends LayerName = never>(
  step: Annotator<N, M>,
): Annotator<N, M> => Object.freeze(step)
