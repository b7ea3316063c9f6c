import type { ScopePart } from '../../model/figure.ts'
import type { Span } from '../../text/span.ts'
import type { Word } from './scene.ts'

export interface Part {
  readonly role: ScopePart['role']
  readonly span: Span
  /** The class that it names, where its first known word does not say. */
  readonly concept?: string
}

export const spanOf = (words: readonly Word[], from: number, to: number): Span => ({
  start: words[from]!.token.start,
  end: words[to - 1]!.token.end,
})

/** Where a phrase ends: before a sign, and before a verb or what helps one: "by gunmen | have been freed". */
export const phraseEnd = (words: readonly Word[], from: number): number => {
  let to = from
  while (to < words.length && !endsPhrase(words[to]!) && to - from < 14) to++
  return to
}

const endsPhrase = ({ token, finite }: Word): boolean =>
  finite || token.pos === 'punctuation' || token.pos === 'auxiliary'

export const isNoun = (word: Word | undefined): boolean =>
  word !== undefined &&
  word.quantity < 0 &&
  (word.token.pos === 'noun' || word.token.pos === 'adjective' || word.token.pos === 'determiner')
