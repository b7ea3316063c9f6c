import { base, fromDigits } from './digits.ts'

/** Signs of packed text: words that stood before, far or near, and what stands for `<`. */
export const signs = { far: '~', near: '^', less: '`' } as const

/** The fewest characters that are pointed to, and from where on the length takes digits of its own. */
export const shortest = 5
export const longest = base - 2 + shortest

/** How many digits tell how far back the words stand. */
export const places = { far: 3, near: 2 } as const

const [far, near, less, open] = [signs.far, signs.near, signs.less, '<'].map((sign) => sign.charCodeAt(0))

/**
 * Gives the text that was packed. A sign is followed by a length, and by how far back the words of that
 * length stand: in what was unpacked so far, or in the known text before it. Length 0 means the sign itself.
 * @example unpacked('a`b', '') // 'a<b'
 */
export const unpacked = (text: string, known: string): string => {
  let all = new Uint16Array((known.length + text.length) * 2)
  let end = 0
  const write = (code: number): void => {
    if (end === all.length) {
      const wider = new Uint16Array(end * 2 + 1)
      wider.set(all)
      all = wider
    }
    all[end++] = code
  }
  for (let at = 0; at < known.length; at++) write(known.charCodeAt(at))
  for (let at = 0; at < text.length;) {
    const code = text.charCodeAt(at)
    if (code !== far && code !== near) {
      write(code === less ? open! : code)
      at++
      continue
    }
    const { length, after } = lengthAt(text, at + 1)
    if (length === 0) write(text.charCodeAt(after))
    const digits = length === 0 ? 1 : code === far ? places.far : places.near
    const back = fromDigits(text, after, digits)
    for (let step = 0; step < length; step++) write(all[end - back]!)
    at = after + digits
  }
  return new TextDecoder('utf-16le', { ignoreBOM: true }).decode(all.subarray(known.length, end))
}

/** The length that is written at a place, and where what follows it begins. */
const lengthAt = (text: string, at: number): { readonly length: number; readonly after: number } => {
  const first = fromDigits(text, at, 1)
  if (first === base - 1) return { length: fromDigits(text, at + 1, 3), after: at + 4 }
  return { length: first === 0 ? 0 : first - 1 + shortest, after: at + 1 }
}
