import type { TimeModifier } from '../../model/time.ts'
import type { Span } from '../../text/span.ts'
import type { Atom } from './atoms.ts'
import type { Candidate } from './guards.ts'

/**
 * The expression with the words before it that bound or soften it: "at least two years", "around 1 May".
 */
export const extended = (candidate: Candidate): { readonly span: Span; readonly modifier: TimeModifier } => {
  const { found, draft, atoms, words } = candidate
  const span = { start: atoms[found.first]!.start, end: atoms[found.last - 1]!.end }
  const counted = draft.type === 'DURATION' || found.parts.c !== undefined
  const table = counted ? words.before : draft.type === 'SET' ? {} : words.beforeDate
  for (const length of [3, 2, 1]) {
    const from = found.first - length
    if (from < 0) continue
    const modifier =
      table[
        atoms
          .slice(from, found.first)
          .map((atom) => atom.lower)
          .join(' ')
      ]
    if (modifier) return { span: { ...span, start: atoms[from]!.start }, modifier }
  }
  return { span, modifier: draft.modifier ?? endOf(candidate) }
}

/** "Since Monday", "hasta el viernes": the date bounds a stretch of time. */
const endOf = ({ found, draft, atoms, words }: Candidate): TimeModifier => {
  if (draft.type === 'DURATION' || draft.type === 'SET') return null
  for (const length of [3, 2, 1]) {
    const from = found.first - length
    const end = from < 0 ? undefined : words.ends[wordsOf(atoms.slice(from, found.first))]
    if (end) return end
  }
  return null
}

const wordsOf = (atoms: readonly Atom[]): string => atoms.map((atom) => atom.lower).join(' ')
