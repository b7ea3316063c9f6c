import { idOfGroup } from '../../model/id.ts'
import type { Quotation } from '../../model/quotation.ts'
import type { AlignedEntities, ReadReport } from '../../model/story.ts'
import { hash32 } from '../../text/hash.ts'
import { compareWords, isSame } from './compare.ts'
import { piecesOf, type Piece } from './pieces.ts'

/** Words of a shingle: short enough that a quotation cut to a few words is still found. */
const shingleWords = 3
/** A run of words that more quotations than this share says nothing of any of them. */
const tooCommon = 40

/**
 * The same quotation in several reports, also cut, reworded or translated back. The first variant is that of the first
 * report; the others name the words in which they differ from it.
 * @example
 * alignQuotations(reports, entities) // [{ id: 'qt-…', variants: [{ attribution: 'a-…', changed: [] }, …] }]
 */
export const alignQuotations = (
  reports: readonly ReadReport[],
  entities: AlignedEntities | null = null,
): readonly Quotation[] => {
  const pieces = reports.flatMap((report) => piecesOf(report, entities))
  return groupsOf(pieces)
    .map((members) => members.map((at) => pieces[at]!))
    .filter((members) => new Set(members.map(({ report }) => report)).size > 1)
    .map(quotationOf)
}

/**
 * Quotations by the first one of each: all of a group are laid on that one, so that two that have nothing in common are
 * never joined by a third that has something of both.
 */
const groupsOf = (pieces: readonly Piece[]): readonly (readonly number[])[] => {
  const leader = pieces.map((_, at) => at)
  const best = new Map<number, number>()
  for (const [a, b] of candidates(pieces)) {
    const first = leader[a]!
    if (leader[b] === first) continue
    const comparison = compareWords(pieces[first]!.words, pieces[b]!.words)
    if (comparison.common <= (best.get(b) ?? 0) || !isSame(comparison, pieces[first]!, pieces[b]!)) continue
    best.set(b, comparison.common)
    leader[b] = first
  }
  const groups = Map.groupBy(pieces.keys(), (at) => leader[at]!)
  return [...groups.values()].filter((members) => members.length > 1)
}

/** Pairs that share a run of words, each once; of one speaker's pieces that are word for word one, only with the first of them. */
function* candidates(pieces: readonly Piece[]): Generator<readonly [number, number]> {
  const index = new Map<number, number[]>()
  const verbatim = new Map<string, number>()
  for (const [at, piece] of pieces.entries()) {
    const words = `${piece.speaker} ${piece.words.map(({ folded }) => folded).join(' ')}`
    const first = verbatim.get(words)
    if (first !== undefined) {
      yield [first, at]
      continue
    }
    verbatim.set(words, at)
    const seen = new Set<number>()
    for (const shingle of shinglesOf(piece)) {
      const holders = index.get(shingle) ?? []
      index.set(shingle, holders)
      if (holders.at(-1) === at) continue
      for (const other of holders.length <= tooCommon ? holders : []) {
        if (!seen.has(other)) {
          seen.add(other)
          yield [other, at]
        }
      }
      holders.push(at)
    }
  }
}

const shinglesOf = ({ words }: Piece): readonly number[] => {
  const hashes: number[] = []
  for (let i = 0; i + shingleWords <= words.length; i++) {
    hashes.push(hash32(`${words[i]!.folded} ${words[i + 1]!.folded} ${words[i + 2]!.folded}`))
  }
  return hashes
}

const quotationOf = (members: readonly Piece[]): Quotation => {
  const first = members[0]!
  return {
    id: idOfGroup(
      'qt',
      members.map(({ attribution }) => attribution),
    ),
    variants: members.map((piece) => ({
      attribution: piece.attribution,
      changed:
        piece === first
          ? []
          : compareWords(first.words, piece.words).changed.map((at) => {
              const { start, end, text } = piece.words[at]!
              return { start, end, text }
            }),
    })),
  }
}
