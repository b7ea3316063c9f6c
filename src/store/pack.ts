import { constants, zstdCompressSync, zstdDecompressSync } from 'node:zlib'

/** The next level makes a reading a twentieth smaller, and takes half as long again as all else of packing. */
const level = { [constants.ZSTD_c_compressionLevel]: 3 }

/**
 * Plain data as compressed JSON, as a store keeps it. A thread that reads reports packs them itself.
 * @example unpack<ReadReport>(pack(read)) // what was read
 */
export const pack = (value: unknown): Uint8Array => zstdCompressSync(JSON.stringify(value), { params: level })

export const unpack = <T>(packed: Uint8Array): T => JSON.parse(packedText(packed)) as T

/** What was packed, as JSON. */
export const packedText = (packed: Uint8Array): string => zstdDecompressSync(packed).toString('utf8')

/** Raw bytes as they are kept: compressed where that makes them smaller. */
export const keepBytes = (bytes: Uint8Array): { readonly packed: number; readonly bytes: Uint8Array } => {
  const small = zstdCompressSync(bytes)
  return small.length < bytes.length ? { packed: 1, bytes: small } : { packed: 0, bytes }
}

/** Raw bytes as they came. */
export const rawOf = ({ packed, bytes }: { readonly packed: number; readonly bytes: Uint8Array }): Uint8Array =>
  plain(packed === 1 ? zstdDecompressSync(bytes) : bytes)

/** Bytes as any JavaScript has them, whatever a library gave. */
export const plain = ({ buffer, byteOffset, byteLength }: Uint8Array): Uint8Array =>
  new Uint8Array(buffer, byteOffset, byteLength)
