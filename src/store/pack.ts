import { zstdCompressSync, zstdDecompressSync } from 'node:zlib'

/**
 * Plain data as compressed JSON, as a store keeps it. A thread that reads reports packs them itself.
 * @example unpack<ReadReport>(pack(read)) // what was read
 */
export const pack = (value: unknown): Uint8Array => zstdCompressSync(JSON.stringify(value))

export const unpack = <T>(packed: Uint8Array): T => JSON.parse(unpackText(packed)) as T

export const packText = (text: string): Uint8Array => zstdCompressSync(text)

export const unpackText = (packed: Uint8Array): string => zstdDecompressSync(packed).toString('utf8')

/** Raw bytes as they are kept: compressed where that makes them smaller. */
export const keepBytes = (bytes: Uint8Array): { readonly packed: number; readonly bytes: Uint8Array } => {
  const small = zstdCompressSync(bytes)
  return small.length < bytes.length ? { packed: 1, bytes: small } : { packed: 0, bytes }
}

/** Raw bytes as they came. */
export const rawOf = ({ packed, bytes }: { readonly packed: number; readonly bytes: Uint8Array }): Uint8Array =>
  packed === 1 ? zstdDecompressSync(bytes) : bytes
