import type { TimeRule, TimeWords } from '../../language/topics/time.ts'
import { matchAt, matchEndAt, scan } from '../../text/scan.ts'
import type { Atom, Spelled } from './atoms.ts'
import { letterOf } from './classes.ts'
import { compilePattern } from './pattern.ts'

/** What a rule matched: atoms from `from` up to `to`, of which `first` to `last` are the expression. */
export interface Found {
  readonly rule: TimeRule
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
  /** Tells whether the rule matches, and how far. */
  readonly quick: RegExp
  /** Tells what each named part matches, which takes ten times as long: asked only of what may be chosen. */
  readonly exact: RegExp
}

/** That a rule matches, and where. */
export interface Match {
  readonly by: Compiled
  readonly from: number
  readonly to: number
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
export const findTimes = (words: TimeWords, spelled: Spelled): readonly Match[] => {
  const cores = coresIn(spelled)
  const { letters } = spelled
  const found: Match[] = []
  if (cores.length === 0) return found
  const grammar = grammarOf(words)
  for (let at = 0, next = 0; at < letters.length && next < cores.length; at++) {
    while (next < cores.length && cores[next]! < at) next++
    if (next < cores.length && cores[next]! - at > farthest) continue
    const bucket = grammar.get(letters[at]!)
    if (bucket === undefined) continue
    for (const by of bucket.bySecond.get(letters[at + 1] ?? '') ?? bucket.short) {
      const to = matchEndAt(by.quick, letters, at)
      if (to >= 0) found.push({ by, from: at, to })
    }
  }
  return found
}

/** In atoms: how far before its first word of times an expression begins at most. */
const farthest = 16

/** "Nineteen ninety-four" has no other word of times. */
const cardinal = letterOf('cardinal')
const spelledYear = new RegExp(`${cardinal}[${cardinal}${letterOf('mass')}]`, 'g')

/** Where words of times stand. */
const coresIn = ({ letters, cores }: Spelled): readonly number[] => {
  if (!letters.includes(cardinal)) return cores
  const years = Array.from(scan(spelledYear, letters), ({ index }) => index)
  return years.length === 0 ? cores : [...cores, ...years].sort((a, b) => a - b)
}

const placed = ({ by, from, to }: Match, { atoms, letters }: Spelled): Found => {
  const parts: Record<string, readonly Atom[]> = {}
  let [kept, other] = [{ first: from, last: to }, null as Found['other']]
  const ranges = matchAt(by.exact, letters, from)?.indices?.groups
  for (const name in ranges) {
    const range = ranges[name]
    if (!range) continue
    const [first, last] = [range[0], withoutStop(atoms, range[1])]
    if (name[0] === 'x') kept = { first, last }
    else if (name[0] === 'v') other = { first, last }
    else parts[name[0]!] ??= atoms.slice(range[0], range[1])
  }
  const last = withoutStop(atoms, kept.last)
  return { rule: by.rule, from, to, first: kept.first, last, other, all: atoms.slice(kept.first, last), parts }
}

/** The full stop of the sentence is not that of an abbreviation. */
const withoutStop = (atoms: readonly Atom[], last: number): number =>
  last === atoms.length && atoms[last - 1]?.class === 'dot' ? last - 1 : last

/**
 * Of what overlaps the longest that can be read, then that of the earlier rule.
 * @param read gives null where the words say no time after all
 */
export const chooseTimes = <T>(
  found: readonly Match[],
  spelled: Spelled,
  read: (found: Found) => T | null,
): readonly T[] => {
  const best =
    found.length === 1 ? found : found.toSorted((a, b) => b.to - b.from - (a.to - a.from) || a.by.order - b.by.order)
  const taken = new Uint8Array(spelled.atoms.length)
  const chosen: { readonly first: number; readonly reading: T }[] = []
  for (const match of best) {
    if (!hasRoom(taken, match.from, match.to)) continue
    const one = placed(match, spelled)
    const end = one.other?.last ?? one.last
    const reading = isFree(taken, one.first, end) ? read(one) : null
    if (reading === null) continue
    taken.fill(1, one.first, end)
    chosen.push({ first: one.first, reading })
  }
  return chosen.sort((a, b) => a.first - b.first).map(({ reading }) => reading)
}

/** Whether any of its atoms is not taken: what an expression keeps of a match lies within it. */
const hasRoom = (taken: Uint8Array, from: number, to: number): boolean => taken.subarray(from, to).includes(0)

const isFree = (taken: Uint8Array, first: number, last: number): boolean => !taken.subarray(first, last).includes(1)
