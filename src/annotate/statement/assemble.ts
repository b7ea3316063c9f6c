import type { Cutting, Joint, Segment } from './segments.ts'
import { antecedentStart } from './phrases.ts'
import type { VerbGroup } from './groups.ts'

/** A clause before it is described: its tokens, its verb, and the clause that it depends on. */
export interface Part {
  from: number
  to: number
  joint: Joint
  group: VerbGroup | null
  /** Index of the part that it depends on, -1 where it depends on none. */
  within: number
}

/**
 * Puts segments together to clauses: a part without a verb joins a neighbour, and what was interrupted
 * by a relative clause is made whole again.
 */
export const assemble = (segments: readonly Segment[], cutting: Cutting): readonly Part[] => {
  const parts: Part[] = []
  let head = -1
  for (const segment of segments) {
    const last = parts.at(-1)
    if (segment.joint === 'resumed' && head >= 0) {
      const main = parts[head]!
      main.to = segment.to
      if (main.group === null) main.group = segment.group
      head = -1
    } else if (last && (segment.group === null || isThin(segment, cutting)) && segment.joint !== 'reporting') {
      last.to = Math.max(last.to, segment.to)
      last.group ??= segment.group
    } else if (last && last.group === null && last.joint === 'main' && segment.joint !== 'relative') {
      last.to = segment.to
      last.group = segment.group
    } else {
      if (segment.joint === 'relative' && last?.group === null) head = parts.length - 1
      parts.push({ ...segment, within: withinOf(parts, segment.joint) })
    }
  }
  return parts.map((part) =>
    part.joint === 'relative' ? { ...part, from: antecedentStart(cutting, part.from) } : part,
  )
}

const withinOf = (parts: readonly Part[], joint: Joint): number => {
  if (joint === 'main' || joint === 'coordinate' || joint === 'reporting') return -1
  return parts.length - 1
}

const fewest = 2

/** Whether a segment has too few words to be cited alone. */
const isThin = ({ from, to }: Segment, { tokens }: Cutting): boolean => {
  let words = 0
  for (let i = from; i < to; i++) if (tokens[i]!.pos !== 'punctuation') words++
  return words <= fewest
}
