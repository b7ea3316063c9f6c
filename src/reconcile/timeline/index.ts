import type { Citation } from '../../model/citation.ts'
import { dayRange } from '../../model/edtf.ts'
import { idOfGroup } from '../../model/id.ts'
import type { AlignedStory } from '../../model/story.ts'
import type { TimelineEntry } from '../../model/timeline.ts'
import { happeningsOf, type Happening } from './happening.ts'
import { likenessIn, mergeDay, type Weigh } from './merge.ts'

/**
 * What happened on which day, over all reports: dated statements, one entry for one happening, in order of
 * time. Where reports give different days for one claim, the entry has the day that most of them give, and
 * the others as its conflict. Plans, denials, headlines and what is dated by years alone are left out.
 */
export const buildTimeline = (story: AlignedStory): readonly TimelineEntry[] => {
  const all = happeningsOf(story)
  const weigh = likenessIn(all)
  const byDay = Map.groupBy(all, ({ value }) => value)
  const groups = [...byDay.values()].flatMap((day) => mergeDay(day, weigh))
  return withConflicts(groups, weigh)
    .map(({ group, others }) => entryOf(group, others))
    .sort((a, b) => compareValues(a.value, b.value) || (a.id < b.id ? -1 : 1))
}

interface Settled {
  readonly group: readonly Happening[]
  readonly others: readonly (readonly Happening[])[]
}

/** Groups of different days that tell one claim are one happening, whose days conflict: the best told keeps the entry. */
const withConflicts = (groups: readonly (readonly Happening[])[], weigh: Weigh): readonly Settled[] => {
  const order = [...groups].sort((a, b) => reportsOf(b).size - reportsOf(a).size || b.length - a.length)
  const settled: { group: readonly Happening[]; others: (readonly Happening[])[] }[] = []
  for (const group of order) {
    const rival = settled.find((other) => conflicts(other.group, group, weigh))
    if (rival) rival.others.push(group)
    else settled.push({ group, others: [] })
  }
  return settled
}

const reportsOf = (group: readonly Happening[]): ReadonlySet<string> => new Set(group.map(({ report }) => report))

/** A claim in common weighs this much: what else two statements share must reach as much again. */
const claimWeight = 5
const alike = 3

/** One claim, told with more in common than that, on days that exclude each other. One report does not contradict itself. */
const conflicts = (a: readonly Happening[], b: readonly Happening[], weigh: Weigh): boolean => {
  if (a[0]!.precision !== 'day' || b[0]!.precision !== 'day') return false
  const [x, y] = [dayRange(a[0]!.value), dayRange(b[0]!.value)]
  if (!x || !y || (x.first <= y.last && y.first <= x.last)) return false
  return a.some((one) =>
    b.some(
      (other) =>
        one.report !== other.report &&
        [...one.claims].some((claim) => other.claims.has(claim)) &&
        weigh(one, other) >= claimWeight + alike,
    ),
  )
}

const entryOf = (group: readonly Happening[], others: Settled['others']): TimelineEntry => ({
  id: idOfGroup(
    'h',
    group.map(({ statement }) => statement),
  ),
  value: group[0]!.value,
  precision: group[0]!.precision,
  incident: group.find(({ incident }) => incident !== null)?.incident ?? null,
  citations: citationsOf(group),
  conflict: others.map((other) => ({ value: other[0]!.value, citations: citationsOf(other) })),
})

/** The words of each statement; of two that overlap the longer. */
const citationsOf = (group: readonly Happening[]): readonly Citation[] => {
  const longest = [...group].sort((a, b) => b.end - b.start - (a.end - a.start))
  const kept: Happening[] = []
  for (const one of longest) {
    const covered = kept.some((other) => other.report === one.report && other.start < one.end && one.start < other.end)
    if (!covered) kept.push(one)
  }
  return group.filter((one) => kept.includes(one)).map(({ report, start, end, text }) => ({ report, start, end, text }))
}

const compareValues = (a: string, b: string): number => {
  const [x, y] = [dayRange(a)!, dayRange(b)!]
  if (x.first !== y.first) return x.first < y.first ? -1 : 1
  return x.last === y.last ? 0 : x.last < y.last ? -1 : 1
}
