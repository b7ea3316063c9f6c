import type { Unit } from './gather.ts'
import type { KeptStory } from './kept-story.ts'

/** Larger stories are not taken apart when a report comes. */
const large = 40
/** In all so many reports are looked at one by one. */
const mostLoose = 64
/** So many reports of a story stand for all. */
const mostSpokesmen = 16

interface Names {
  nameAt(at: number): string
  /** The reports that must be in one story with a report. */
  mates(report: string): readonly string[]
  /** Reports that are looked at one by one even where their story is large. */
  readonly named?: ReadonlySet<string>
}

/** The reports of stories, the likest first, and reports without a story, as units that may be joined anew. */
export const unitsOf = (
  stories: readonly KeptStory[],
  loose: readonly number[],
  { nameAt, mates, named = new Set() }: Names,
): readonly Unit[] => {
  const whole: (readonly number[])[] = []
  const parted = [...loose]
  for (const { members } of stories) {
    const isLarge = members.length > large || parted.length + members.length > mostLoose
    const own = isLarge ? members.filter((at) => named.has(nameAt(at))) : members
    parted.push(...own)
    if (own.length < members.length) whole.push(own.length === 0 ? members : members.filter((at) => !own.includes(at)))
  }
  const byName = (a: number, b: number): number => (nameAt(a) < nameAt(b) ? -1 : 1)
  const blocs = Map.groupBy(parted.sort(byName), (at) => mates(nameAt(at))[0])
  return [...whole.map((members) => members.toSorted(byName)), ...blocs.values()]
    .map((members) => ({ members, spokesmen: spokesmenOf(members) }))
    .sort((a, b) => byName(a.members[0]!, b.members[0]!))
}

/** Some reports at even distances, as ids have no order that means anything. */
export const spokesmenOf = (members: readonly number[]): readonly number[] =>
  members.length <= mostSpokesmen
    ? members
    : Array.from({ length: mostSpokesmen }, (_, i) => members[Math.floor((i * members.length) / mostSpokesmen)]!)
