import { isoUnits } from '../../language/topics/time.ts'
import type { Granularity, TimeStep } from '../../model/time.ts'
import type { Atom } from './atoms.ts'
import { countOf, draft, numberOf, type Draft, type Reading } from './draft.ts'
import { shifted } from './read-relative.ts'
import { isCalendarUnit } from './units.ts'

interface Length {
  readonly count: number
  readonly unit: Granularity
}

const clockUnits = ['hour', 'minute', 'second']
const joints = ['comma', 'and']

/** "two hours and 20 minutes", "1 año, 2 meses y 3 días"; "one month and 21 days ago". */
export const readCompound = (reading: Reading): Draft | null => {
  const { found } = reading
  const turn = found.parts.r?.[0]
  const from = turn === undefined ? 0 : found.all.indexOf(turn) + 1
  const lengths = lengthsOf(found.all.slice(from).filter((atom) => !found.parts.b?.includes(atom)))
  if (lengths === null || !lengths.every(({ unit }, i) => i === 0 || isSmaller(unit, lengths[i - 1]!.unit))) return null
  if (found.parts.b) return movedBy(lengths, numberOf(found, 'b') ?? 0, found.parts.b[0]!.class === 'apart')
  const [days, hours] = [false, true].map((clock) =>
    lengths
      .filter(({ unit }) => clockUnits.includes(unit) === clock)
      .map(({ count, unit }) => `${count}${isoUnits[unit] ?? 'Y'}`)
      .join(''),
  )
  const value = `P${days}${hours === '' ? '' : `T${hours}`}`
  const leaning = turn === undefined ? null : movedBy(lengths, numberOf(found, 'r') ?? 0, false)
  return draft(lengths[0]!.unit, {
    type: 'DURATION',
    value,
    ...(leaning && { anchor: leaning.anchor, steps: leaning.steps.filter(({ kind }) => kind === 'shift') }),
  })
}

/** Each length moves the day in turn; hours would not move it for sure. */
const movedBy = (lengths: readonly Length[], sign: number, told: boolean): Draft | null => {
  const steps: TimeStep[] = []
  for (const { count, unit } of lengths) {
    if (!isCalendarUnit(unit)) return null
    steps.push(...shifted(unit, sign * count))
  }
  const last = lengths.at(-1)!.unit
  const widen: TimeStep[] = last === 'day' ? [] : [{ kind: 'widen', unit: last }]
  return draft(last, { anchor: told ? 'told' : 'publication', steps: [...steps, ...widen] })
}

const bySize = ['century', 'decade', 'year', 'half-year', 'quarter', 'month', 'week', 'day', 'hour', 'minute', 'second']

/** "Three years and six months" is one length, "nine months and three years" are two. */
const isSmaller = (unit: string, than: string): boolean => bySize.indexOf(unit) > bySize.indexOf(than)

const lengthsOf = (atoms: readonly Atom[]): readonly Length[] | null => {
  const lengths: Length[] = []
  let counted: Atom[] = []
  for (const atom of atoms) {
    if (counted.length === 0 && joints.includes(atom.class)) continue
    if (!isUnit(atom)) {
      counted.push(atom)
      continue
    }
    const count = countOf(counted)
    if (count === null) return null
    lengths.push({ count, unit: String(atom.value) as Granularity })
    counted = []
  }
  return lengths
}

const isUnit = (atom: Atom): boolean =>
  typeof atom.value === 'string' && isoUnits[atom.value as Granularity] !== undefined
