import { checkStreams } from './pdf-streams.ts'
import { TooLarge } from './unpack.ts'

const mostPages = 300
/** Pieces of text that one page may be printed in. */
const mostPieces = 200_000

/** A printed line of a PDF page; lengths are in points, `y` grows upwards. */
export interface PdfLine {
  readonly text: string
  readonly page: number
  readonly x: number
  readonly right: number
  readonly y: number
  readonly size: number
}

interface TextItem {
  readonly str: string
  readonly transform: readonly number[]
  readonly width: number
  readonly height: number
  readonly hasEOL: boolean
}

/**
 * The printed lines of a PDF, page by page.
 * @throws TooLarge, and what the PDF library throws on a damaged file
 */
export const pdfLines = async (bytes: Uint8Array): Promise<readonly PdfLine[]> => {
  await checkStreams(bytes)
  const { getDocumentProxy } = await import('unpdf')
  // The library takes its buffer away from whoever gave it.
  const document = await getDocumentProxy(bytes.slice(), { verbosity: 0 })
  const lines: PdfLine[] = []
  try {
    for (let page = 1; page <= Math.min(document.numPages, mostPages); page++) {
      const items = await itemsOf((await document.getPage(page)).streamTextContent())
      for (const line of linesOfPage(items, page)) lines.push(line)
    }
    return lines
  } finally {
    await document.loadingTask.destroy()
  }
}

/** What is printed on a page, taken as it comes, so that a page without end can be left. */
const itemsOf = async (
  printed: ReadableStream<{ readonly items: readonly object[] }>,
): Promise<readonly TextItem[]> => {
  const reader = printed.getReader()
  const items: TextItem[] = []
  for (let part = await reader.read(); !part.done; part = await reader.read()) {
    for (const item of part.value.items) if ('str' in item) items.push(item as TextItem)
    if (items.length <= mostPieces) continue
    const error = new TooLarge()
    await reader.cancel(error).catch(() => {})
    throw error
  }
  return items
}

const linesOfPage = (items: readonly TextItem[], page: number): readonly PdfLine[] => {
  const lines: PdfLine[] = []
  let open: TextItem[] = []
  const close = (): void => {
    const seen = open.filter((item) => item.str.trim() !== '')
    const first = seen[0]
    if (first) {
      const right = Math.max(...seen.map((item) => item.transform[4]! + item.width))
      const size = Math.max(...seen.map((item) => item.height))
      lines.push({ text: joinItems(open), page, x: first.transform[4]!, right, y: first.transform[5]!, size })
    }
    open = []
  }
  for (const item of items) {
    const last = open.at(-1)
    if (last && Math.abs(last.transform[5]! - item.transform[5]!) > Math.max(2, item.height * 0.6)) close()
    open.push(item)
    if (item.hasEOL) close()
  }
  close()
  return lines
}

/** Items of one line, with a space where they stand apart and none is printed. */
const joinItems = (items: readonly TextItem[]): string => {
  let text = ''
  let right = Number.NaN
  for (const item of items) {
    const apart = item.transform[4]! - right > Math.max(1, item.height * 0.2)
    text += (apart && text !== '' && !text.endsWith(' ') && !item.str.startsWith(' ') ? ' ' : '') + item.str
    right = item.transform[4]! + item.width
  }
  return text
}
