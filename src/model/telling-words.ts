import { contains, overlaps, type Span } from '../text/span.ts'
import type { Attribution } from './attribution.ts'
import type { Statement } from './statement.ts'

/**
 * The words of a statement that only tell who says it, as spans: of "ten fell, according to the harbour board" the last
 * four. Where the saying is what the statement tells ("the board denied the leak"), its speaker belongs to it.
 * @example tellingWords(statement, attributions) // [{ start: 10, end: 41 }]
 */
export const tellingWords = (
  { start, end, predicate }: Pick<Statement, 'start' | 'end' | 'predicate'>,
  attributions: readonly Attribution[],
): readonly Span[] =>
  attributions.flatMap(({ source, cue }) => {
    const words = [source ?? [], cue ?? []].flat()
    if (cue === null || words.some((each) => !contains({ start, end }, each))) return []
    const told = {
      start: Math.min(...words.map((each) => each.start)),
      end: Math.max(...words.map((each) => each.end)),
    }
    return predicate === null || overlaps(told, predicate) ? [] : told
  })
