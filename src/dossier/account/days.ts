/**
 * An EDTF day, month, year or interval as a reader writes it, with the reader's month names.
 * @example dayInWords('2023-01-30/2023-01-31', months) // '30–31 Jan 2023'
 */
export const dayInWords = (value: string | null, months: readonly string[]): string | null => {
  if (value === null) return null
  const [from, to] = value.split('/')
  if (from === undefined || to === undefined) return single(value, months)
  const [x, y] = [partsOf(from), partsOf(to)]
  if (!x || !y) return value
  if (x.day && y.day && x.year === y.year && x.month === y.month) return `${Number(x.day)}–${single(to, months)}`
  return `${single(from, months)} – ${single(to, months)}`
}

interface DateParts {
  readonly year: string
  readonly month: string | undefined
  readonly day: string | undefined
  readonly clock: string | undefined
}

const partsOf = (value: string): DateParts | null => {
  const match = /^(\d{4})(?:-(\d\d))?(?:-(\d\d))?(?:T(\d\d:\d\d))?/.exec(value)
  return match && { year: match[1]!, month: match[2], day: match[3], clock: match[4] }
}

const single = (value: string, months: readonly string[]): string => {
  const parts = partsOf(value)
  const month = parts?.month && months[Number(parts.month) - 1]
  if (!parts || (parts.month && !month) || /^\d{4}-(?:W|Q)/.test(value)) return value
  const words = [parts.day && String(Number(parts.day)), month, parts.year, parts.clock]
  return words.filter(Boolean).join(' ')
}
