import { fold } from './fold.ts'

/** Words of a name, folded; a particle of one letter less is kept apart from the word it leads: "al-Masri" is masri. */
export const nameWords = (name: string): readonly string[] =>
  fold(name)
    .split(/[\s.]+/)
    .map((word) => word.replace(/^(?:al|el|ul|as|an)[-'’]/, '').replace(/['’]s$/, ''))
    .filter((word) => word !== '' && !particles.has(word))

const particles = new Set([
  'de',
  'del',
  'la',
  'las',
  'los',
  'al',
  'el',
  'von',
  'van',
  'der',
  'bin',
  'ibn',
  'of',
  'the',
  'y',
])

/**
 * Whether two printed forms of one name part can be the same: lost accents, an initial, a slip or another
 * romanisation.
 * @example similarWords('mohammed', 'muhammad') // true
 * @example similarWords('mario', 'maria') // false
 */
export const similarWords = (a: string, b: string): boolean => {
  if (a === b) return true
  if (a.length === 1 || b.length === 1) return a[0] === b[0]
  if (a[0] !== b[0] || a.length < 4 || b.length < 4 || differInGender(a, b)) return false
  if (Math.abs(a.length - b.length) > 2) return false
  const bones = skeleton(a)
  if (bones.length > 1 && bones === skeleton(b)) return true
  return Math.min(a.length, b.length) > 5 && isOneEdit(a, b)
}

/**
 * Keys that two words share wherever `similarWords` takes them for one: the word, its consonants, and where one slip
 * is allowed the word with each of its letters left out.
 * @example wordKeys('soto') // ['soto', 's~st']
 */
export const wordKeys = (word: string): readonly string[] => {
  if (word.length < 4) return [word]
  const bones = skeleton(word)
  const keys = [word, `${word[0]}~${bones}`]
  if (word.length < 6) return keys
  for (let i = 1; i < word.length; i++) if (word[i] !== word[i - 1]) keys.push(word.slice(0, i) + word.slice(i + 1))
  return keys
}

const differInGender = (a: string, b: string): boolean =>
  a.length === b.length && a.slice(0, -1) === b.slice(0, -1) && /[ao]$/.test(a) && /[ao]$/.test(b)

/** Consonants, doubled ones once. */
const skeleton = (word: string): string => word.replace(/[aeiouy'’-]|(?<!c)h/g, '').replace(/(.)\1+/g, '$1')

/** Whether one letter put in, left out, changed, or two neighbours swapped make one word of the other. */
const isOneEdit = (a: string, b: string): boolean => {
  let start = 0
  while (start < a.length && a[start] === b[start]) start++
  let end = 0
  while (end < a.length - start && end < b.length - start && a.at(-1 - end) === b.at(-1 - end)) end++
  const [x, y] = [a.slice(start, a.length - end), b.slice(start, b.length - end)]
  if (x.length <= 1 && y.length <= 1) return true
  return x.length === 2 && y.length === 2 && x[0] === y[1] && x[1] === y[0]
}

/**
 * How many words two names share in order, or 0 where some part of one speaks against the other.
 * Parts that only one has (a middle name, a second surname) speak for and against nothing. Initials alone name nobody:
 * "J. M. V." is "J. C. M." no more than any other.
 * @example sharedName(['víctor', 'raúl', 'soto'], ['víctor', 'soto', 'quispe']) // 2
 * @example sharedName(['john', 'smith'], ['mary', 'smith']) // 0
 */
export const sharedName = (a: readonly string[], b: readonly string[]): number => {
  let shared = 0
  let whole = false
  let [i, j] = [0, 0]
  while (i < a.length && j < b.length) {
    const next = nextShared(a, b, { i, j })
    if (next === null) break
    if (next.i > i && next.j > j) return 0
    shared++
    whole ||= a[next.i]!.length > 1 && b[next.j]!.length > 1
    i = next.i + 1
    j = next.j + 1
  }
  if (!whole && a.join(' ') !== b.join(' ')) return 0
  return i < a.length && j < b.length ? 0 : shared
}

interface Place {
  readonly i: number
  readonly j: number
}

/** The nearest pair of similar words at or after two places. */
const nextShared = (a: readonly string[], b: readonly string[], from: Place): Place | null => {
  let best: Place | null = null
  for (let i = from.i; i < a.length; i++) {
    for (let j = from.j; j < b.length; j++) {
      if (!similarWords(a[i]!, b[j]!)) continue
      if (best === null || i + j < best.i + best.j) best = { i, j }
    }
  }
  return best
}
