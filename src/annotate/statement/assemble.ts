import type { Cutting, Joint, Segment } from './cutting.ts'
import { antecedentStart } from './antecedent.ts'
import type { Part } from './part.ts'

/**
 * Puts segments together to clauses: a part without a verb joins a neighbour, and what was interrupted
 * by a relative clause is made whole again.
 */
export const assemble = (segments: readonly Segment[], cutting: Cutting): readonly Part[] => {
  const parts: Part[] = []
  let head = -1
  let last = -1
  for (const [i, segment] of segments.entries()) {
    const before = parts[last]
    const speaks = speaking.has(segment.joint) && isThin(segment, cutting) && segments[i + 1]?.joint === 'complement'
    if (segment.joint === 'resumed' && head >= 0) {
      parts[head] = { ...parts[head]!, to: segment.to, group: segment.group, subjectTo: parts[head]!.to }
      last = head
      head = -1
    } else if (
      before &&
      !speaks &&
      (segment.group === null || isThin(segment, cutting)) &&
      segment.joint !== 'reporting'
    ) {
      parts[last] = { ...before, to: Math.max(before.to, segment.to), group: before.group ?? segment.group }
    } else if (before && before.group === null && before.joint === 'main' && segment.joint !== 'relative') {
      parts[last] = { ...before, to: segment.to, group: segment.group, subjectTo: segment.subjectTo ?? null }
    } else {
      if (segment.joint === 'relative' && before?.group === null) head = last
      const joint = speaks ? 'reporting' : segment.joint
      const subjectTo = segment.subjectTo ?? null
      parts.push({ ...segment, joint, within: withinOf(parts, segment.joint), subjectTo })
      last = parts.length - 1
    }
  }
  return withOpenings(parts).map((part) =>
    part.joint === 'relative' ? { ...part, from: antecedentStart(cutting, part.from) } : part,
  )
}

/** Short parts that only tell who says what follows: ", insisting | that", "y relató | que". */
const speaking: ReadonlySet<Joint> = new Set(['participial', 'coordinate', 'relative'])

/** An opening without a verb belongs to the main clause after it: "According to a station, which …, ten fell". */
const withOpenings = (parts: readonly Part[]): readonly Part[] => {
  if (parts.length < 2 || parts[0]!.group !== null) return parts
  const main = parts.findIndex(({ joint, group }, i) => i > 0 && group !== null && joint === 'main')
  if (main < 0) return parts
  const moved = parts.map((part, i) => (i === main ? { ...part, from: parts[0]!.from, subjectFrom: part.from } : part))
  return moved.slice(1).map((part) => ({ ...part, within: part.within - 1 }))
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
