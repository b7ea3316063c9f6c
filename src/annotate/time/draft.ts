import type { Direction, Granularity, TimeModifier, TimeReading, TimeStep, TimeType } from '../../model/time.ts'
import type { Atom } from './atoms.ts'
import type { Found } from './match.ts'

/** A time as read from its words alone, before it is told what it leans on. */
export interface Draft {
  readonly type: TimeType
  readonly granularity: Granularity
  readonly modifier: TimeModifier
  readonly anchor: TimeReading['anchor']['kind']
  readonly steps: readonly TimeStep[]
  readonly value: string | null
  readonly clock: string | null
  readonly vague: TimeReading['vague']
  /** What the other end of a range says: "16" in "Nov. 14-16". */
  readonly other: Draft | null
}

/** What a reader may ask besides the words: whether the clause looks back or ahead. */
export interface Reading {
  readonly found: Found
  readonly direction: () => 'past' | 'future'
}

export const draft = (granularity: Granularity, more: Partial<Draft> = {}): Draft => ({
  type: 'DATE',
  granularity,
  modifier: null,
  anchor: 'none',
  steps: [],
  value: null,
  clock: null,
  vague: null,
  other: null,
  ...more,
})

/** The first atom of a named part. */
export const atomOf = (found: Found, part: string): Atom | undefined => found.parts[part]?.[0]

/** The value of a named part as a number; null where the part is missing or no number. */
export const numberOf = (found: Found, part: string): number | null => {
  const value = atomOf(found, part)?.value
  return typeof value === 'number' ? value : null
}

/** The value of a named part as words; null where the part is missing. */
export const textOf = (found: Found, part: string): string | null => {
  const value = atomOf(found, part)?.value
  return value === undefined ? null : String(value)
}

/** The modifier that the words say: "early", "the end of". */
export const modifierOf = (found: Found): TimeModifier => {
  const atom = atomOf(found, 'g')
  const said = atom?.value
  // "Más tarde" is later, "a primeros de" early and "a últimos de" late in what follows, as are first and second halves.
  if (atom?.class === 'part') return 'late'
  if (atom?.class === 'ordinal' || atom?.class === 'nth') return said === 1 ? 'early' : said === 2 ? 'late' : null
  if (atom?.class === 'stretch') return said === 0 ? 'early' : said === -1 ? 'late' : null
  if (atom?.class === 'turn') return said === -1 ? 'late' : null
  if (typeof said === 'number') return said < 0 ? 'early' : 'late'
  return (said ?? null) as TimeModifier
}

/** The direction of a part that is turned ("last May") or else left to the clause. */
export const turned = ({ found, direction }: Reading): Direction => {
  const turn = numberOf(found, 'r') ?? found.rule.by
  if (turn === undefined || turn === null || turn === 0) return direction() === 'past' ? 'recent' : 'nearest'
  return turn < 0 ? 'past' : 'future'
}

/**
 * The number that words of counting say: "two and a half" is 2.5, "a hundred" 100, "two to three" 2; null for
 * "several".
 */
export const countOf = (atoms: readonly Atom[]): number | null => {
  let sum = 0
  let counted = false
  for (const [i, atom] of atoms.entries()) {
    if (atom.class === 'few') return null
    if (counted && endsCount(atoms, i)) break
    const value = atom.class === 'half' ? halfOf(atom) : atom.value
    if (typeof value !== 'number' || (atom.class === 'article' && atoms.length > 1)) continue
    sum = isFactor(atom) ? Math.max(sum, 1) * value : sum + value
    counted = true
  }
  return counted ? sum : 1
}

const halfOf = ({ value }: Atom): number => (typeof value === 'number' ? value : 0.5)

const isFactor = ({ class: name, value }: Atom): boolean =>
  name === 'mass' || (name === 'cardinal' && typeof value === 'number' && value >= 100)

/** Whether a second number begins: "two to three", "12-18", but not "twenty-five" or "two and a half". */
const endsCount = (atoms: readonly Atom[], i: number): boolean => {
  const [atom, next] = [atoms[i]!, atoms[i + 1]]
  if (atom.class === 'to') return true
  if (atom.class === 'hyphen') return atoms[i - 1]?.class !== 'cardinal'
  return atom.class === 'and' && atom.lower.length > 1 && next?.class !== 'article' && next?.class !== 'half'
}

/** How many plainer units a unit stands for: a fortnight ("2*week") is two weeks. */
export const foldOf = (found: Found): number => Number(/^(\d+)\*/.exec(textOf(found, 'u') ?? '')?.[1] ?? 1)

/** The count of a named part in plain units, with "and a half" behind the unit; one unit where no number is said. */
export const countIn = (found: Found): number | null => {
  const count = found.parts.c === undefined ? 1 : countOf(found.parts.c)
  return count === null ? null : (found.parts.j === undefined ? count : count + 0.5) * foldOf(found)
}

/** A year in words: "nineteen ninety-four", "two thousand and five", "mil novecientos diez"; null where they say none. */
export const spelledYear = (atoms: readonly Atom[]): number | null => {
  const values = atoms.flatMap(({ value }) => (typeof value === 'number' ? [value] : []))
  const [lead = 0, ...rest] = values
  const sum = rest.reduce((all, value) => all + value, 0)
  if (lead === 1000) return 1000 + sum
  if (rest.includes(100) || rest.includes(1000)) return yearInHundreds(values)
  return lead >= 11 && lead <= 20 && sum >= 10 && sum < 100 ? lead * 100 + sum : null
}

/** "Nineteen hundred and five", "one thousand seven hundred and eighty-nine"; null where it is no year by its size. */
const yearInHundreds = (values: readonly number[]): number | null => {
  let [sum, part] = [0, 0]
  for (const value of values) {
    if (value === 1000) [sum, part] = [sum + part * 1000, 0]
    else part = value === 100 ? part * 100 : part + value
  }
  return sum + part >= 1000 && sum + part <= 2100 ? sum + part : null
}
