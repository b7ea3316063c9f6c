import { scan } from '../text/scan.ts'
import { clean } from './clean.ts'
import { squeeze, type Hint, type Line } from './lines.ts'
import { MappedBuilder, type Mapped } from './mapped.ts'
import { packedPage } from './packed-page.ts'
import type { Page } from './page.ts'
import { paragraphsOf } from './paragraphs.ts'
import { pdfLines, type PdfLine } from './pdf-lines.ts'

/**
 * The page of a PDF: its lines joined into paragraphs by their right edges and distances, hyphens of
 * layout taken out. Every character maps to the whole file, as a PDF packs its text.
 * @throws what the PDF library throws on a damaged file
 */
export const readPdf = async (bytes: Uint8Array, name: string): Promise<Page> => {
  const lines = await pdfLines(bytes)
  return packedPage({ name, bytes, paragraphs: paragraphsOf(asLines(lines), 'layout') })
}

/** Lines with their part in the layout: which stand apart, which were full, which are headings or page numbers. */
const asLines = (lines: readonly PdfLine[]): readonly Line[] => {
  const size = middle(lines.map((line) => line.size))
  const steps = lines.slice(1).map((line, i) => (line.page === lines[i]!.page ? lines[i]!.y - line.y : 0))
  const step = middle(steps.filter((distance) => distance > 0))
  const running = runningLines(lines)
  const edges = edgesOf(lines)
  return lines
    .map((line, i) => {
      const next = lines[i + 1]
      const before = lines[i - 1]
      const big = line.size > size * 1.2
      const apart =
        !before ||
        (before.page === line.page ? before.y - line.y > step * 1.35 : before.size !== line.size) ||
        Math.abs(before.size - line.size) > 1
      const indented =
        before !== undefined &&
        before.page === line.page &&
        line.x - before.x > 6 &&
        line.x - before.x < 60 &&
        !isFull(before, line, edges)
      const hint: Hint | null = running.has(line) ? 'navigation' : big ? 'heading' : null
      const goesOn =
        next !== undefined &&
        (big ? next.size === line.size && line.y - next.y < line.size * 2 : isFull(line, next, edges))
      return { words: wordsOf(line.text), gap: apart || indented, full: goesOn, hint }
    })
    .filter((line) => line.words.text !== '')
}

const middle = (numbers: readonly number[]): number => [...numbers].sort((a, b) => a - b)[numbers.length >> 1] ?? 0

/** PDF text has no place in the bytes that could be shown: all of it stands for the file. */
const wordsOf = (text: string): Mapped => {
  const tidy = clean(text.normalize('NFC').replace(/[\ufb00-\ufb06]/gu, (ligature) => ligature.normalize('NFKD')))
  const builder = new MappedBuilder()
  builder.put(squeeze(tidy, { start: 0, end: tidy.text.length }).text, 0, 0)
  return builder.done()
}

/** The right edge of each column: of lines that begin at about one place, the farthest. */
const edgesOf = (lines: readonly PdfLine[]): ReadonlyMap<number, number> => {
  const edges = new Map<number, number>()
  for (const line of lines) edges.set(columnOf(line), Math.max(edges.get(columnOf(line)) ?? 0, line.right))
  return edges
}

const columnOf = (line: PdfLine): number => Math.round(line.x / 40)

const isFull = (line: PdfLine, next: PdfLine, edges: ReadonlyMap<number, number>): boolean => {
  const edge = Math.max(edges.get(columnOf(line)) ?? 0, edges.get(columnOf(line) - 1) ?? 0)
  const letter = (line.right - line.x) / Math.max(line.text.length, 1)
  const word = (next.text.trim().split(' ')[0] ?? '').length * letter
  return line.right + word + letter > edge - letter
}

/** Page numbers, and lines that open or close several pages in the same words. */
const runningLines = (lines: readonly PdfLine[]): ReadonlySet<PdfLine> => {
  const edges = lines.filter((line, i) => lines[i - 1]?.page !== line.page || lines[i + 1]?.page !== line.page)
  const bare = (line: PdfLine): string => [...scan(/\p{L}+/gu, line.text)].map((match) => match[0]).join(' ')
  const counts = new Map<string, number>()
  for (const line of edges) counts.set(bare(line), (counts.get(bare(line)) ?? 0) + 1)
  return new Set(
    edges.filter(
      (line) => /^\W*\d+\W*(?:\/\W*\d+)?$/u.test(line.text) || (counts.get(bare(line))! > 2 && line.text.length < 120),
    ),
  )
}
