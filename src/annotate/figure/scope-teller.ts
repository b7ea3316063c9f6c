import type { Item } from './item.ts'
import { lemmaIn, type Scene, type Word } from './scene.ts'
import { phraseEnd, spanOf, type Part } from './scope-part.ts'

/** How far before a number, in words, the one who counts may be told. */
const reach = 24

/**
 * What the one who counts takes in, told in a clause of its own before the number: "agencies that count only the clashes
 * give 48", "una emisora, que cuenta a la recién nacida". Not: "the people who count the votes", behind which no count of
 * casualties stands, and what stands before another number.
 */
export const countedByTeller = ({ words, figure }: Scene, { from }: Item): Part | null => {
  for (let i = from - 1; i >= Math.max(0, from - reach); i--) {
    if (words[i]!.quantity >= 0 || words[i]!.lower === ';') return null
    if (!figure.relatives.has(words[i]!.lower)) continue
    const verb = [i + 1, i + 2, i + 3].find((at) => lemmaIn(words[at], figure.listVerbs) && isTold(words[at]!))
    if (verb === undefined) return null
    const before = words.slice(i + 1, verb)
    if (before.some(({ token }) => token.pos === 'punctuation' || token.pos === 'noun')) return null
    const only = words[verb + 1] !== undefined && figure.solely.has(words[verb + 1]!.lower) ? 1 : 0
    const first = verb + 1 + only
    const to = Math.min(from, phraseEnd(words, first))
    if (to <= first) return null
    const causes = words.slice(first, to).some(({ lower }) => figure.causes.has(lower))
    const solely = only > 0 || before.some(({ lower }) => figure.solely.has(lower))
    const denied = before.some(({ lower }) => figure.negations.has(lower))
    return {
      role: denied ? 'excludes' : solely ? (causes ? 'cause' : 'only') : 'includes',
      span: spanOf(words, first, to),
    }
  }
  return null
}

const isTold = ({ finite, token }: Word): boolean => finite || token.pos === 'verb'
