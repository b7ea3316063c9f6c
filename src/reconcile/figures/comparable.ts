import type { Figure } from '../../model/figure.ts'
import type { Matter } from '../../model/claim.ts'
import { keysOf } from '../../model/scope.ts'

/** Tells which figures count the same kind of thing and are worth a difference. */
export type Comparable = (a: Figure, b: Figure) => boolean

/**
 * Casualty figures of one measure are comparable. Others are where they count the same noun in the
 * same unit and their statements belong to one matter: "20 members" of a letter and "some 20
 * Democrats" who signed it, but not 20 seats and 20 letters.
 */
export const comparableIn = (matters: readonly Matter[]): Comparable => {
  const mattersOf = matterLookup(matters)
  return (a, b) => {
    if (a.measure !== b.measure) return false
    if (a.measure !== 'other') return true
    if (a.unit !== b.unit || a.report === b.report) return false
    const shared = [...mattersOf(a)].some((matter) => mattersOf(b).has(matter))
    return shared && (a.unit !== null || sharesNoun(a, b))
  }
}

const sharesNoun = (a: Figure, b: Figure): boolean => {
  const nouns = new Set(a.counted ? keysOf(a.counted) : [])
  return (b.counted ? keysOf(b.counted) : []).some((noun) => nouns.has(noun) || nounsMeet(noun, nouns))
}

/** "Democrats" and "Democratic": two long words with one beginning. */
const nounsMeet = (noun: string, others: ReadonlySet<string>): boolean =>
  noun.length >= 6 && [...others].some((other) => other.length >= 6 && other.slice(0, 6) === noun.slice(0, 6))

const matterLookup = (matters: readonly Matter[]): ((figure: Figure) => ReadonlySet<string>) => {
  const byReport = new Map<string, { start: number; end: number; matter: string }[]>()
  for (const matter of matters) {
    for (const { report, start, end } of matter.citations) {
      const list = byReport.get(report) ?? []
      list.push({ start, end, matter: matter.id })
      byReport.set(report, list)
    }
  }
  const known = new Map<string, ReadonlySet<string>>()
  return (figure) => {
    const old = known.get(figure.id)
    if (old) return old
    const spans = byReport.get(figure.report) ?? []
    const found = new Set(spans.filter((s) => s.start <= figure.start && figure.end <= s.end).map((s) => s.matter))
    known.set(figure.id, found)
    return found
  }
}
