import { citedAt } from '../../model/cited-at.ts'
import type { Citation } from '../../model/citation.ts'
import { dayRange } from '../../model/edtf.ts'
import { idOfGroup } from '../../model/id.ts'
import type { AlignedStory } from '../../model/story.ts'
import type { TimelineEntry } from '../../model/timeline.ts'
import { happeningsOf, type Happening } from './happening.ts'
import { likenessIn, type Weigh } from './likeness.ts'
import { mergeDay } from './merge.ts'

/**
 * What happened on which day, over all reports: dated statements, one entry for one happening, in order of
 * time. Where reports give different days for one deed of one claim or main event, the entry has the day that most of
 * them give, and the others as its conflict. Plans, denials, headlines and what is dated by years alone are left out.
 */
export const buildTimeline = (story: AlignedStory): readonly TimelineEntry[] => {
  const all = happeningsOf(story)
  const likeness = likenessIn(all)
  const byDay = Map.groupBy(all, ({ value }) => value)
  const groups = [...byDay.values()].flatMap((day) => mergeDay(day, likeness))
  return withConflicts(groups, likeness.weigh)
    .map(({ group, others }) => entryOf(group, others))
    .sort((a, b) => compareValues(a.value, b.value) || (a.id < b.id ? -1 : 1))
}

interface Settled {
  readonly group: readonly Happening[]
  readonly others: (readonly Happening[])[]
  /** Its place in the order in which groups were settled. */
  readonly rank: number
}

/**
 * Groups of different days that tell one deed of one claim or main event are one happening, whose days conflict: the best
 * told keeps the entry. What else was told of either day is an entry of its own.
 */
const withConflicts = (groups: readonly (readonly Happening[])[], weigh: Weigh): readonly Settled[] => {
  const order = [...groups].sort((a, b) => reportsOf(b).size - reportsOf(a).size || b.length - a.length)
  const settled: Settled[] = []
  const byClaim = new Map<string, Settled[]>()
  const rest: (readonly Happening[])[] = []
  for (const group of order) {
    const claims = claimsOf(group)
    const near = new Set([...claims].flatMap((claim) => byClaim.get(claim) ?? []))
    const rivals = [...near].sort((a, b) => a.rank - b.rank)
    const rival = rivals.find((other) => rivalsIn(other.group, group, weigh).length > 0)
    if (rival) {
      const core = rivalsIn(group, rival.group, weigh)
      rival.others.push(core)
      rest.push(group.filter((one) => !core.includes(one)))
      continue
    }
    const own: Settled = { group, others: [], rank: settled.length }
    settled.push(own)
    for (const claim of claims) byClaim.set(claim, listWith(byClaim.get(claim), own))
  }
  const kept = settled.map((own): Settled => {
    const core = own.others.length > 0 ? rivalsIn(own.group, own.others.flat(), weigh) : own.group
    if (core.length < own.group.length) rest.push(own.group.filter((one) => !core.includes(one)))
    return { ...own, group: core }
  })
  return [...kept, ...rest.filter((group) => group.length > 0).map((group) => ({ group, others: [], rank: 0 }))]
}

const listWith = <T>(list: T[] | undefined, item: T): T[] => {
  list?.push(item)
  return list ?? [item]
}

/** Claims, and main events, by their ids: what two groups may have in common. */
const claimsOf = (group: readonly Happening[]): ReadonlySet<string> =>
  new Set(group.flatMap(({ claims, telling }) => (telling === null ? [...claims] : [...claims, telling])))

const reportsOf = (group: readonly Happening[]): ReadonlySet<string> => new Set(group.map(({ report }) => report))

/** A claim in common weighs this much: what else two statements share must reach as much again. */
const claimWeight = 5
const alike = 3

/** Those of a group who tell of a deed that others put on another day, and who tell the same in other words. */
const rivalsIn = (own: readonly Happening[], others: readonly Happening[], weigh: Weigh): readonly Happening[] => {
  const core = own.filter((one) => others.some((other) => areRivals(one, other, weigh)))
  const told = claimsOf(core)
  return core.length === 0 ? [] : own.filter((one) => [...claimsOf([one])].some((claim) => told.has(claim)))
}

/** One claim and one deed, told with more in common than that, on days that exclude each other. One report does not contradict itself. */
const areRivals = (a: Happening, b: Happening, weigh: Weigh): boolean => {
  if (a.precision !== 'day' || b.precision !== 'day' || a.report === b.report) return false
  const [x, y] = [dayRange(a.value), dayRange(b.value)]
  if (!x || !y || (x.first <= y.last && y.first <= x.last)) return false
  return (
    [...a.dated].some((deed) => b.dated.has(deed)) &&
    (isOneEvent(a, b) || [...a.claims].some((claim) => b.claims.has(claim))) &&
    weigh(a, b) >= claimWeight + alike
  )
}

const isOneEvent = (a: Happening, b: Happening): boolean => a.telling !== null && a.telling === b.telling

const entryOf = (group: readonly Happening[], others: Settled['others']): TimelineEntry => ({
  id: idOfGroup(
    'h',
    group.map(({ statement }) => statement),
  ),
  value: group[0]!.value,
  precision: group[0]!.precision,
  incident:
    group.find(({ telling }) => telling !== null)?.telling ??
    group.find(({ incident }) => incident !== null)?.incident ??
    null,
  citations: citationsOf(group),
  conflict: others.map((other) => ({ value: other[0]!.value, citations: citationsOf(other) })),
})

/** The words of each statement; of two that overlap the longer. */
const citationsOf = (group: readonly Happening[]): readonly Citation[] => {
  const longest = [...group].sort((a, b) => b.end - b.start - (a.end - a.start))
  const around = citedAt(longest)
  const kept = new Set<Happening>()
  for (const one of longest) if (!around(one.report, one).some((other) => kept.has(other))) kept.add(one)
  return group.filter((one) => kept.has(one)).map(({ report, start, end, text }) => ({ report, start, end, text }))
}

const compareValues = (a: string, b: string): number => {
  const [x, y] = [dayRange(a)!, dayRange(b)!]
  if (x.first !== y.first) return x.first < y.first ? -1 : 1
  return x.last === y.last ? 0 : x.last < y.last ? -1 : 1
}
