import type { MessageCode } from '../model/messages.ts'
import { decode, type Decoded } from './decode.ts'
import { kindOf, mediaTypeOf, type Kind } from './kind.ts'
import { makeReport } from './make-report.ts'
import type { Page } from './page.ts'
import { readPlainText } from './plain-text.ts'
import { TooLarge } from './unpack.ts'
import type { ReadOutcome, Source } from './source.ts'
import { ninjsItem } from './wire/ninjs-item.ts'

export type { KnownFacts, ReadOutcome, Source } from './source.ts'

/**
 * Reads the bytes of a report: plain text, HTML, PDF, DOCX, ninjs or NewsML-G2, told by the bytes themselves.
 * Never throws because of content. Where the bytes can be no report (empty, binary, damaged) `report`
 * is null; where it cannot be read in full (no article, no supported language) its text is kept and
 * `reading` is `unread`. The diagnostics say why, and what to do.
 * @example
 * const { report } = await readReport({ bytes, path: 'a.txt', mediaType: null, address: null, retrieved: null, known: null })
 */
export const readReport = async (source: Source): Promise<ReadOutcome> => {
  const name = nameOf(source)
  let decoded: Decoded | null = null
  const text = (): string => (decoded ??= decode(source.bytes, charsetOf(source))).text
  const kind = kindOf(source.bytes, source, text)
  if (kind === 'empty' || kind === 'binary') return refused(`report-${kind}`, { name })
  try {
    const page = await readPage({ source, kind, name, decoded: decoded as Decoded | null })
    return await makeReport(page, { source, name, mediaType: mediaTypeOf(kind) })
  } catch (error) {
    if (error instanceof TooLarge) return refused('report-too-large', { name, limit: '64 MB' })
    // The libraries that unpack PDF, DOCX and HTML throw on damaged files in ways of their own.
    const detail = error instanceof Error ? error.message.slice(0, 200) : String(error)
    return refused('report-damaged', { name, kind: kind.toUpperCase(), detail })
  }
}

/** What a report is called in messages: its file, its address, or that it came from standard input. */
const nameOf = (source: Pick<Source, 'path' | 'address'>): string => source.path ?? source.address?.asked ?? '-'

const refused = (code: MessageCode, params: Record<string, string>): ReadOutcome => ({
  report: null,
  diagnostics: [{ level: 'error', code, params, report: null, span: null }],
})

/** The encoding that a server's media type names. */
const charsetOf = ({ mediaType }: Source): string | null =>
  /charset\s*=\s*["']?([\w-]+)/iu.exec(mediaType ?? '')?.[1] ?? null

interface Opened {
  readonly source: Source
  readonly kind: Kind
  readonly name: string
  /** Null for formats that are no text. */
  readonly decoded: Decoded | null
}

/** Heavy libraries load on first use: a folder of plain texts needs none. */
const readPage = async ({ source, kind, name, decoded }: Opened): Promise<Page> => {
  switch (kind) {
    case 'html':
      return (await import('./html/read-html.ts')).readHtml(
        decoded!,
        name,
        source.address?.final ?? source.known?.url ?? null,
      )
    case 'pdf':
      return (await import('./pdf.ts')).readPdf(source.bytes, name)
    case 'docx':
      return (await import('./docx.ts')).readDocx(source.bytes, name)
    case 'newsml':
      return (await import('./wire/newsml.ts')).readNewsml(decoded!, name)
    case 'ninjs':
      return (await import('./wire/ninjs.ts')).readNinjs(ninjsItem(decoded!.text)!, source.bytes, name)
    default:
      return readPlainText(decoded!, name)
  }
}
