export const modifiers = [
  'exact',
  'approximate',
  'at-least',
  'more-than',
  'at-most',
  'less-than',
  'range',
  'indefinite',
] as const
export type Modifier = (typeof modifiers)[number]

/**
 * A number as printed, without turning a bound into a value. What the words do not say is null:
 *
 * | words | low | best | high | modifier |
 * | --- | --- | --- | --- | --- |
 * | 58 | 58 | 58 | 58 | exact |
 * | at least 12 | 12 | null | null | at-least |
 * | more than 50 (a count) | 51 | null | null | more-than |
 * | up to 300 | null | null | 300 | at-most |
 * | nearly 60 | null | null | 60 | less-than |
 * | about 100 | null | 100 | null | approximate |
 * | 10 to 15 | 10 | null | 15 | range |
 * | thousands | 2000 | null | null | indefinite |
 */
export interface Estimate {
  readonly low: number | null
  readonly best: number | null
  readonly high: number | null
  readonly modifier: Modifier
}

export const exactly = (value: number): Estimate => ({ low: value, best: value, high: value, modifier: 'exact' })

/** Whether both say the same number in the same way. */
export const equalEstimates = (a: Estimate, b: Estimate): boolean =>
  a.low === b.low && a.best === b.best && a.high === b.high && a.modifier === b.modifier

/** "About 100" is taken to allow a tenth either way, "nearly 60" to reach down to nine tenths. */
const tolerance = 0.1

/** The values an estimate allows, as a closed interval; open ends are infinite. */
export const allowed = (e: Estimate): { readonly low: number; readonly high: number } => {
  if (e.modifier === 'approximate' && e.best !== null) {
    const slack = Math.max(Math.abs(e.best) * tolerance, Number.isInteger(e.best) && e.best > 1 ? 1 : 0)
    return { low: e.low ?? e.best - slack, high: e.high ?? e.best + slack }
  }
  if (e.modifier === 'less-than' && e.high !== null) return { low: e.low ?? e.high * (1 - tolerance), high: e.high }
  return { low: e.low ?? e.best ?? -Infinity, high: e.high ?? e.best ?? Infinity }
}

/** Whether one true value could stand behind both. */
export const canAgree = (a: Estimate, b: Estimate): boolean => {
  const [x, y] = [allowed(a), allowed(b)]
  return x.low <= y.high && y.low <= x.high
}

/**
 * The sum of parts: bounds add up where every part has them, else stay open.
 * @example sumEstimates([exactly(47), exactly(10), exactly(1)]).best // 58
 */
export const sumEstimates = (parts: readonly Estimate[]): Estimate => {
  const total = (pick: (e: Estimate) => number | null): number | null =>
    parts.reduce<number | null>((sum, part) => {
      const value = pick(part)
      return sum === null || value === null ? null : sum + value
    }, 0)
  const sum = { low: total((e) => e.low), best: total((e) => e.best), high: total((e) => e.high) }
  return { ...sum, modifier: sumModifier(parts, sum) }
}

const sumModifier = (parts: readonly Estimate[], sum: Omit<Estimate, 'modifier'>): Modifier => {
  if (parts.every((part) => part.modifier === 'exact')) return 'exact'
  if (sum.best !== null) return 'approximate'
  if (sum.low !== null && sum.high !== null) return 'range'
  if (sum.low !== null) return 'at-least'
  return sum.high !== null ? 'at-most' : 'indefinite'
}

/** The number to sort and draw by where only one is wanted: best, else low, else high. */
export const pointOf = (e: Estimate): number | null => e.best ?? e.low ?? e.high
