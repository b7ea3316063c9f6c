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
  return items.map((item) => {
    const within = innermost(anchorOf(item), item.id, pieces)
    return within === item.within ? item : { ...item, within }
  })
}

/** What has to stand within another's content: the cue, or the words themselves where there is none. */
const anchorOf = (item: Attribution): Span => item.cue ?? item.content[0] ?? item

interface Piece extends Span {
  readonly id: string
}

const innermost = (span: Span, own: string, pieces: readonly Piece[]): string | null => {
  let best: Piece | null = null
  for (const piece of pieces) {
    if (piece.start > span.start) break
    if (piece.id === own || !contains(piece, span)) continue
    if (!best || piece.end - piece.start < best.end - best.start) best = piece
  }
  return best?.id ?? null
}
