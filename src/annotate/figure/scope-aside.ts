import type { Item } from './item.ts'
import { isDash, type Scene, type Word } from './scene.ts'
import { spanOf, type Part } from './scope-part.ts'

/** How many words an aside that says who was counted may take. */
const most = 10

/**
 * "67 people – some fighters but many civilians – were killed", "12 people (most of them students)": between dashes or in
 * brackets right behind the counted, each class of people that is told is included. Not: an aside with a number or a verb.
 */
export const asides = ({ words, figure }: Scene, { counted }: Item): readonly Part[] => {
  const opens = words[counted.to]?.lower ?? ''
  if ((opens !== '(' && !isDash(words, counted.to)) || counted.head < 0) return []
  const from = counted.to + 1
  const to = words.findIndex(({ lower }, at) => at >= from && lower === (opens === '(' ? ')' : opens))
  const inside = words.slice(from, Math.max(from, to))
  if (inside.length === 0 || inside.length > most || inside.some((word) => word.quantity >= 0 || word.verb)) return []
  const parts: Part[] = []
  let first = from
  for (let i = from; i <= to; i++) {
    if (i < to && !isJoint(words[i]!)) continue
    const people = words.slice(first, i).some((word) => word.person && !figure.anyone.has(word.lower))
    if (people) parts.push({ role: 'includes', span: spanOf(words, first, i) })
    first = i + 1
  }
  return parts
}

const isJoint = ({ token }: Word): boolean => token.pos === 'conjunction' || token.lower === ','
