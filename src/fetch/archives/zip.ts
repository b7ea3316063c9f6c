import { crc32 } from 'node:zlib'
import type { Entry, ZipFile } from 'yauzl'
import { CorroborateError } from '../../model/messages.ts'
import { joinParts, megabytes } from '../bytes.ts'
import type { Budget } from './limits.ts'
import type { Packed } from './packed.ts'

/** A zip archive whose list of files was read and found sound. */
export interface OpenZip {
  readonly name: string
  /** Of all files, by name; folders and what systems hide are left out. */
  readonly entries: ReadonlyMap<string, Entry>
  /** Streams a file; throws where it is not as long as the archive says, or a limit is passed. */
  stream(entry: Entry): AsyncGenerator<Uint8Array>
  /** A whole file. */
  read(entry: Entry): Promise<Uint8Array>
  close(): void
}

/**
 * Opens a zip archive and reads its list of files. Nothing is ever written under a name from an archive; a name that
 * leads out of it is refused all the same, with the archive.
 * @throws CorroborateError `archive-damaged`, `archive-name` or `archive-entries`
 */
export const openZip = async (packed: Packed, budget: Budget): Promise<OpenZip> => {
  const { name } = packed
  const zip = await packed.zip().catch((error: unknown) => {
    throw refusal(error, name)
  })
  try {
    const entries = await entriesOf(zip, budget)
    const stream = (entry: Entry): AsyncGenerator<Uint8Array> => streamOf(zip, entry, { name, budget })
    return {
      name,
      entries,
      stream,
      read: (entry) => wholeOf(stream(entry), entry, { name, budget }),
      close: () => zip.close(),
    }
  } catch (error) {
    zip.close()
    throw refusal(error, name)
  }
}

const entriesOf = async (zip: ZipFile, budget: Budget): Promise<ReadonlyMap<string, Entry>> => {
  // What the archive says of their number is tested before a list of that length is read.
  budget.entry(zip.entryCount)
  const entries = new Map<string, Entry>()
  for await (const entry of zip.eachEntry()) {
    const name = plain(entry.fileName)
    if (!isHidden(name)) entries.set(name, entry)
  }
  return entries
}

/** A name as it may be shown: no control characters, which could steer a terminal. */
const plain = (name: string): string => name.replace(/[\p{Cc}\p{Cf}\u2028\u2029]/gu, '\ufffd').slice(0, 500)

const isHidden = (name: string): boolean =>
  name.endsWith('/') || name.split('/').some((part) => part.startsWith('.') || part === '__MACOSX')

interface Within {
  readonly name: string
  readonly budget: Budget
}

async function* streamOf(zip: ZipFile, entry: Entry, { name, budget }: Within): AsyncGenerator<Uint8Array> {
  const inner = `${name}/${plain(entry.fileName)}`
  if (entry.isEncrypted()) throw new CorroborateError('archive-encrypted', { name: inner })
  try {
    const parts = (await zip.openReadStreamPromise(entry)) as AsyncIterable<Uint8Array>
    for await (const part of parts) {
      budget.bytes(part.length)
      yield part
    }
  } catch (error) {
    throw refusal(error, inner)
  }
}

const wholeOf = async (
  stream: AsyncGenerator<Uint8Array>,
  entry: Entry,
  { name, budget }: Within,
): Promise<Uint8Array> => {
  const inner = `${name}/${plain(entry.fileName)}`
  const parts: Uint8Array[] = []
  let length = 0
  for await (const part of stream) {
    length += part.length
    if (length > budget.limits.mostOfOne)
      throw new CorroborateError('input-too-large', { name: inner, limit: megabytes(budget.limits.mostOfOne) })
    parts.push(part)
  }
  const bytes = joinParts(parts, length)
  if (crc32(bytes) !== entry.crc32) throw new CorroborateError('archive-damaged', { name: inner, detail: 'checksum' })
  return bytes
}

/** What the library says of a bad archive, as a message of ours. */
const refusal = (error: unknown, name: string): CorroborateError => {
  if (error instanceof CorroborateError) return error
  const detail = (error instanceof Error ? error.message : String(error)).slice(0, 160)
  if (/many bytes|not enough bytes|size mismatch/iu.test(detail)) return new CorroborateError('archive-lying', { name })
  if (/relative path|absolute path|invalid characters in fileName/iu.test(detail))
    return new CorroborateError('archive-name', { name, detail: plain(detail) })
  return new CorroborateError('archive-damaged', { name, detail: plain(detail) })
}
