import type { Unit } from './gather.ts'
import type { KeptStory } from './book.ts'

/** Larger stories are not taken apart when a report comes, and so many of their reports stand for all. */
const large = 40
/** In all so many reports are looked at one by one. */
const mostLoose = 160

interface Names {
  nameAt(at: number): string
  /** The reports that must be in one story with a report. */
  mates(report: string): readonly string[]
}

/** The reports of stories, and reports without a story, as units that may be joined anew. */
export const unitsOf = (
  stories: readonly KeptStory[],
  loose: readonly number[],
  { nameAt, mates }: Names,
): readonly Unit[] => {
  const whole: (readonly number[])[] = []
  const parted = [...loose]
  for (const { members } of stories)
    if (members.length > large || parted.length + members.length > mostLoose) whole.push(members)
    else parted.push(...members)
  const byName = (a: number, b: number): number => (nameAt(a) < nameAt(b) ? -1 : 1)
  const blocs = Map.groupBy(parted.sort(byName), (at) => mates(nameAt(at))[0])
  return [...whole.map((members) => members.toSorted(byName)), ...blocs.values()]
    .map((members) => ({ members, spokesmen: spokesmenOf(members) }))
    .sort((a, b) => byName(a.members[0]!, b.members[0]!))
}

/** Some reports at even distances, as ids have no order that means anything. */
export const spokesmenOf = (members: readonly number[]): readonly number[] =>
  members.length <= large
    ? members
    : Array.from({ length: large }, (_, i) => members[Math.floor((i * members.length) / large)]!)
