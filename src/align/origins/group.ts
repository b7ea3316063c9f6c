import type { Credit } from './credit.ts'
import { kinship, overlapOf, type Overlap } from './compare.ts'
import { candidatePairs } from './candidates.ts'
import { sharedCount, type Print } from './shingles.ts'

/** Reports of one origin, and reports that hold passages of it among their own. */
export interface Group {
  readonly members: readonly Print[]
  readonly holders: readonly Print[]
  /** Whether half of a text or more is the same somewhere in the group. */
  readonly reprinted: boolean
}

/** The reports grouped by origin: every report is a member of one group. */
export const groupsOf = (prints: readonly Print[], credits: readonly (Credit | null)[]): readonly Group[] => {
  const sets = disjointSets(prints.length)
  const reprinted = new Set<number>()
  const holdings: Overlap[] = []
  const cuts: Overlap[] = []
  for (const [a, b] of sameTexts(prints)) {
    sets.join(a, b)
    reprinted.add(a)
  }
  const oneAgency = (a: number, b: number): boolean => sameAgency(credits[a] ?? null, credits[b] ?? null)
  for (const [a, b] of candidatePairs(prints, oneAgency)) {
    const overlap = overlapOf(prints[a]!, prints[b]!)
    const kin = kinship(overlap, oneAgency(a, b))
    if (kin === 'held') holdings.push(overlap)
    if (kin === 'cut') cuts.push(overlap)
    if (kin === 'reprint') reprinted.add(a)
    if (kin === 'reprint' || kin === 'rewrite') sets.join(a, b)
  }
  const held = [...holdings, ...joinCuts(cuts, sets, reprinted)]
  return gather(prints, { sets, reprinted, held })
}

const sameAgency = (a: Credit | null, b: Credit | null): boolean => a !== null && a.agency === b?.agency

/** Reports with the very same text, however short. */
const sameTexts = (prints: readonly Print[]): readonly (readonly [number, number])[] => {
  const first = new Map<string, number>()
  const pairs: (readonly [number, number])[] = []
  for (const { report, index } of prints) {
    const old = report.report.text.trim() === '' ? undefined : first.get(report.report.textHash)
    if (old === undefined) first.set(report.report.textHash, index)
    else pairs.push([old, index])
  }
  return pairs
}

/**
 * A short text that stands in a long one is a cut of it, unless the long one holds other texts as well:
 * then it was put together from several, and each stays an origin of its own.
 */
const joinCuts = (cuts: readonly Overlap[], sets: Sets, reprinted: Set<number>): readonly Overlap[] => {
  const byLong = new Map<number, Overlap[]>()
  for (const overlap of cuts) {
    const long = longerOf(overlap).index
    const known = byLong.get(long)
    if (known) known.push(overlap)
    else byLong.set(long, [overlap])
  }
  const kept: Overlap[] = []
  for (const [long, overlaps] of byLong) {
    const shorts = overlaps.map(shorterOf)
    const fullest = shorts.reduce((full, short) => (short.all.length > full.all.length ? short : full))
    const apart = shorts.some(({ all }) => sharedCount(all, fullest.all) * 5 < all.length)
    if (apart) kept.push(...overlaps)
    else {
      for (const short of shorts) sets.join(short.index, long)
      reprinted.add(long)
    }
  }
  return kept
}

const longerOf = ({ a, b }: Overlap): Print => (a.all.length >= b.all.length ? a : b)
const shorterOf = ({ a, b }: Overlap): Print => (a.all.length >= b.all.length ? b : a)

interface Found {
  readonly sets: Sets
  readonly reprinted: ReadonlySet<number>
  readonly held: readonly Overlap[]
}

const gather = (prints: readonly Print[], { sets, reprinted, held }: Found): readonly Group[] => {
  const groups = new Map<number, { members: Print[]; holders: Set<Print>; reprinted: boolean }>()
  for (const print of prints) {
    const root = sets.find(print.index)
    const group = groups.get(root) ?? { members: [], holders: new Set<Print>(), reprinted: false }
    group.members.push(print)
    group.reprinted ||= reprinted.has(print.index)
    groups.set(root, group)
  }
  for (const overlap of held) {
    const group = groups.get(sets.find(shorterOf(overlap).index))!
    const long = longerOf(overlap)
    if (!group.members.includes(long)) group.holders.add(long)
  }
  return [...groups.values()].map((group) => ({ ...group, holders: [...group.holders] }))
}

interface Sets {
  find(index: number): number
  join(a: number, b: number): void
}

/** Union-find whose roots are the smallest index, so that the order of pairs does not matter. */
const disjointSets = (size: number): Sets => {
  const parent = Array.from({ length: size }, (_, i) => i)
  const find = (index: number): number => {
    let root = index
    while (parent[root] !== root) root = parent[root]!
    while (parent[index] !== root) [parent[index], index] = [root, parent[index]!]
    return root
  }
  return {
    find,
    join: (a, b) => {
      const [x, y] = [find(a), find(b)]
      parent[Math.max(x, y)] = Math.min(x, y)
    },
  }
}
