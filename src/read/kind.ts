import { ninjsItem } from './wire/ninjs-item.ts'

/** What bytes are, told by the bytes themselves first and by name and media type only where they leave it open. */
export type Kind = 'empty' | 'text' | 'html' | 'pdf' | 'docx' | 'ninjs' | 'newsml' | 'binary'

export interface Named {
  readonly path: string | null
  readonly mediaType: string | null
}

const mediaTypes: Readonly<Record<Kind, string>> = {
  empty: 'application/octet-stream',
  binary: 'application/octet-stream',
  text: 'text/plain',
  ninjs: 'application/json',
  newsml: 'application/vnd.iptc.g2.newsitem+xml',
  html: 'text/html',
  pdf: 'application/pdf',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
}

export const mediaTypeOf = (kind: Kind): string => mediaTypes[kind]

/**
 * The kind of some bytes.
 * @param text the bytes decoded, for telling HTML from plain text
 */
export const kindOf = (bytes: Uint8Array, named: Named, text: () => string): Kind => {
  if (bytes.length === 0) return 'empty'
  if (startsWith(bytes, '%PDF-', 1024)) return 'pdf'
  if (startsWith(bytes, 'PK\u0003\u0004', 1)) return includes(bytes, 'word/') ? 'docx' : 'binary'
  if (isBinary(bytes)) return 'binary'
  const decoded = text()
  if (!/\S/u.test(decoded.replace(/^[\u0000\ufeff]+/u, ''))) return 'empty'
  if (looksLikeNewsml(decoded)) return 'newsml'
  if (ninjsItem(decoded) !== null) return 'ninjs'
  return looksLikeHtml(decoded, named) ? 'html' : 'text'
}

const startsWith = (bytes: Uint8Array, signature: string, within: number): boolean => {
  for (let at = 0; at < Math.min(within, bytes.length); at++) if (isAt(bytes, signature, at)) return true
  return false
}

const isAt = (bytes: Uint8Array, signature: string, at: number): boolean => {
  for (let i = 0; i < signature.length; i++) if (bytes[at + i] !== signature.charCodeAt(i)) return false
  return true
}

const includes = (bytes: Uint8Array, signature: string): boolean => {
  const first = signature.charCodeAt(0)
  for (let at = bytes.indexOf(first); at >= 0; at = bytes.indexOf(first, at + 1))
    if (isAt(bytes, signature, at)) return true
  return false
}

const signatures = [
  '\u0089PNG',
  '\u00ff\u00d8\u00ff',
  'GIF8',
  'RIFF',
  '\u007fELF',
  'MZ\u0090',
  '\u001f\u008b',
  '7z\u00bc',
  'Rar!',
  '\u00d0\u00cf\u0011\u00e0',
  'OggS',
  'ID3',
  'SQLite format',
  '\u0000\u0000\u0000',
]

/** Pictures, archives and programs by their first bytes; else bytes of which more than a few are controls no text holds. */
const isBinary = (bytes: Uint8Array): boolean => {
  if (signatures.some((signature) => isAt(bytes, signature, 0)) && controlShare(bytes) > 0) return true
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return false
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return false
  return controlShare(bytes) > 0.05 && !isWide(bytes)
}

const sample = 65_536

const controlShare = (bytes: Uint8Array): number => {
  const length = Math.min(bytes.length, sample)
  let controls = 0
  for (let i = 0; i < length; i++) {
    const byte = bytes[i]!
    if (byte < 9 || (byte > 13 && byte < 32 && byte !== 27) || byte === 127) controls++
  }
  return controls / length
}

/** UTF-16 without a mark: the zeros stand at every second byte. */
const isWide = (bytes: Uint8Array): boolean => {
  const length = Math.min(bytes.length & ~1, sample)
  const zeros = [0, 0]
  for (let i = 0; i < length; i++) if (bytes[i] === 0) zeros[i & 1]!++
  const [even, odd] = [zeros[0]! / (length / 2), zeros[1]! / (length / 2)]
  return (even > 0.7 && odd < 0.1) || (odd > 0.7 && even < 0.1)
}

/** Whether the beginning of a text is that of a news item, or of a message of them, in IPTC's namespace. */
const looksLikeNewsml = (text: string): boolean => {
  const head = text.slice(0, 4096)
  return /^[\s\ufeff]*</u.test(head) && /<(?:newsItem|newsMessage)\b/u.test(head) && /iptc\.org\/std\/nar\//u.test(head)
}

const looksLikeHtml = (text: string, { path, mediaType }: Named): boolean => {
  const head = text.slice(0, 4096)
  if (/^\s*(?:<\?xml[^>]*>\s*)?(?:<!--[^]{0,2000}?-->\s*)?<(?:!doctype\s+html|html|head|body)\b/iu.test(head))
    return true
  const tags = /<(?:p|div|article|h1|h2|meta|title|body|section|span|br)\b[^>]*>/iu.test(head)
  const named = /\.x?html?$/iu.test(path ?? '') || /html/iu.test(mediaType ?? '')
  return tags && (named || /<\/(?:p|div|article|h1|body|section)>/iu.test(text.slice(0, 65_536)))
}
