import { greatestAssignment } from './assignment.ts'

/** The cluster that each mention belongs to; a mention alone has a cluster of its own. */
export type Clustering = ReadonlyMap<string, string>

export interface Share {
  readonly precision: number
  readonly recall: number
  readonly f1: number
}

export interface CoreferenceMarks {
  readonly muc: Share
  readonly bCubed: Share
  readonly ceafE: Share
  /** The mean of the three F1, as in the shared tasks of CoNLL 2011 and 2012. */
  readonly conll: number
}

/**
 * MUC (Vilain and others 1995), B-cubed (Bagga and Baldwin 1998) and CEAF-e (Luo 2005), as the reference
 * scorer 8.01 computes them (Pradhan and others 2014): singletons count, and a mention that one side
 * lacks is neither dropped nor added to it.
 * @example coreferenceMarks(new Map([['a', '1'], ['b', '1']]), new Map([['a', 'x'], ['b', 'x']])).conll // 1
 */
export const coreferenceMarks = (gold: Clustering, ours: Clustering): CoreferenceMarks => {
  const muc = share(links(ours, gold), links(gold, ours))
  const bCubed = share(weighted(ours, gold), weighted(gold, ours))
  const ceafE = entityCeaf(gold, ours)
  return { muc, bCubed, ceafE, conll: (muc.f1 + bCubed.f1 + ceafE.f1) / 3 }
}

const share = (precision: number, recall: number): Share => ({
  precision,
  recall,
  f1: precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall),
})

const membersOf = (clustering: Clustering): readonly (readonly string[])[] => [
  ...Map.groupBy(clustering.keys(), (mention) => clustering.get(mention)!).values(),
]

/** How many mentions a cluster shares with each cluster of the other side; those it lacks stand apart. */
const piecesOf = (cluster: readonly string[], other: Clustering): ReadonlyMap<string, number> => {
  const pieces = new Map<string, number>()
  for (const mention of cluster) {
    const there = other.get(mention)
    if (there !== undefined) pieces.set(there, (pieces.get(there) ?? 0) + 1)
  }
  return pieces
}

const total = (numbers: Iterable<number>): number => Iterator.from(numbers).reduce((sum, n) => sum + n, 0)

/** The share of the links that hold the clusters of `of` together which `other` has too; 0 where there is none. */
const links = (of: Clustering, other: Clustering): number => {
  let kept = 0
  let all = 0
  for (const cluster of membersOf(of)) {
    const pieces = piecesOf(cluster, other)
    const apart = pieces.size + cluster.length - total(pieces.values())
    kept += cluster.length - apart
    all += cluster.length - 1
  }
  return all === 0 ? 0 : kept / all
}

/** For each mention of `of`, how much of its cluster the other side's cluster holds; the mean. */
const weighted = (of: Clustering, other: Clustering): number => {
  if (of.size === 0) return 0
  const sums = membersOf(of).map(
    (cluster) =>
      total(
        piecesOf(cluster, other)
          .values()
          .map((shared) => shared ** 2),
      ) / cluster.length,
  )
  return total(sums) / of.size
}

/** Clusters paired one to one so that their likeness, twice the shared mentions by the sum of sizes, is greatest. */
const entityCeaf = (gold: Clustering, ours: Clustering): Share => {
  const wanted = membersOf(gold)
  const given = membersOf(ours)
  if (wanted.length === 0 || given.length === 0) return share(0, 0)
  const sizes = new Map(given.map((cluster) => [ours.get(cluster[0]!)!, cluster.length]))
  const likeness = wanted.map((cluster) => {
    const pieces = [...piecesOf(cluster, ours)]
    return new Map(pieces.map(([id, shared]) => [id, (2 * shared) / (cluster.length + sizes.get(id)!)]))
  })
  const best = total(apartOf(likeness).map(greatestIn))
  return share(best / given.length, best / wanted.length)
}

type Row = ReadonlyMap<string, number>

/** Rows in groups that have no column in common: each can be assigned alone, which keeps the tables small. */
const apartOf = (rows: readonly Row[]): readonly (readonly Row[])[] => {
  const rowsOf = new Map<string, Row[]>()
  for (const row of rows) for (const column of row.keys()) rowsOf.set(column, [...(rowsOf.get(column) ?? []), row])
  const seen = new Set<Row>()
  const groupFrom = (start: Row): readonly Row[] => {
    const group: Row[] = []
    const open = [start]
    for (let row = open.pop(); row; row = open.pop()) {
      if (seen.has(row)) continue
      seen.add(row)
      group.push(row)
      for (const column of row.keys()) open.push(...rowsOf.get(column)!)
    }
    return group
  }
  return rows.map(groupFrom).filter((group) => group.length > 0)
}

const greatestIn = (rows: readonly Row[]): number => {
  const columns = [...new Set(rows.flatMap((row) => [...row.keys()]))]
  return greatestAssignment(rows.map((row) => columns.map((column) => row.get(column) ?? 0)))
}
