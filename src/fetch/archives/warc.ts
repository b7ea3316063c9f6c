import { pipeline, Readable } from 'node:stream'
import { brotliDecompressSync, createGunzip, gunzipSync, inflateSync } from 'node:zlib'
import { AsyncIterReader, LimitReader, WARCParser, type WARCRecord } from 'warcio'
import { CorroborateError } from '../../model/messages.ts'
import { megabytes, allOf } from '../bytes.ts'
import type { Budget } from './limits.ts'

/** A page as a web archive keeps it. */
export interface ArchivedPage {
  readonly bytes: Uint8Array
  readonly mediaType: string | null
  readonly address: string
  /** When it was fetched (ISO 8601). */
  readonly retrieved: string | null
}

/** A page, or why one of the archive was left out. */
export type FromWarc = { readonly page: ArchivedPage } | { readonly refused: CorroborateError }

export interface WarcInput {
  readonly name: string
  readonly stream: AsyncIterable<Uint8Array>
  readonly packed: boolean
  readonly budget: Budget
  /** The addresses that are wanted; null for all. */
  readonly wanted: ReadonlySet<string> | null
}

/** No header of a record is as long as this: what is longer is no WARC file. */
const mostOfHeader = 1 << 20

/**
 * The pages of a WARC file that may be reports: those that a server gave with status 200 as HTML, text, PDF or DOCX.
 * @throws CorroborateError where the file is damaged, its lengths are wrong or a limit is passed; what came before stands
 */
export async function* pagesOfWarc(input: WarcInput): AsyncGenerator<FromWarc> {
  const { name, budget } = input
  const gate = { header: 0 }
  const reader = new AsyncIterReader(watched(unpackedOf(input), { name, gate, budget, packed: input.packed }), null)
  const parser = new WARCParser(reader)
  try {
    for (;;) {
      gate.header = mostOfHeader
      const record = await parser.parse()
      if (record === null) break
      gate.header = Infinity
      budget.entry()
      const page = isWanted(record, input) ? await pageOf(record, input) : null
      // The library's own way to skip never ends where a record is shorter than it says.
      for await (const _ of record.reader);
      await checkEnd(reader, record, name)
      if (page) yield page
    }
  } catch (error) {
    throw refusal(error, name)
  }
}

const unpackedOf = ({ stream, packed }: WarcInput): AsyncIterable<Uint8Array> =>
  // A failure of either stream is told by the one that is read.
  packed ? pipeline(Readable.from(stream), createGunzip(), () => {}) : stream

interface Watch {
  readonly name: string
  readonly gate: { header: number }
  readonly budget: Budget
  readonly packed: boolean
}

/** Counts what flows by; where a header is expected, only so much of it. */
async function* watched(
  stream: AsyncIterable<Uint8Array>,
  { name, gate, budget, packed }: Watch,
): AsyncGenerator<Uint8Array> {
  for await (const part of stream) {
    if (packed) budget.bytes(part.length)
    gate.header -= part.length
    if (gate.header < 0) throw new CorroborateError('archive-damaged', { name, detail: 'endless header' })
    yield part
  }
}

const readableTypes =
  /^(?:text\/(?:html|plain)|application\/(?:xhtml\+xml|pdf|vnd\.openxmlformats-officedocument\.wordprocessingml\.document))/iu

const isWanted = (record: WARCRecord, { wanted }: WarcInput): boolean => {
  const { warcType, warcTargetURI: address } = record
  if (!['response', 'resource', 'conversion'].includes(warcType) || !/^https?:\/\//iu.test(address ?? '')) return false
  if (wanted !== null && !wanted.has(address!)) return false
  if (warcType === 'response' && record.httpHeaders?.statusCode !== 200) return false
  return !/\/(?:robots\.txt|favicon\.ico)$/iu.test(address!) && readableTypes.test(mediaTypeOf(record) ?? '')
}

const mediaTypeOf = (record: WARCRecord): string | null =>
  (record.httpHeaders ? record.httpHeaders.headers.get('Content-Type') : record.warcContentType) ?? null

const pageOf = async (record: WARCRecord, { budget: { limits } }: WarcInput): Promise<FromWarc> => {
  const address = record.warcTargetURI!
  const tooLarge = {
    refused: new CorroborateError('input-too-large', { name: address, limit: megabytes(limits.mostOfOne) }),
  }
  const packed = await allOf(inPlain(record), limits.mostOfOne)
  if (packed === null) return tooLarge
  try {
    const bytes = decoded(packed, record, limits.mostOfOne)
    return { page: { bytes, mediaType: mediaTypeOf(record), address, retrieved: record.warcDate ?? null } }
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE') return tooLarge
    return { refused: refusal(error, address) }
  }
}

/** The body without the marks of a chunked transfer, which some archives keep. */
const inPlain = (record: WARCRecord): AsyncIterable<Uint8Array> =>
  new AsyncIterReader(record.reader, null, record.httpHeaders?.headers.get('Transfer-Encoding') === 'chunked')

const decoders: Readonly<Record<string, typeof gunzipSync>> = {
  ...{ gzip: gunzipSync, 'x-gzip': gunzipSync },
  ...{ deflate: inflateSync, br: brotliDecompressSync },
}

/** Some archives keep bodies unpacked under the header of a packed one: what does not unpack is taken as it is. */
const decoded = (bytes: Uint8Array, record: WARCRecord, most: number): Uint8Array => {
  const decoder = decoders[record.httpHeaders?.headers.get('Content-Encoding')?.trim().toLowerCase() ?? '']
  if (!decoder || bytes.length === 0) return bytes
  try {
    return new Uint8Array(decoder(bytes, { maxOutputLength: most }))
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE') throw error
    return bytes
  }
}

/** Behind a record stands an empty line; where other bytes do, its length was a lie and what follows cannot be told. */
const checkEnd = async (reader: AsyncIterReader, record: WARCRecord, name: string): Promise<void> => {
  const length = record.warcContentLength
  const missing = record.reader instanceof LimitReader ? record.reader.limit : 0
  const end = await reader.readSize(2)
  const sound = missing <= 0 && (end.length === 0 || (end[0] === 13 && end[1] === 10))
  if (!sound || !Number.isSafeInteger(length) || length < 0) throw new CorroborateError('archive-lying', { name })
}

const refusal = (error: unknown, name: string): CorroborateError => {
  if (error instanceof CorroborateError) return error
  const detail = (error instanceof Error ? error.message : String(error)).slice(0, 160)
  return new CorroborateError('archive-damaged', { name, detail })
}
