import type { Attribution } from '../../model/attribution.ts'
import { contains, type Span } from '../../text/span.ts'

/**
 * Each attribution with the id of the innermost one within whose content it stands.
 * Attributions come in the order of the text.
 * @example "Ana told the station that Luis had denied it": what Luis denied stands within what Ana told.
 */
export const nested = (items: readonly Attribution[]): readonly Attribution[] => {
  const pieces = items
    .flatMap((item) => item.content.map((piece) => ({ id: item.id, start: piece.start, end: piece.end })))
    .sort((a, b) => a.start - b.start || b.end - a.end)
  let furthest = 0
  const index = { pieces, reach: pieces.map(({ end }) => (furthest = Math.max(furthest, end))) }
  const tellers = new Map(
    items.filter(({ rule }) => rule !== cited).map((item) => [item.content[0]?.start ?? -1, item.id]),
  )
  return items.map((item) => {
    const within = teller(item, tellers) ?? innermost(anchorOf(item), item.id, index)
    return within === item.within ? item : { ...item, within }
  })
}

/** Who cites a source: "the station, citing police, said that …" tells the same words as the police. */
const teller = (item: Attribution, tellers: ReadonlyMap<number, string>): string | null =>
  item.rule === cited ? (tellers.get(item.content[0]?.start ?? -1) ?? null) : null
const cited = 'cited-source'

/** What has to stand within another's content: the cue, or the words themselves where there is none. */
const anchorOf = (item: Attribution): Span => item.cue ?? item.content[0] ?? item

interface Piece extends Span {
  readonly id: string
}

interface Index {
  readonly pieces: readonly Piece[]
  /** For each piece the furthest end of it and all before it. */
  readonly reach: readonly number[]
}

/** Of pieces in order, the last that begins at or before a position. */
const lastFrom = (pieces: readonly Piece[], position: number): number => {
  let low = 0
  let high = pieces.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (pieces[middle]!.start <= position) low = middle + 1
    else high = middle
  }
  return low - 1
}

const innermost = (span: Span, own: string, { pieces, reach }: Index): string | null => {
  let best: Piece | null = null
  for (let i = lastFrom(pieces, span.start); i >= 0 && reach[i]! >= span.end; i--) {
    const piece = pieces[i]!
    if (piece.id === own || !contains(piece, span)) continue
    if (!best || piece.end - piece.start < best.end - best.start) best = piece
  }
  return best?.id ?? null
}
