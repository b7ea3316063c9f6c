import { createReadStream } from 'node:fs'
import { open } from 'node:fs/promises'
import { Readable } from 'node:stream'
import { gunzipSync, constants } from 'node:zlib'
import type { ZipFile } from 'yauzl'
import { beginsWith } from '../bytes.ts'

/** Bytes that may be an archive, in a file or in memory. */
export interface Packed {
  readonly name: string
  readonly size: number
  /** The first bytes, by which the kind is told. */
  readonly head: Uint8Array
  readonly stream: () => AsyncIterable<Uint8Array>
  readonly zip: () => Promise<ZipFile>
}

const headBytes = 2048
const zipOptions = { lazyEntries: true, autoClose: false, validateEntrySizes: true } as const

/** A file, which is not read into memory. */
export const packedFile = async (name: string, size: number): Promise<Packed> => {
  const file = await open(name)
  try {
    const head = new Uint8Array(Math.min(size, headBytes))
    const { bytesRead } = await file.read(head, 0, head.length, 0)
    return {
      name,
      size,
      head: head.subarray(0, bytesRead),
      stream: () => createReadStream(name),
      zip: async () => (await import('yauzl')).openPromise(name, zipOptions),
    }
  } finally {
    await file.close()
  }
}

export const packedBytes = (name: string, bytes: Uint8Array): Packed => ({
  name,
  size: bytes.length,
  head: bytes.subarray(0, headBytes),
  stream: () => Readable.from([bytes]),
  zip: async () =>
    (await import('yauzl')).fromBufferPromise(
      Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength),
      zipOptions,
    ),
})

/** What an archive is, by its first bytes; null for none that is opened here. */
export const archiveKindOf = (head: Uint8Array): 'zip' | 'warc' | 'warc.gz' | null => {
  if (beginsWith(head, 'PK\u0003\u0004') || beginsWith(head, 'PK\u0005\u0006')) return 'zip'
  if (beginsWith(head, 'WARC/')) return 'warc'
  return beginsWith(head, '\u001f\u008b') && beginsWith(firstUnpacked(head), 'WARC/') ? 'warc.gz' : null
}

const firstUnpacked = (head: Uint8Array): Uint8Array => {
  try {
    return gunzipSync(head, { finishFlush: constants.Z_SYNC_FLUSH, maxOutputLength: 1 << 22 })
  } catch {
    return new Uint8Array(0)
  }
}
