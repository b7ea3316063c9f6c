import type { TimeRule, TimeWords } from '../../language/topics/time.ts'
import { matchAt, scan } from '../../text/scan.ts'
import type { Atom } from './atoms.ts'
import { isCore, letterOf } from './classes.ts'
import { compilePattern } from './pattern.ts'

/** What a rule matched: atoms from `from` up to `to`, of which `first` to `last` are the expression. */
export interface Found {
  readonly rule: TimeRule
  readonly order: number
  readonly from: number
  readonly to: number
  readonly first: number
  readonly last: number
  /** Where the other end of a range stands. */
  readonly other: { readonly first: number; readonly last: number } | null
  /** The atoms of the expression. */
  readonly all: readonly Atom[]
  /** The atoms of each named part. */
  readonly parts: Readonly<Record<string, readonly Atom[]>>
}

interface Compiled {
  readonly rule: TimeRule
  readonly order: number
  readonly quick: RegExp
  readonly exact: RegExp
}

/** The rules that can begin with a letter: with what stands behind it, and those that can end there. */
interface Bucket {
  readonly bySecond: ReadonlyMap<string, readonly Compiled[]>
  readonly short: readonly Compiled[]
}
type Grammar = ReadonlyMap<string, Bucket>
const grammars = new WeakMap<TimeWords, Grammar>()

const grammarOf = (words: TimeWords): Grammar => {
  const known = grammars.get(words)
  if (known) return known
  const made = new Map<string, { bySecond: Map<string, Compiled[]>; short: Compiled[] }>()
  const rules = words.rules.map((rule, order) => {
    const { source, firsts, seconds } = compilePattern(rule.pattern, words.macros)
    const compiled = { rule, order, quick: new RegExp(source, 'y'), exact: new RegExp(source, 'dy') }
    firsts.delete(letterOf('other'))
    return { compiled, firsts, seconds }
  })
  for (const letter of new Set(rules.flatMap(({ firsts }) => [...firsts]))) {
    made.set(
      letter,
      bucketOf(
        rules
          .filter(({ firsts }) => firsts.has(letter))
          .map((rule) => [rule.compiled, rule.seconds.get(letter) ?? none] as const),
      ),
    )
  }
  grammars.set(words, made)
  return made
}

const none: ReadonlySet<string | null> = new Set()

/** A rule that can end after one letter is tried whatever follows. */
const bucketOf = (
  rules: readonly (readonly [Compiled, ReadonlySet<string | null>])[],
): { bySecond: Map<string, Compiled[]>; short: Compiled[] } => {
  const letters = new Set(rules.flatMap(([, seconds]) => [...seconds].filter((letter) => letter !== null)))
  const trying = (letter: string | null): Compiled[] =>
    rules.filter(([, seconds]) => seconds.has(letter) || seconds.has(null)).map(([rule]) => rule)
  return { bySecond: new Map([...letters].map((letter) => [letter, trying(letter)])), short: trying(null) }
}

/** All that any rule reads in a sentence, overlapping ones too. */
export const findTimes = (words: TimeWords, atoms: readonly Atom[], letters: string): readonly Found[] => {
  const cores = coresIn(letters)
  const found: Found[] = []
  const grammar = grammarOf(words)
  for (let at = 0, next = 0; at < atoms.length && next < cores.length; at++) {
    while (next < cores.length && cores[next]! < at) next++
    if (next < cores.length && cores[next]! - at > farthest) continue
    const bucket = grammar.get(letters[at]!)
    if (bucket === undefined) continue
    for (const { rule, order, quick, exact } of bucket.bySecond.get(letters[at + 1] ?? '') ?? bucket.short) {
      if (matchAt(quick, letters, at)) found.push(placed(rule, order, { match: matchAt(exact, letters, at)!, atoms }))
    }
  }
  return found
}

/** In atoms: how far before its first word of times an expression begins at most. */
const farthest = 16

/** "Nineteen ninety-four" has no other word of times. */
const spelledYear = new RegExp(`${letterOf('cardinal')}[${letterOf('cardinal')}${letterOf('mass')}]`, 'g')

/** Where words of times stand. */
const coresIn = (letters: string): readonly number[] => {
  const cores: number[] = []
  for (let i = 0; i < letters.length; i++) if (isCore.has(letters[i]!)) cores.push(i)
  if (!letters.includes(letterOf('cardinal'))) return cores
  for (const { index } of scan(spelledYear, letters)) cores.push(index)
  return cores.sort((a, b) => a - b)
}

const placed = (
  rule: TimeRule,
  order: number,
  { match, atoms }: { readonly match: RegExpExecArray; readonly atoms: readonly Atom[] },
): Found => {
  const parts: Record<string, readonly Atom[]> = {}
  const [from, to] = [match.index, match.index + match[0].length]
  let [kept, other] = [{ first: from, last: to }, null as Found['other']]
  for (const [name, range] of Object.entries(match.indices?.groups ?? {})) {
    if (!range) continue
    const [first, last] = [range[0], withoutStop(atoms, range[1])]
    if (name[0] === 'x') kept = { first, last }
    else if (name[0] === 'v') other = { first, last }
    else parts[name[0]!] ??= atoms.slice(range[0], range[1])
  }
  const last = withoutStop(atoms, kept.last)
  return { rule, order, from, to, first: kept.first, last, other, all: atoms.slice(kept.first, last), parts }
}

/** The full stop of the sentence is not that of an abbreviation. */
const withoutStop = (atoms: readonly Atom[], last: number): number =>
  last === atoms.length && atoms[last - 1]?.class === 'dot' ? last - 1 : last

/**
 * Of what overlaps the longest that can be read, then that of the earlier rule.
 * @param read gives null where the words say no time after all
 */
export const chooseTimes = <T>(found: readonly Found[], read: (found: Found) => T | null): readonly T[] => {
  const best = [...found].sort((a, b) => b.to - b.from - (a.to - a.from) || a.order - b.order)
  const taken = new Set<number>()
  const chosen: { readonly first: number; readonly reading: T }[] = []
  for (const one of best) {
    const { first, last, other } = one
    const end = other?.last ?? last
    const reading = isFree(taken, first, end) ? read(one) : null
    if (reading === null) continue
    for (let i = first; i < end; i++) taken.add(i)
    chosen.push({ first, reading })
  }
  return chosen.sort((a, b) => a.first - b.first).map(({ reading }) => reading)
}

const isFree = (taken: ReadonlySet<number>, first: number, last: number): boolean => {
  for (let i = first; i < last; i++) if (taken.has(i)) return false
  return true
}
