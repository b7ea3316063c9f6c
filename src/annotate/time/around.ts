import type { TimeWords } from '../../language/topics/time.ts'
import type { Sentence } from '../../model/sentence.ts'
import type { Token } from '../../model/token.ts'
import type { Atom } from './atoms.ts'
import type { Draft } from './draft.ts'
import type { Found } from './match.ts'

/** A reading and what stands around it. */
export interface Candidate {
  readonly found: Found
  readonly draft: Draft
  readonly atoms: readonly Atom[]
  readonly sentence: Sentence
  readonly text: string
  readonly words: TimeWords
  readonly tokenAt: (offset: number) => Token | undefined
  /** Words right behind another name somewhere in the report, lower case: "Clara May". */
  readonly surnames: ReadonlySet<string>
}

export const before = (c: Candidate): Atom | undefined => c.atoms[c.found.first - 1]
export const after = (c: Candidate): Atom | undefined => c.atoms[c.found.other?.last ?? c.found.last]
export const charAt = (c: Candidate, offset: number): string => c.text[offset] ?? ''
export const isCapital = (c: Candidate, atom: Atom): boolean => /\p{Lu}/u.test(charAt(c, atom.start))

/** Capitalised words right behind a name, no number behind them: "Clara May" has may, "Clara, May 3" and "Tolna May 3" none. */
export const surnamesOf = (tokens: readonly Token[]): ReadonlySet<string> =>
  new Set(
    tokens.flatMap(({ text, lower, sentence, start }, i) => {
      const [name, next] = [tokens[i - 1], tokens[i + 1]]
      if (name?.pos !== 'name' || name.sentence !== sentence || start - name.end > 1) return []
      return /^\p{Lu}\p{Ll}+$/u.test(text) && !/^\d/.test(next?.text ?? '') ? [lower] : []
    }),
  )
