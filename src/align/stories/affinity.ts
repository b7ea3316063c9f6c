import type { Collection } from './collection.ts'
import type { Weighed } from './scales.ts'
import { grown } from './grown.ts'

/** How alike groups of reports are: `of(a, b)` is the likeness of all pairs of reports, one of each, summed. */
export interface Affinity {
  of(a: number, b: number): number
  /** Makes one of two groups: the first stands for both. */
  join(a: number, b: number): void
}

/**
 * Tells the affinity of groups of reports, of all pairs at once: only what two reports share is looked at, anchor by
 * anchor.
 */
export const createAffinities = (collection: Collection): ((groups: readonly (readonly number[])[]) => Affinity) => {
  /** For each anchor where a chain of reports that have it begins; zeros but while it is used. */
  let heads = new Int32Array(1024)
  return (groups) => {
    const size = groups.length
    const reports = groups.flatMap((places, group) => places.map((at) => ({ group, own: collection.weigh(at) })))
    const highest = reports.reduce((most, { own }) => Math.max(most, own.numbers.at(-1) ?? 0), 0)
    heads = grown(heads, highest + 1)
    const sums = sumsOf(reports, heads, (at) => collection.cardAt(at)!.language)
    for (const { own } of reports) for (const number of own.numbers) heads[number] = 0
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
}

interface Grouped {
  readonly group: number
  readonly own: Weighed
}

/** The likeness of all pairs, by groups. Chains hold the reports that have an anchor; links count from one. */
const sumsOf = (
  reports: readonly Grouped[],
  heads: Int32Array,
  languageOf: (at: number) => string | null,
): Float64Array => {
  const size = (reports.at(-1)?.group ?? -1) + 1
  const sums = new Float64Array(size * size)
  const most = reports.reduce((sum, { own }) => sum + own.numbers.length, 1)
  const [owners, whole, common] = [new Int32Array(most), new Float32Array(most), new Float32Array(most)]
  const next = new Int32Array(most)
  const groups = Int32Array.from(reports, ({ group }) => group)
  const languages = numbered(reports.map(({ own }) => languageOf(own.at)))
  const row = new Float64Array(size)
  let links = 0
  for (const [report, { group, own }] of reports.entries()) {
    row.fill(0)
    const language = languages[report]!
    for (let i = 0; i < own.numbers.length; i++) {
      const number = own.numbers[i]!
      const [heavy, shared] = [own.whole[i]!, own.common[i]!]
      const head = heads[number]!
      for (let link = head; link !== 0; link = next[link]!) {
        const owner = owners[link]!
        row[groups[owner]!]! += languages[owner] === language ? heavy * whole[link]! : shared * common[link]!
      }
      links++
      owners[links] = report
      whole[links] = heavy
      common[links] = shared
      next[links] = head
      heads[number] = links
    }
    for (let other = 0; other < size; other++) {
      sums[group * size + other]! += row[other]!
      if (other !== group) sums[other * size + group] = sums[group * size + other]!
    }
  }
  return sums
}

/** The same number for what is the same: numbers are compared faster. */
const numbered = (items: readonly (string | null)[]): Int32Array => {
  const numbers = new Map<string | null, number>()
  for (const item of items) if (!numbers.has(item)) numbers.set(item, numbers.size)
  return Int32Array.from(items, (item) => numbers.get(item)!)
}
