import { blockLines } from './html/blocks.ts'
import { domOf } from './html/dom.ts'
import { sourceText, withBody } from './html/source-text.ts'
import type { Line } from './lines.ts'
import { packedPage } from './packed-page.ts'
import type { Page } from './page.ts'
import { paragraphsOf } from './paragraphs.ts'
import { checkUnpacked } from './unpack.ts'

const mostUnpacked = 64 * 1024 * 1024

/**
 * The page of a Word document. Every character maps to the whole file, as a DOCX packs its text.
 * @throws TooLarge, and what the library throws on a damaged file
 */
export const readDocx = async (bytes: Uint8Array, name: string): Promise<Page> => {
  await checkUnpacked(bytes, mostUnpacked)
  const lines = await docxLines(bytes)
  return packedPage({ name, bytes, paragraphs: paragraphsOf(lines) })
}

const docxLines = async (bytes: Uint8Array): Promise<readonly Line[]> => {
  const { default: mammoth } = await import('mammoth')
  // In Node the library reads `buffer`, in a browser `arrayBuffer`; pictures would only cost memory.
  const input = { buffer: bytes, arrayBuffer: bytes.slice().buffer } as unknown as { arrayBuffer: ArrayBuffer }
  const { value } = await mammoth.convertToHtml(input, {
    styleMap: ["p[style-name='Title'] => h1.title:fresh", "p[style-name='Caption'] => figcaption:fresh"],
    convertImage: mammoth.images.imgElement(async () => ({ src: '' })),
  })
  const markup = withBody(value)
  const dom = domOf(markup, sourceText(markup))
  const lines = dom.document.body ? blockLines(dom.document.body, dom) : []
  const title = lines.findIndex((line) => line.hint === 'heading')
  return lines.map((line, i) => (i === title && i < 3 ? { ...line, hint: 'title' } : line))
}
