import type { Span } from '../text/span.ts'

/**
 * A piece of a text and the range of its source that it came from. Where both have the same length
 * they correspond unit by unit.
 */
export interface Piece extends Span {
  readonly from: number
  readonly to: number
}

/** A text of which each unit knows where it came from. The pieces cover the text in order. */
export interface Mapped {
  readonly text: string
  readonly pieces: readonly Piece[]
}

/** A source as it stands: every unit comes from itself. */
export const asItStands = (text: string): Mapped => ({
  text,
  pieces: text === '' ? [] : [{ start: 0, end: text.length, from: 0, to: text.length }],
})

/** Puts a mapped text together from parts of others and from words of its own. */
export class MappedBuilder {
  readonly #words: string[] = []
  readonly #pieces: Piece[] = []
  #length = 0

  get length(): number {
    return this.#length
  }

  /** Adds words that stand for a range of the source. */
  put(words: string, from: number, to: number): void {
    if (words === '') return
    const piece = { start: this.#length, end: this.#length + words.length, from, to }
    const last = this.#pieces.at(-1)
    if (last && isVerbatim(last) && isVerbatim(piece) && last.to === from) {
      this.#pieces[this.#pieces.length - 1] = { start: last.start, end: piece.end, from: last.from, to }
    } else this.#pieces.push(piece)
    this.#words.push(words)
    this.#length = piece.end
  }

  /** Adds a part of a mapped text. */
  copy(mapped: Mapped, span: Span): void {
    for (let i = pieceAt(mapped, span.start); i < mapped.pieces.length; i++) {
      const piece = mapped.pieces[i]!
      if (piece.start >= span.end) break
      const start = Math.max(piece.start, span.start)
      const end = Math.min(piece.end, span.end)
      const { from, to } = within(piece, { start, end })
      this.put(mapped.text.slice(start, end), from, to)
    }
  }

  done(): Mapped {
    return { text: this.#words.join(''), pieces: this.#pieces }
  }
}

export const isVerbatim = (piece: Piece): boolean => piece.end - piece.start === piece.to - piece.from

/** Where a part of a piece came from; all of the piece's source where the units do not correspond. */
const within = (piece: Piece, part: Span): { from: number; to: number } =>
  isVerbatim(piece)
    ? { from: piece.from + part.start - piece.start, to: piece.from + part.end - piece.start }
    : { from: piece.from, to: piece.to }

/** The index of the piece that covers a place of the text, else of the first one behind it. */
const pieceAt = (mapped: Mapped, at: number): number => {
  let low = 0
  let high = mapped.pieces.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (mapped.pieces[middle]!.end <= at) low = middle + 1
    else high = middle
  }
  return low
}

/** A part of a mapped text. */
const sliceOf = (mapped: Mapped, span: Span): Mapped => {
  const builder = new MappedBuilder()
  builder.copy(mapped, span)
  return builder.done()
}

/** The range of the source that a part of the text came from. */
export const sourceOf = (mapped: Mapped, span: Span): { from: number; to: number } => {
  const { pieces } = span.start === 0 && span.end === mapped.text.length ? mapped : sliceOf(mapped, span)
  const first = pieces[0]
  if (!first) return { from: 0, to: 0 }
  return { from: first.from, to: pieces.at(-1)!.to }
}
