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
  const said = atomOf(found, 'g')?.value
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
 * The number that words of counting say: "two and a half" is 2.5, "a hundred" 100; null for "several".
 */
export const countOf = (atoms: readonly Atom[]): number | null => {
  let sum = 0
  let counted = false
  for (const atom of atoms) {
    if (atom.class === 'few') return null
    const value = atom.class === 'half' ? 0.5 : atom.value
    if (typeof value !== 'number' || (atom.class === 'article' && atoms.length > 1)) continue
    sum = atom.class === 'cardinal' && value >= 100 ? Math.max(sum, 1) * value : sum + value
    counted = true
  }
  return counted ? sum : 1
}
