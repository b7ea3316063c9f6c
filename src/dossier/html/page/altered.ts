import { diffArrays } from 'diff'
import type { Citation } from '../../../model/citation.ts'
import { scan } from '../../../text/scan.ts'

/** Words of a passage, and whether they differ from those of the passage that it is set against. */
export interface Piece {
  readonly text: string
  readonly altered: boolean
}

/** What in two passages differs, as places within each. */
export interface Altered {
  readonly a: readonly Citation[]
  readonly b: readonly Citation[]
}

/** Beyond so many changes the passages are no longer alike, and looking on takes long. */
const mostEdits = 200

/**
 * The words in which two passages that are mostly alike differ, those beside each other together.
 * @example alteredIn(nine, eleven).b[0]?.text // 'Eleven', where they begin with "Nine died" and "Eleven died"
 */
export const alteredIn = (a: Citation, b: Citation): Altered => {
  const [ofA, ofB] = [tokensOf(a.text), tokensOf(b.text)]
  const parts = diffArrays(ofA.map(keyOf), ofB.map(keyOf), { maxEditLength: mostEdits }) ?? []
  const [fromA, fromB]: [Citation[], Citation[]] = [[], []]
  let [atA, atB] = [0, 0]
  for (const { value, added, removed } of parts) {
    const many = value.length
    if (removed) fromA.push(wordsAt(a, ofA.slice(atA, atA + many)))
    if (added) fromB.push(wordsAt(b, ofB.slice(atB, atB + many)))
    if (!added) atA += many
    if (!removed) atB += many
  }
  return { a: fromA, b: fromB }
}

interface Token {
  readonly text: string
  readonly at: number
}

const tokensOf = (text: string): readonly Token[] =>
  [...scan(/[\p{L}\p{N}]+(?:[.,'’-][\p{L}\p{N}]+)*/gu, text)].map((match) => ({ text: match[0], at: match.index }))

/** A capital at the beginning of a sentence alters no word. */
const keyOf = ({ text }: Token): string => text.toLowerCase()

const wordsAt = ({ report, start, text }: Citation, tokens: readonly Token[]): Citation => {
  const [first, last] = [tokens[0]!, tokens.at(-1)!]
  const [from, to] = [first.at, last.at + last.text.length]
  return { report, start: start + from, end: start + to, text: text.slice(from, to) }
}

/** A passage cut where words of it are altered, its white space as one space each. */
export const piecesOf = ({ start, text }: Citation, altered: readonly Citation[]): readonly Piece[] => {
  const own = altered
    .filter((words) => words.start >= start && words.end <= start + text.length)
    .toSorted((a, b) => a.start - b.start)
  const pieces: Piece[] = []
  let at = 0
  for (const words of own) {
    if (words.start - start < at) continue
    pieces.push({ text: text.slice(at, words.start - start), altered: false }, { text: words.text, altered: true })
    at = words.end - start
  }
  pieces.push({ text: text.slice(at), altered: false })
  return pieces
    .map((piece) => ({ ...piece, text: piece.text.replace(/\s+/g, ' ') }))
    .filter(({ text: own }) => own !== '')
}
