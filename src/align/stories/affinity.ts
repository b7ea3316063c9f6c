import type { Collection, Weighed } from './collection.ts'

/** How alike groups of reports are: `of(a, b)` is the likeness of all pairs of reports, one of each, summed. */
export interface Affinity {
  of(a: number, b: number): number
  /** Makes one of two groups: the first stands for both. */
  join(a: number, b: number): void
}

/**
 * The affinity of groups of reports, of all pairs at once: only what two reports share is looked at, anchor by anchor.
 * @param groups places of reports
 */
export const affinityOf = (groups: readonly (readonly number[])[], collection: Collection): Affinity => {
  const size = groups.length
  const sums = new Float64Array(size * size)
  const add = (a: number, b: number, share: number): void => {
    sums[a * size + b]! += share
    if (a !== b) sums[b * size + a]! += share
  }
  addPairs(
    groups.flatMap((places, group) => places.map((at) => ({ group, own: collection.weigh(at) }))),
    (at) => collection.cardAt(at)!.language,
    add,
  )
  return {
    of: (a, b) => sums[a * size + b]!,
    join: (a, b) => {
      sums[a * size + a]! += sums[b * size + b]! + sums[a * size + b]!
      for (let other = 0; other < size; other++) {
        if (other === a || other === b) continue
        sums[a * size + other]! += sums[b * size + other]!
        sums[other * size + a] = sums[a * size + other]!
      }
    },
  }
}

interface Grouped {
  readonly group: number
  readonly own: Weighed
}

/** Chains of the reports that have an anchor, one behind the other; links count from one. */
const addPairs = (
  reports: readonly Grouped[],
  languageOf: (at: number) => string | null,
  add: (a: number, b: number, share: number) => void,
): void => {
  const most = reports.reduce((sum, { own }) => sum + own.numbers.length, 1)
  const heads = new Map<number, number>()
  const [owner, place, next] = [new Int32Array(most), new Int32Array(most), new Int32Array(most)]
  const languages = reports.map(({ own }) => languageOf(own.at))
  let size = 0
  for (const [report, { group, own }] of reports.entries())
    for (let i = 0; i < own.numbers.length; i++) {
      const number = own.numbers[i]!
      const head = heads.get(number) ?? 0
      for (let link = head; link !== 0; link = next[link]!) {
        const other = reports[owner[link]!]!
        const same = languages[report] === languages[owner[link]!]
        const share = same
          ? own.whole[i]! * other.own.whole[place[link]!]!
          : own.common[i]! * other.own.common[place[link]!]!
        add(group, other.group, share)
      }
      size++
      owner[size] = report
      place[size] = i
      next[size] = head
      heads.set(number, size)
    }
}
