import type { Annotation } from './citation.ts'

/** A noun phrase, or a verb, that stands for an actor or act which others may call otherwise: "the coup regime". */
export interface Naming extends Annotation {
  readonly kind: 'naming'
  /** The class of words that outlets choose among: `government`, `protester`, `protest`. */
  readonly class: string
  /** Folded lemma of the head word. */
  readonly head: string
  /** Whether head or modifiers judge what they name ("regime", "murderous"), by the lexicon. */
  readonly charged: boolean
  readonly sentence: number
}
