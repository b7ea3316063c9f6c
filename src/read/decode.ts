import { scan } from '../text/scan.ts'

/** Bytes as text, and where in the bytes each unit of the text begins. */
export interface Decoded {
  readonly text: string
  /** The encoding's name as the web knows it. */
  readonly encoding: string
  /** Where unit `at` of the text begins; calls with rising places are quick. */
  readonly byteAt: (at: number) => number
  /** False where bytes had to be replaced, because they are no text in this encoding. */
  readonly clean: boolean
}

/**
 * Decodes text: by its byte order mark, by the zeros of UTF-16, as UTF-8 where it is valid, by what
 * the document says of itself, else as windows-1252, which gives some text for any bytes.
 * @param said an encoding that a server or the document names; one that the bytes belie is not believed
 */
export const decode = (bytes: Uint8Array, said: string | null = null): Decoded => {
  const mark = markOf(bytes)
  if (mark) return decodeAs(bytes, mark.encoding, mark.length)
  const wide = wideOf(bytes)
  if (wide) return decodeAs(bytes, wide, 0)
  const utf8 = tryUtf8(bytes)
  if (utf8 !== null) return { text: utf8, encoding: 'utf-8', byteAt: utf8Places(bytes, 0), clean: true }
  const named = said === null ? null : knownEncoding(said)
  return decodeAs(bytes, named === null || /^utf-/.test(named) ? mostlyUtf8(bytes) : named, 0)
}

const markOf = (bytes: Uint8Array): { encoding: string; length: number } | null => {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return { encoding: 'utf-8', length: 3 }
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return { encoding: 'utf-16le', length: 2 }
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return { encoding: 'utf-16be', length: 2 }
  return null
}

/** UTF-16 without a mark: every second byte of a Latin text is zero. */
const wideOf = (bytes: Uint8Array): string | null => {
  const length = Math.min(bytes.length & ~1, 4096)
  if (length < 8) return null
  const zeros = [0, 0]
  for (let i = 0; i < length; i++) if (bytes[i] === 0) zeros[i & 1]!++
  const most = length / 2
  if (zeros[1]! > most * 0.7 && zeros[0]! < most * 0.1) return 'utf-16le'
  return zeros[0]! > most * 0.7 && zeros[1]! < most * 0.1 ? 'utf-16be' : null
}

const tryUtf8 = (bytes: Uint8Array): string | null => {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
  } catch {
    return null
  }
}

const knownEncoding = (said: string): string | null => {
  try {
    return new TextDecoder(said.trim()).encoding
  } catch {
    return null
  }
}

/** A UTF-8 text with a few broken bytes (cut in the middle, say) is still one: one per hundred sound ones is allowed. */
const mostlyUtf8 = (bytes: Uint8Array): string => {
  const text = new TextDecoder('utf-8').decode(bytes)
  let broken = 0
  let beyond = 0
  for (const match of scan(/[^\x00-\x7f]/g, text)) {
    if (match[0] === '\ufffd') broken++
    else beyond++
  }
  return beyond > 0 && broken <= Math.max(1, beyond / 100) ? 'utf-8' : 'windows-1252'
}

const decodeAs = (bytes: Uint8Array, encoding: string, skip: number): Decoded => {
  const text = new TextDecoder(encoding, { ignoreBOM: true }).decode(skip === 0 ? bytes : bytes.subarray(skip))
  return {
    text,
    encoding,
    byteAt: placesOf(bytes, { encoding, skip, units: text.length }),
    clean: !text.includes('\ufffd'),
  }
}

const placesOf = (
  bytes: Uint8Array,
  of: { encoding: string; skip: number; units: number },
): ((at: number) => number) => {
  if (of.encoding === 'utf-8') return utf8Places(bytes, of.skip)
  if (of.encoding.startsWith('utf-16')) return (at) => Math.min(of.skip + at * 2, bytes.length)
  // Legacy encodings of several bytes a character have no cheap way back: their text maps to the whole file.
  if (of.units !== bytes.length) return (at) => (at < of.units ? 0 : bytes.length)
  return (at) => Math.min(at, bytes.length)
}

/** Walks from the place asked last, or from the start where an earlier one is asked. */
const utf8Places = (bytes: Uint8Array, skip: number): ((at: number) => number) => {
  let unit = 0
  let byte = skip
  return (at) => {
    if (at < unit) {
      unit = 0
      byte = skip
    }
    while (unit < at && byte < bytes.length) {
      const width = widthAt(bytes, byte)
      // The second half of a surrogate pair begins where its character does.
      if (width === 4 && unit + 1 === at) return byte
      unit += width === 4 ? 2 : 1
      byte += width
    }
    return byte
  }
}

/** The bytes of the character here; one that the decoder would replace counts its broken bytes as it does. */
const widthAt = (bytes: Uint8Array, at: number): number => {
  const lead = bytes[at]!
  const width = lead < 0xc2 ? 1 : lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : lead < 0xf5 ? 4 : 1
  for (let i = 1; i < width; i++) {
    const next = bytes[at + i] ?? 0
    const low = i > 1 ? 0x80 : lead === 0xe0 ? 0xa0 : lead === 0xf0 ? 0x90 : 0x80
    const high = i > 1 ? 0xbf : lead === 0xed ? 0x9f : lead === 0xf4 ? 0x8f : 0xbf
    if (next < low || next > high) return i
  }
  return width
}
