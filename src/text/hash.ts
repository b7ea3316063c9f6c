import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex } from '@noble/hashes/utils.js'

const encoder = new TextEncoder()

/** SHA-256 of bytes, or of a text as UTF-8, as 64 lower-case hexadecimal digits. */
export const sha256Hex = (data: Uint8Array | string): string =>
  bytesToHex(sha256(typeof data === 'string' ? encoder.encode(data) : data))

// A report has thousands of ids, and making a hasher takes longer than hashing a few words.
const blank = sha256.create()
const hasher = sha256.create()
const digest = new Uint8Array(hasher.outputLen)
const room = new Uint8Array(3 * 1024)
const digits = Array.from({ length: 256 }, (_, byte) => byte.toString(16).padStart(2, '0'))

/**
 * The first bytes of a text's SHA-256, two hexadecimal digits each: what `sha256Hex` begins with, made faster.
 * @example sha256Start('abc', 3) // 'ba7816'
 */
export const sha256Start = (text: string, bytes: number): string => {
  blank._cloneInto(hasher).update(bytesOf(text)).digestInto(digest)
  let hex = ''
  for (let i = 0; i < bytes; i++) hex += digits[digest[i]!]
  return hex
}

/** A text as UTF-8, which needs at most three bytes a unit; good until it is asked for another. */
const bytesOf = (text: string): Uint8Array =>
  text.length * 3 > room.length ? encoder.encode(text) : room.subarray(0, encoder.encodeInto(text, room).written)

/**
 * A 32-bit hash of a string (FNV-1a over UTF-16 units), for shingles and tables; not for identity.
 */
export const hash32 = (text: string, seed = 0x811c9dc5): number => {
  let hash = seed
  for (let i = 0; i < text.length; i++) {
    hash ^= text.charCodeAt(i)
    hash = Math.imul(hash, 0x01000193)
  }
  return hash >>> 0
}
