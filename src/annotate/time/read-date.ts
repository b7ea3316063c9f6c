import type { Granularity } from '../../model/time.ts'
import { edtfOf, partOfYear } from '../../text/edtf.ts'
import { isCivil } from '../../text/calendar.ts'
import { atomOf, draft, modifierOf, numberOf, textOf, turned, type Draft, type Reading } from './draft.ts'

const two = (value: number): string => String(value).padStart(2, '0')

/** Two digits of a year are those nearest to ours: '98 is 1998, '23 is 2023. */
const fullYear = (year: number): number => (year >= 100 ? year : year + (year > 50 ? 1900 : 2000))

/** Day, month and year as far as they are said; a year that is not said is left to publication. */
export const readDate = (reading: Reading): Draft | null => {
  const { found } = reading
  const [month, day, year] = [numberOf(found, 'm'), numberOf(found, 'd'), numberOf(found, 'y')]
  const more = { modifier: modifierOf(found), clock: textOf(found, 'p') }
  if (year !== null) return absolute(reading, { month, day, year: fullYear(year) }, more)
  if (month === null || (day !== null && !isCivil({ year: 2000, month, day }))) return null
  const anchor = 'publication' as const
  if (found.parts.u) {
    const steps = [
      { kind: 'shift', unit: 'year', by: numberOf(found, 'r') ?? 0 } as const,
      { kind: 'calendar', month, day, direction: 'within' } as const,
    ]
    return draft(day === null ? 'month' : 'day', { ...more, anchor, steps })
  }
  const direction = numberOf(found, 'r') === 0 ? 'within' : turned(reading)
  const steps = [{ kind: 'calendar', month, day, direction } as const]
  const until = untilOf(reading)
  return draft(day === null ? 'month' : 'day', { ...more, anchor, steps: until ? [...steps, until] : steps })
}

/** The other end of "Nov. 14-16" or "January and February". */
const untilOf = ({ found }: Reading): Draft['steps'][number] | null => {
  const [day, month] = [numberOf(found, 'e'), numberOf(found, 'n')]
  return day === null && month === null ? null : { kind: 'until', month, day }
}

interface Said {
  readonly year: number
  readonly month: number | null
  readonly day: number | null
}

const absolute = ({ found }: Reading, { year, month, day }: Said, more: Partial<Draft>): Draft | null => {
  if (month !== null && day !== null && !isCivil({ year, month, day })) return null
  const lastYear = numberOf(found, 'z')
  const from = said({ year, month, day })
  if (lastYear !== null) {
    const end = lastYear >= 100 ? lastYear : Math.floor(year / 100) * 100 + lastYear
    return end > year ? draft('year', { ...more, value: `${from}/${end}` }) : null
  }
  const [lastDay, lastMonth] = [numberOf(found, 'e'), numberOf(found, 'n')]
  if (lastDay === null && lastMonth === null) return draft(grainOf(month, day), { ...more, value: from })
  const to = said({ year, month: lastMonth ?? month, day: lastDay })
  return to > from ? draft(grainOf(month, day), { ...more, value: `${from}/${to}` }) : null
}

const grainOf = (month: number | null, day: number | null): Granularity =>
  day !== null ? 'day' : month !== null ? 'month' : 'year'

const said = ({ year, month, day }: Said): string =>
  [String(year), ...(month === null ? [] : [two(month)]), ...(day === null ? [] : [two(day)])].join('-')

/** "2023-01-30", "30/01/2023", "01.30.23": the order of the language, unless only the other makes a day. */
export const readNumeric = ({ found }: Reading, dayFirst: boolean): Draft | null => {
  const text = textOf(found, 'b') ?? ''
  const numbers = text.split(/[/.-]/).map(Number)
  const [a = 0, b = 0, c = 0] = numbers
  const orders = /^\d{4}-/.test(text)
    ? [{ year: a, month: b, day: c }]
    : [
        { year: fullYear(c), month: dayFirst ? b : a, day: dayFirst ? a : b },
        { year: fullYear(c), month: dayFirst ? a : b, day: dayFirst ? b : a },
      ]
  const date = orders.find(isCivil)
  return date && date.year <= 2100 ? draft('day', { value: said(date) }) : null
}

/** "the 1990s", "the '80s", "los años noventa". */
export const readDecade = ({ found }: Reading): Draft | null => {
  const value = numberOf(found, 'h') ?? 0
  const first = value >= 100 ? value : value + 1900
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
  const season = numberOf(found, 's')
  const unit =
    season !== null
      ? 'season'
      : ['half', 'semester'].includes(atomOf(found, 'q')?.class ?? '')
        ? 'half-year'
        : 'quarter'
  const number = season ?? numberOf(found, 'o') ?? 0
  if (number < 1 || number > (unit === 'half-year' ? 2 : 4)) return null
  const [year, turn] = [numberOf(found, 'y'), numberOf(found, 'r')]
  const modifier = modifierOf(found)
  if (year !== null) return draft(unit, { modifier, value: edtfOf(partOfYear(unit, fullYear(year), number)) })
  const anchor = 'publication' as const
  if (found.parts.u && turn !== null) {
    const shift = { kind: 'shift', unit: 'year', by: turn } as const
    return draft(unit, { modifier, anchor, steps: [shift, { kind: 'part', unit, number, direction: 'within' }] })
  }
  const direction = turn === 0 ? 'within' : turned(reading)
  return draft(unit, { modifier, anchor, steps: [{ kind: 'part', unit, number, direction }] })
}
