import type { TimeStep } from '../../model/time.ts'
import { daysInMonth } from '../../text/calendar.ts'
import { edtfOf, partOfYear } from '../../text/edtf.ts'
import { atomOf, draft, modifierOf, numberOf, spelledYear, textOf, turned, type Draft, type Reading } from './draft.ts'
import type { Found } from './match.ts'
import { fullYear, sayingYear } from './read-date.ts'

const two = (value: number): string => String(value).padStart(2, '0')

/** "the 1990s", "the '80s", "los años noventa". */
export const readDecade = ({ found }: Reading): Draft | null => {
  const said = found.parts.h ?? []
  const century = numberOf(found, 'k')
  const value = said.length > 1 ? (spelledYear(said) ?? 0) : (numberOf(found, 'h') ?? 0)
  const first = value >= 100 ? value : value + (century === null ? 19 : century) * 100
  return first < 1000 || first > 2100 || first % 10 !== 0
    ? null
    : draft('decade', { value: `${String(first).slice(0, 3)}X`, modifier: modifierOf(found) })
}

/** "the 19th century", "el siglo XX". */
export const readCentury = ({ found }: Reading): Draft | null => {
  const number = numberOf(found, 'o') ?? 0
  return number < 1 || number > 22
    ? null
    : draft('century', { value: `${two(number - 1)}XX`, modifier: modifierOf(found) })
}

/** A quarter, half-year or season, of a year that is said, turned to, or left to publication. */
export const readPart = (reading: Reading): Draft | null => {
  const { found } = reading
  const months = atomOf(found, 'q')
  if (months?.class === 'monthspart') return readMonths(reading, Number(months.value))
  const [unit, number] = partOf(found)
  if (number < 1 || number > (unit === 'half-year' ? 2 : 4)) return null
  const [year, turn] = [sayingYear(found), numberOf(found, 'r')]
  const modifier = modifierOf(found)
  if (found.parts.y && year === null) return null
  if (year !== null) return draft(unit, { modifier, value: edtfOf(partOfYear(unit, fullYear(year), number)) })
  const anchor = 'publication' as const
  if (found.parts.u) {
    const shift = { kind: 'shift', unit: 'year', by: turn ?? 0 } as const
    return draft(unit, { modifier, anchor, steps: [shift, { kind: 'part', unit, number, direction: 'within' }] })
  }
  const direction = turn === 0 ? 'within' : turned(reading)
  return draft(unit, { modifier, anchor, steps: [{ kind: 'part', unit, number, direction }] })
}

/** "El segundo cuatrimestre de 2016": months that no unit of the calendar has, from the first to the last. */
const readMonths = (reading: Reading, length: number): Draft | null => {
  const { found } = reading
  const number = numberOf(found, 'o') ?? 0
  if (number < 1 || number * length > 12) return null
  const [first, last] = [(number - 1) * length + 1, number * length]
  const year = sayingYear(found)
  if (year !== null) {
    return draft('month', { value: [first, last].map((month) => `${fullYear(year)}-${two(month)}`).join('/') })
  }
  if (found.parts.y) return null
  const shift: TimeStep[] = found.parts.u ? [{ kind: 'shift', unit: 'year', by: numberOf(found, 'r') ?? 0 }] : []
  const direction = found.parts.u ? 'within' : turned(reading)
  return draft('month', {
    anchor: 'publication',
    steps: [
      ...shift,
      { kind: 'calendar', month: first, day: null, direction },
      { kind: 'until', month: last, day: null },
    ],
  })
}

/** "La primera quincena de enero": from the 1st to the 15th, or from the 16th to the month's last day. */
export const readHalfMonth = (reading: Reading): Draft | null => {
  const { found } = reading
  const [number, month, said] = [numberOf(found, 'o'), numberOf(found, 'm'), sayingYear(found)]
  if ((number !== 1 && number !== 2) || (month === null && textOf(found, 'u') !== 'month')) return null
  const [first, last] = number === 1 ? [1, 15] : [16, -1]
  const until: TimeStep = { kind: 'until', month: null, day: last }
  if (month !== null && said !== null) {
    const year = fullYear(said)
    const end = last < 0 ? daysInMonth(year, month) : last
    return draft('day', { value: [first, end].map((day) => `${year}-${two(month)}-${two(day)}`).join('/') })
  }
  const from: TimeStep[] =
    month === null
      ? [
          { kind: 'shift', unit: 'month', by: numberOf(found, 'r') ?? 0 },
          { kind: 'widen', unit: 'month' },
          { kind: 'shift', unit: 'day', by: first - 1 },
        ]
      : [{ kind: 'calendar', month, day: first, direction: turned(reading) }]
  return draft('day', { anchor: 'publication', steps: [...from, until] })
}

type YearPart = 'season' | 'quarter' | 'half-year'

const partOf = (found: Found): readonly [YearPart, number] => {
  const season = numberOf(found, 's')
  if (season !== null) return ['season', season]
  const part = atomOf(found, 'q')
  const short = part?.class === 'shortquarter' ? Number(part.value) : null
  if (short !== null) return short > 10 ? ['half-year', short - 10] : ['quarter', short]
  const unit = part?.class === 'half' || part?.class === 'semester' ? 'half-year' : 'quarter'
  const nth = atomOf(found, 'o')
  const last = unit === 'half-year' ? 2 : 4
  return [unit, nth?.class === 'turn' ? (nth.value === -1 ? last : 0) : (numberOf(found, 'o') ?? 0)]
}
