import { zstdCompressSync, zstdDecompressSync } from 'node:zlib'

/**
 * Plain data as compressed JSON, as a store keeps it. A thread that reads reports packs them itself.
 * @example unpack<ReadReport>(pack(read)) // what was read
 */
export const pack = (value: unknown): Uint8Array => zstdCompressSync(JSON.stringify(value))

export const unpack = <T>(packed: Uint8Array): T => JSON.parse(zstdDecompressSync(packed).toString('utf8')) as T

/** Text as compressed UTF-8. */
export const packText = (text: string): Uint8Array => zstdCompressSync(text)

export const unpackText = (packed: Uint8Array): string => zstdDecompressSync(packed).toString('utf8')
