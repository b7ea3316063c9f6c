import type { MapEntry } from '../model/report.ts'
import { isVerbatim, type Mapped } from './mapped.ts'
import type { Page } from './page.ts'

/**
 * The report's map to its raw bytes: entries in order that together cover every character of the
 * text. Pieces of the text that stand unchanged one after the other in the source become one entry.
 */
export const mapOf = (words: Mapped, bytesOf: Page['bytesOf']): readonly MapEntry[] => {
  const map: MapEntry[] = []
  let open = false
  for (const piece of words.pieces) {
    const entry = { start: piece.start, end: piece.end, ...bytesOf(piece.from, piece.to) }
    const last = map.at(-1)
    const sameRange = last && last.rawStart === entry.rawStart && last.rawEnd === entry.rawEnd
    const follows = last && open && isVerbatim(piece) && last.rawEnd === entry.rawStart
    if (sameRange) map[map.length - 1] = { ...last, end: entry.end }
    else if (follows) map[map.length - 1] = { ...last, end: entry.end, rawEnd: entry.rawEnd }
    else map.push(entry)
    open = isVerbatim(piece)
  }
  return map
}
