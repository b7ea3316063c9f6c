import type { Correction } from '../../../model/correction.ts'

/** What is wrong with words, as a reader would put it. Two people, claims and incidents are told apart. */
export type CorrectionChoice = Exclude<Correction['kind'], 'one' | 'two' | 'figure-scope'> | `${'one' | 'two'}-${Pair}`
type Pair = 'person' | 'claim' | 'incident'

/** What the correction mode of a page says. Blanks are filled as in `Phrases`. */
export interface CorrectPhrases {
  readonly choices: Readonly<Record<CorrectionChoice, string>>
  readonly open: string
  readonly close: string
  readonly how: string
  readonly words: string
  readonly other: string
  readonly take: string
  readonly none: string
  readonly wrong: string
  readonly value: string
  readonly day: string
  readonly outlet: string
  readonly copyOf: string
  readonly unchanged: string
  readonly own: string
  readonly note: string
  readonly who: string
  readonly why: string
  readonly keep: string
  readonly remove: string
  readonly save: string
  readonly saved: string
  /** Of a page that is served from a collection. */
  readonly send: string
  readonly sent: string
  readonly notSent: string
  readonly howHere: string
  readonly missing: string
}
