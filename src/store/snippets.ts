import { fold } from '../text/fold.ts'
import { scan } from '../text/scan.ts'
import type { Snippet } from './rows.ts'
import type { Sought, Term } from './sought.ts'

/** So many pieces of a text are shown, and so many letters on each side of what was found. */
const most = 3
const margin = 80

interface Word {
  readonly start: number
  readonly end: number
  readonly folded: string
}

interface Hit {
  readonly start: number
  readonly end: number
}

const word = /[\p{L}\p{N}\p{M}]+/gu

/**
 * Pieces of a text with the words that are sought. The first places of each term come first, so that all are seen.
 * @example snippetsOf('Two died. Later a third died.', soughtOf('third'))[0].found // [{ start: 18, end: 23 }]
 */
export const snippetsOf = (text: string, { all }: Sought): readonly Snippet[] => {
  const words = [...scan(word, text)].map(({ 0: found, index }): Word => {
    return { start: index, end: index + found.length, folded: fold(found) }
  })
  const hits = all.flatMap((term) => hitsOf(words, term)).sort((a, b) => a.start - b.start || b.end - a.end)
  const pieces: { start: number; end: number; found: Hit[] }[] = []
  for (const hit of hits) {
    const last = pieces.at(-1)
    if (last && hit.start - margin <= last.end) {
      if (hit.start < last.found.at(-1)!.end) continue
      last.found.push(hit)
      last.end = Math.max(last.end, atWord(words, hit.end + margin, text.length))
    } else if (pieces.length < most)
      pieces.push({
        start: fromWord(words, hit.start - margin),
        end: atWord(words, hit.end + margin, text.length),
        found: [hit],
      })
    else break
  }
  return pieces.map((piece) => ({ ...piece, text: text.slice(piece.start, piece.end) }))
}

const hitsOf = (words: readonly Word[], { words: sought, open }: Term): readonly Hit[] =>
  words.flatMap((first, at) => {
    const last = words[at + sought.length - 1]
    const holds = sought.every((one, i) => isWord(words[at + i], one, open && i === sought.length - 1))
    return holds && last ? [{ start: first.start, end: last.end }] : []
  })

const isWord = (found: Word | undefined, sought: string, open: boolean): boolean =>
  found !== undefined && (open ? found.folded.startsWith(sought) : found.folded === sought)

/** Where the first word begins that does not stand before a place. */
const fromWord = (words: readonly Word[], at: number): number => words.find(({ start }) => start >= at)?.start ?? 0

/** Where the last word ends that stands before a place. */
const atWord = (words: readonly Word[], at: number, length: number): number =>
  at >= length ? length : (words.findLast(({ end }) => end <= at)?.end ?? length)
