import { spanOf, type ReadDocument } from './ecbplus-answers.ts'
import type { GoldMention } from './ecbplus-files.ts'

/** A gold mention, and the cluster that we put it into. */
export interface Clustered {
  readonly mention: GoldMention
  readonly cluster: string
}

/**
 * A line for each mention that stands apart from most of its chain, and for each that stands with another one:
 * beside which words it was wanted, and beside which it was given.
 */
export const missesOf = (
  documents: ReadonlyMap<string, ReadDocument>,
  all: readonly Clustered[],
): readonly string[] => {
  const shown = ({ mention }: Clustered): string => {
    const document = documents.get(mention.document)!
    const span = spanOf(document, mention)
    const words = span ? document.read.report.text.slice(span.start, span.end).replace(/\s+/g, ' ') : '?'
    return `${mention.document}.${mention.sentence} "${words}"`
  }
  const apart = strays(all, chainOf, clusterOf).map(
    ([stray, main]) => `${shown(stray)}: wanted with ${shown(main)}, given apart`,
  )
  const together = strays(all, clusterOf, chainOf).map(
    ([stray, main]) => `${shown(stray)}: wanted apart from ${shown(main)}, given together`,
  )
  return [...apart, ...together]
}

type Key = (item: Clustered) => string

const chainOf: Key = ({ mention }) => mention.chain
const clusterOf: Key = ({ cluster }) => cluster

/** In each group of `by`, those that are not in the largest part of it that is one by `other`, with one of that part. */
const strays = (all: readonly Clustered[], by: Key, other: Key): readonly (readonly [Clustered, Clustered])[] =>
  [...Map.groupBy(all, by).values()].flatMap((group) => {
    const [main, ...rest] = [...Map.groupBy(group, other).values()].sort((a, b) => b.length - a.length)
    return rest.flat().map((stray) => [stray, main![0]!] as const)
  })
