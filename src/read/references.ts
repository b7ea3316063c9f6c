import { measures, type Measure } from '../model/figure.ts'
import type { Reference } from '../model/reference.ts'

/** One count that could not be used as it stands: the number of its entry from 1, and why. */
interface ReferenceProblem {
  readonly entry: number
  readonly detail: string
}

interface ReferenceList {
  readonly references: readonly Reference[]
  readonly problems: readonly ReferenceProblem[]
}

/**
 * Reads the reference counts of a folder's reports.json: entries with a list `counts` of
 * `{body, scope, day, value, published, measure}`. A body and a number are needed; `measure` is `killed` where it is not
 * given. What holds no such entry, or is no list at all, has none.
 * @example parseReferences('[{"counts": [{"body": "Coast guard", "day": "2026-04-07", "value": 14}]}]')
 */
export const parseReferences = (json: string): ReferenceList => {
  const found = listIn(json).flatMap((item, index) => countsOf(item).map((count) => readCount(count, index + 1)))
  return {
    references: found.flatMap((one) => ('reference' in one ? [one.reference] : [])),
    problems: found.flatMap((one) => ('problem' in one ? [one.problem] : [])),
  }
}

/** Whether an entry of reports.json gives counts. */
export const givesCounts = (entry: object): boolean => countsOf(entry).length > 0

const listIn = (json: string): readonly unknown[] => {
  try {
    const value: unknown = JSON.parse(json.replace(/^\ufeff/u, ''))
    return Array.isArray(value) ? value : []
  } catch {
    // That the list is broken is told where its reports are read.
    return []
  }
}

const countsOf = (entry: unknown): readonly unknown[] => {
  const counts = typeof entry === 'object' && entry !== null ? (entry as { readonly counts?: unknown }).counts : null
  return Array.isArray(counts) ? counts : []
}

const readCount = (
  count: unknown,
  entry: number,
): { readonly reference: Reference } | { readonly problem: ReferenceProblem } => {
  const given = (typeof count === 'object' && count !== null ? count : {}) as Record<string, unknown>
  const [body, day] = [textOf(given['body']), textOf(given['day'])]
  const { value } = given
  const measure = given['measure'] ?? 'killed'
  const wrong = (detail: string) => ({ problem: { entry, detail } })
  if (body === null) return wrong('a count has no "body"')
  if (typeof value !== 'number' || !Number.isFinite(value)) return wrong('the "value" of a count is no number')
  if (!isMeasure(measure)) return wrong(`the "measure" of a count is none of ${measures.join(', ')}`)
  if (day !== null && !/^\d{4}(?:-\d\d(?:-\d\d)?)?$/.test(day)) return wrong('the "day" of a count is no YYYY-MM-DD')
  return {
    reference: { measure, body, scope: textOf(given['scope']), day, value, published: textOf(given['published']) },
  }
}

const isMeasure = (value: unknown): value is Measure => (measures as readonly unknown[]).includes(value)

/** Text without white space around it; null for all else. */
const textOf = (value: unknown): string | null => (typeof value === 'string' ? value.trim() || null : null)
