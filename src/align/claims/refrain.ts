import type { Report } from '../../model/report.ts'
import type { Fact } from './fact.ts'

/**
 * Tells of each statement in turn whether its report has printed the very same words many times before: a line under
 * each picture, a table's cells. The first ones stand for all, or the pairs of such lines grow with their square.
 */
export const refrainFinder = (): ((fact: Fact) => boolean) => {
  const printed = new Map<Report, Map<string, number>>()
  return ({ report, statement: { text } }) => {
    const lines = printed.get(report) ?? new Map<string, number>()
    const before = lines.get(text) ?? 0
    printed.set(report, lines.set(text, before + 1))
    return before >= mostAlike
  }
}
const mostAlike = 4
