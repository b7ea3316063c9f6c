import { base, toDigits } from './digits.ts'
import { longest, places, shortest, signs } from './unpack.ts'

/** Characters by which words that stood before are found, and how many places of such are looked at. */
const gram = 5
const mostPlaces = 24
/** Where a place this good is found, no better one is looked for. */
const enough = 400
const farthest = base ** places.far
const nearest = base ** places.near

interface Found {
  readonly start: number
  readonly length: number
}

/**
 * A text without what it repeats, of itself or of a text that whoever unpacks it has: words that stood before
 * are pointed to. It has no `<`, and time grows in step with length.
 * @example unpacked(packed('the same words', 'the same'), 'the same') // 'the same words'
 */
export const packed = (text: string, known: string): string => {
  const all = known + text
  const seen = new Map<string, number[]>()
  const see = (at: number): void => {
    const key = all.slice(at, at + gram)
    const before = seen.get(key)
    if (before === undefined) seen.set(key, [at])
    else if (before.push(at) > mostPlaces) before.shift()
  }
  for (let at = 0; at < known.length; at++) see(at)
  const written: string[] = []
  for (let at = known.length; at < all.length;) {
    const here = bestAt(all, at, seen)
    see(at)
    // Where the next character begins longer words, this one is written out.
    const next = here && here.length < enough ? bestAt(all, at + 1, seen) : null
    if (here && (next?.length ?? 0) <= here.length) {
      written.push(pointer(at - here.start, here.length))
      for (let step = at + 1; step < at + here.length; step++) see(step)
      at += here.length
    } else {
      written.push(literal(all[at]!))
      at++
    }
  }
  return written.join('')
}

/** The longest words before `at` that stand there again, if pointing to them is shorter than writing them. */
const bestAt = (all: string, at: number, seen: ReadonlyMap<string, readonly number[]>): Found | null => {
  let best: Found | null = null
  for (const start of (seen.get(all.slice(at, at + gram)) ?? []).toReversed()) {
    if (at - start >= farthest) break
    if (best && all[start + best.length] !== all[at + best.length]) continue
    const length = sameFrom(all, start, at)
    // Words that are far take a digit more.
    const nearer = best !== null && at - best.start < nearest && at - start >= nearest ? 1 : 0
    if (length > (best === null ? costOf(at - start) : best.length + nearer)) best = { start, length }
    if (length >= enough) break
  }
  return best
}

const sameFrom = (all: string, start: number, at: number): number => {
  let length = 0
  // What is pointed to must have been unpacked already.
  while (start + length < at && at + length < all.length && all[start + length] === all[at + length]) length++
  return length
}

const costOf = (back: number): number => 2 + (back < nearest ? places.near : places.far)

const pointer = (back: number, length: number): string => {
  const near = back < nearest
  const span = length < longest ? toDigits(length - shortest + 1, 1) : toDigits(base - 1, 1) + toDigits(length, 3)
  return (near ? signs.near : signs.far) + span + toDigits(back, near ? places.near : places.far)
}

const literal = (letter: string): string => {
  if (letter === '<') return signs.less
  return Object.values<string>(signs).includes(letter) ? signs.far + toDigits(0, 1) + letter : letter
}
