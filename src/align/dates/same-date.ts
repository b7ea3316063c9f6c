import type { TimeReading } from '../../model/time.ts'

const two = (value: number): string => String(value).padStart(2, '0')

/**
 * The date with a year that names the same day of the same month as one without, in a report of which nothing tells
 * when it was published: "their Nov. 2 victory" beside "Nov. 2, 2016". Null where there is none, or where two years are
 * told.
 */
export const sameDate = (reading: TimeReading, readings: readonly TimeReading[]): TimeReading | null => {
  const [step, more] = reading.steps
  if (step?.kind !== 'calendar' || step.month === null || step.day === null || more !== undefined) return null
  const rest = `-${two(step.month)}-${two(step.day)}`
  const told = readings.filter(({ type, anchor, value }) => {
    return type === 'DATE' && anchor.kind === 'none' && /^\d{4}-\d\d-\d\d$/.test(value ?? '') && value!.endsWith(rest)
  })
  return new Set(told.map(({ value }) => value)).size === 1 ? told[0]! : null
}
