import { sharedUnits, type Span } from '../../text/span.ts'
import type { Group } from './group.ts'

/** Finds who was named with a role that some words touch: the first of those made. */
export type RoleIndex = (words: Span) => Group | null

interface Entry {
  readonly role: Span
  readonly group: Group
  readonly order: number
}

/** Roles are kept by the stretch of text, so many units long, that they begin, go on or end in. */
const stretch = 64

export const roleIndexOf = (people: readonly Group[]): RoleIndex => {
  const index = new Map<number, Entry[]>()
  for (const [order, group] of people.entries()) {
    for (const { form, role } of group.mentions) {
      if (form === 'name' && role !== null) for (const at of stretchesOf(role)) put(index, at, { role, group, order })
    }
  }
  return (words) => {
    let best: Entry | null = null
    for (const at of stretchesOf(words)) {
      for (const entry of index.get(at) ?? []) {
        if (sharedUnits(entry.role, words) > 0 && entry.order < (best?.order ?? Infinity)) best = entry
      }
    }
    return best?.group ?? null
  }
}

const put = (index: Map<number, Entry[]>, at: number, entry: Entry): void => {
  const known = index.get(at)
  if (known) known.push(entry)
  else index.set(at, [entry])
}

const stretchesOf = ({ start, end }: Span): readonly number[] => {
  const first = Math.floor(start / stretch)
  return Array.from({ length: Math.floor((end - 1) / stretch) - first + 1 }, (_, i) => first + i)
}
