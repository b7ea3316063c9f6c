import type { Granularity } from '../../model/time.ts'
import { isCivil } from '../../text/calendar.ts'
import { atomOf, draft, modifierOf, numberOf, spelledYear, textOf, turned, type Draft, type Reading } from './draft.ts'
import type { Atom } from './atoms.ts'
import type { Found } from './match.ts'

const two = (value: number): string => String(value).padStart(2, '0')

/** Two digits of a year are those nearest to ours, and sooner behind us: '98 is 1998, '44 is 1944, '23 is 2023. */
export const fullYear = (year: number): number => (year >= 100 ? year : year + (year >= 40 ? 1900 : 2000))

/**
 * Day, month and year as far as they are said; a year that is not said is left to publication. Of a range both ends
 * are read, each with what it shares with the other: "Nov. 14-16" is Nov. 14 and Nov. 16.
 */
export const readDate = (reading: Reading): Draft | null => {
  const { found } = reading
  const [month, day] = [numberOf(found, 'm'), sumOf(found.parts.d)]
  const [lastMonth, lastDay] = [numberOf(found, 'n'), sumOf(found.parts.e)]
  const years = yearsOf(reading)
  if (years === null || (found.parts.y !== undefined && years[0] === null)) return null
  const [year, lastYear] = years
  const clock = textOf(found, 'p')
  const more = { modifier: modifierOf(found), clock, type: clock === null ? ('DATE' as const) : ('TIME' as const) }
  const isRange = [lastMonth, lastDay].some((part) => part !== null) || numberOf(found, 'z') !== null
  if (!isRange) return dateOf(reading, { year, month, day }, more)
  const wraps = lastMonth !== null && month !== null && lastMonth < month
  const isYearApart = wraps && year !== null && year === lastYear
  const first = dateOf(reading, { year: isYearApart ? year - 1 : year, month, day }, more)
  const other = dateOf(reading, { year: lastYear, month: lastMonth ?? month, day: lastDay }, {})
  return first && other && isForward(first, other) ? { ...first, other } : null
}

/** A day in one word or two: "twenty-first". */
export const sumOf = (atoms: readonly Atom[] | undefined): number | null => {
  const values = (atoms ?? []).flatMap(({ value }) => (typeof value === 'number' ? [value] : []))
  return values.length === 0 ? null : values.reduce((all, value) => all + value, 0)
}

const isForward = (first: Draft, other: Draft): boolean =>
  first.value === null || other.value === null || first.value.startsWith('-') || other.value > first.value

interface Said {
  readonly year: number | null
  readonly month: number | null
  readonly day: number | null
}

/** The year said, and that of a range's other end; null where the second is before the first. */
const yearsOf = ({ found }: Reading): readonly [number | null, number | null] | null => {
  const [year, last] = [sayingYear(found), numberOf(found, 'z')]
  if (found.parts.i !== undefined) return year === null ? null : eraYears(year, last)
  const first = year === null ? null : fullYear(year)
  if (last === null || first === null) return [first, first]
  const base = last >= 100 ? 0 : last < 10 && found.parts.s ? 10 : 100
  const end = base === 0 ? last : Math.floor(first / base) * base + last
  // "2008/9" is a season or a fiscal year, "2015/3" a month.
  if (found.parts.s && end !== first + 1) return null
  return end > first ? [first, end] : null
}

/** A year in digits or words. */
export const sayingYear = (found: Found): number | null => {
  const { y } = found.parts
  return y === undefined || y.length === 1 ? numberOf(found, 'y') : spelledYear(y)
}

/** Years before our era count backwards, and astronomers have a year 0: 241 BC is -240. */
const eraYears = (year: number, last: number | null): readonly [number, number] | null => {
  const [first, end] = [1 - year, 1 - (last ?? year)]
  return first <= 0 && end <= 0 && end >= first ? [first, end] : null
}

const dateOf = (reading: Reading, { year, month, day }: Said, more: Partial<Draft>): Draft | null => {
  const { found } = reading
  if (year !== null) {
    if (month !== null && !isCivil({ year, month, day: day ?? 1 })) return null
    return draft(grainOf(month, day), { ...more, value: said({ year, month, day }) })
  }
  if (month === null || !isCivil({ year: 2000, month, day: day ?? 1 })) return null
  const anchor = 'publication' as const
  const unit = grainOf(month, day)
  if (found.parts.u) {
    const told = found.parts.b?.[0]
    const by = numberOf(found, told ? 'b' : 'r') ?? 0
    const shift = { kind: 'shift', unit: 'year', by } as const
    return draft(unit, {
      ...more,
      anchor: told ? 'told' : anchor,
      steps: [shift, { kind: 'calendar', month, day, direction: 'within' }],
    })
  }
  const direction = numberOf(found, 'r') === 0 ? 'within' : turned(reading)
  return draft(unit, { ...more, anchor, steps: [{ kind: 'calendar', month, day, direction }] })
}

const grainOf = (month: number | null, day: number | null): Granularity =>
  day !== null ? 'day' : month !== null ? 'month' : 'year'

const yearText = (year: number): string => `${year < 0 ? '-' : ''}${String(Math.abs(year)).padStart(4, '0')}`

const said = ({ year, month, day }: Said & { readonly year: number }): string =>
  [yearText(year), ...(month === null ? [] : [two(month)]), ...(day === null ? [] : [two(day)])].join('-')

/** "2023-01-30", "30/01/2023", "01.30.23": the order of the language, unless only the other makes a day. */
export const readNumeric = ({ found }: Reading, dayFirst: boolean): Draft | null => {
  const text = textOf(found, 'b') ?? ''
  const numbers = text.split(/[/.-]/).map(Number)
  const [a = 0, b = 0, c = 0] = numbers
  const orders = /^\d{4}\D/.test(text)
    ? [{ year: a, month: b, day: c }]
    : [
        { year: fullYear(c), month: dayFirst ? b : a, day: dayFirst ? a : b },
        { year: fullYear(c), month: dayFirst ? a : b, day: dayFirst ? b : a },
      ]
  const date = orders.find(isCivil)
  if (!date || date.year > 2100) return null
  const clock = textOf(found, 'k')
  if (clock === null) return draft('day', { value: said(date) })
  return draft('minute', { type: 'TIME', value: said(date), clock: `T${clock.padStart(5, '0').slice(0, 5)}` })
}

/** "4/22" where the words around say that it is a day: the order of the language, unless only the other makes one. */
export const readNumericDay = (reading: Reading, dayFirst: boolean): Draft | null => {
  const { found } = reading
  // Two single digits are a fraction to the atoms.
  const parts = atomOf(found, 'b')?.lower.split('/').map(Number) ?? [
    numberOf(found, 'd') ?? 0,
    numberOf(found, 'e') ?? 0,
  ]
  const [a = 0, b = 0] = parts
  const first = { month: dayFirst ? b : a, day: dayFirst ? a : b }
  const orders = [first, { month: first.day, day: first.month }]
  const date = orders.find((order) => isCivil({ year: 2000, ...order }))
  if (!date) return null
  return draft('day', { anchor: 'publication', steps: [{ kind: 'calendar', ...date, direction: turned(reading) }] })
}
