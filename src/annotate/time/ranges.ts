import type { TimeClass } from '../../language/topics/time.ts'
import type { TimeReading } from '../../model/time.ts'
import type { Atom } from './atoms.ts'

/** A reading and the atoms of its sentence that it spans. */
export interface Placed {
  readonly reading: TimeReading
  readonly atoms: readonly Atom[]
  readonly first: number
  readonly last: number
}

/** What may stand between the ends of a range, or between two dates that share a year. */
const between: ReadonlySet<TimeClass> = new Set(['to', 'hyphen', 'and', 'the', 'thes', 'of', 'per', 'comma'])
const mostBetween = 3

/**
 * Links dates that stand as a range ("from Oct. 2 to Oct. 22") and lets two that stand together share the year that
 * one of them says: "in April and June 1955", "from 1 March 2019 to 3 May".
 */
export const linkRanges = <T extends Placed>(items: readonly T[]): readonly T[] => {
  const linked = [...items]
  for (let i = 0; i + 1 < linked.length; i++) {
    const [first, second] = [linked[i]!, datedNow(linked[i + 1]!)]
    const joint = first.reading.until === null ? jointOf(first, second) : null
    if (joint === null || (joint === 'list' && second !== linked[i + 1])) continue
    const [one, two] = sharingYear(first.reading, second.reading, joint)
    linked[i] = { ...first, reading: joint === 'range' ? { ...one, until: two.id } : one }
    linked[i + 1] = { ...second, reading: two }
  }
  return linked
}

/** "Between 22 January and now": what reaches to now reaches to the day of publication. */
const datedNow = <T extends Placed>(item: T): T =>
  item.reading.vague === 'present' && item.reading.rule === 'time/vague'
    ? { ...item, reading: { ...item.reading, vague: null, steps: [{ kind: 'shift', unit: 'day', by: 0 }] } }
    : item

const jointOf = (first: Placed, second: Placed): 'range' | 'list' | null => {
  if (first.atoms !== second.atoms || !isDate(first.reading) || !isDate(second.reading)) return null
  const gap = first.atoms.slice(first.last, second.first)
  if (gap.length === 0 || gap.length > mostBetween || !gap.every((atom) => between.has(atom.class))) return null
  const has = (name: TimeClass): boolean => gap.some((atom) => atom.class === name)
  if (has('hyphen')) return 'range'
  if (gap.some((atom) => atom.class === 'to' && atom.value === 'until')) return 'range'
  const near = first.atoms[first.first - 1]?.class
  if (leads(first) ? has('to') || has('per') || has('and') : near === 'of' && (has('to') || has('per'))) return 'range'
  if (has('to') && (near === 'at' || near === 'within') && isLike(first.reading, second.reading)) return 'range'
  if (has('to') && isWholeDay(first.reading) && isWholeDay(second.reading)) return 'range'
  return has('and') || has('to') ? 'list' : null
}

/** "During Q1 2017 to Q1 2018". */
const isLike = (first: TimeReading, second: TimeReading): boolean =>
  first.granularity !== 'day' &&
  first.granularity === second.granularity &&
  first.value !== null &&
  second.value !== null

/** "26 June to 28 June": a day of a month, said and not turned to. */
const isWholeDay = ({ type, granularity, value, steps }: TimeReading): boolean =>
  type === 'DATE' && granularity === 'day' && (value !== null || (steps[0]?.kind === 'calendar' && steps.length === 1))

/** Whether "from" or "between" stands before it, perhaps with an article. */
const leads = ({ atoms, first }: Placed): boolean => {
  const [near, far] = [atoms[first - 1]?.class, atoms[first - 2]?.class]
  return near === 'from' || ((near === 'the' || near === 'thes') && far === 'from')
}

const isDate = ({ type, vague }: TimeReading): boolean => (type === 'DATE' || type === 'TIME') && vague === null

const sharingYear = (
  first: TimeReading,
  second: TimeReading,
  joint: 'range' | 'list',
): readonly [TimeReading, TimeReading] => {
  const [early, late] = [yearless(first), yearless(second)]
  if (early !== null && late === null && hasMonth(second)) {
    const year = Number(second.value!.slice(0, 4))
    const before = joint === 'range' && early > second.value!.slice(5)
    return [withYear(first, before ? year - 1 : year, early), second]
  }
  if (late !== null && early === null && hasMonth(first)) {
    const year = Number(first.value!.slice(0, 4))
    const after = joint === 'range' && late < first.value!.slice(5)
    return [first, withYear(second, after ? year + 1 : year, late)]
  }
  return [first, second]
}

const two = (value: number): string => String(value).padStart(2, '0')

/** Month and day as said without a year ("05-14"); null where a year is said or turned to. */
const yearless = ({ steps }: TimeReading): string | null => {
  const [step, more] = steps
  if (step?.kind !== 'calendar' || step.month === null || more !== undefined) return null
  if (step.direction !== 'recent' && step.direction !== 'nearest') return null
  return step.day === null ? two(step.month) : `${two(step.month)}-${two(step.day)}`
}

const hasMonth = ({ value }: TimeReading): boolean => value !== null && /^\d{4}-[01]\d/.test(value)

const withYear = (reading: TimeReading, year: number, rest: string): TimeReading => ({
  ...reading,
  anchor: { kind: 'none' },
  steps: [],
  value: `${year}-${rest}`,
})
