import { idOfGroup } from '../../model/id.ts'
import type { Quotation } from '../../model/quotation.ts'
import type { ReadReport } from '../../model/story.ts'
import { hash32 } from '../../text/hash.ts'
import { compareWords, isSame } from './compare.ts'
import { piecesOf, type Piece } from './pieces.ts'

/** Words of a shingle: short enough that a quotation cut to a few words is still found. */
const shingleWords = 3
/** A run of words that more quotations than this share says nothing of any of them. */
const tooCommon = 40

/**
 * The same quotation in several reports, also cut or with words changed. The first variant is that of
 * the first report; the others name the words in which they differ from it.
 * @example
 * alignQuotations(reports) // [{ id: 'qt-…', variants: [{ attribution: 'a-…', changed: [] }, …] }]
 */
export const alignQuotations = (reports: readonly ReadReport[]): readonly Quotation[] => {
  const pieces = reports.flatMap(piecesOf)
  const groups = groupsOf(pieces)
  return groups
    .map((members) => members.map((at) => pieces[at]!))
    .filter((members) => new Set(members.map(({ report }) => report)).size > 1)
    .map(quotationOf)
}

const groupsOf = (pieces: readonly Piece[]): readonly (readonly number[])[] => {
  const parent = pieces.map((_, at) => at)
  const rootOf = (at: number): number => {
    let root = at
    while (parent[root] !== root) root = parent[root] = parent[parent[root]!]!
    return root
  }
  for (const [a, b] of candidates(pieces)) {
    const [first, second] = [rootOf(a), rootOf(b)]
    if (first === second) continue
    const [left, right] = [pieces[a]!.words, pieces[b]!.words]
    if (isSame(compareWords(left, right), left, right)) parent[Math.max(first, second)] = Math.min(first, second)
  }
  const groups = new Map<number, number[]>()
  for (const at of pieces.keys()) groups.set(rootOf(at), [...(groups.get(rootOf(at)) ?? []), at])
  return [...groups.values()].filter((members) => members.length > 1)
}

/** Pairs that share a run of words, each once; of pieces that are word for word one, only with the first of them. */
function* candidates(pieces: readonly Piece[]): Generator<readonly [number, number]> {
  const index = new Map<number, number[]>()
  const verbatim = new Map<string, number>()
  for (const [at, piece] of pieces.entries()) {
    const words = piece.words.map(({ folded }) => folded).join(' ')
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
