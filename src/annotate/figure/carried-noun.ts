import type { Item } from './item.ts'
import { endsBefore, type Scene } from './scene.ts'
import type { Weighed } from './tie.ts'

/** How far back, in words, the number whose noun is left out may stand. */
const reach = 40

/**
 * What a bare number counts where the words before it set it against one that was just told: "460 buses, up from 63",
 * "rose 12 points to 480", "200 people who stayed and 90 who left". Null where nothing says so.
 */
export const carriedNoun = (scene: Scene, weighed: readonly Weighed[], at: number): Item['counted'] | null => {
  const { item, measured } = weighed[at]!
  const ofWhom = antecedent(scene, item)
  if (ofWhom) return ofWhom
  if (measured !== null || item.quantity?.sort !== 'count' || item.counted.head >= 0) return null
  const before = weighed[at - 1]
  const last = before?.item.counted.head === -1 ? weighed[at - 2] : before
  if (!last || last.measured !== null || last.item.quantity?.sort !== 'count' || last.item.counted.head < 0) return null
  if (item.from - last.item.counted.to > reach) return null
  return isSetAgainst(scene, item) || isNewValue(scene, last.item, item) || isBesideRelative(scene, item)
    ? last.item.counted
    : null
}

/** "The attackers, two of whom": the noun right before, from which they are taken. */
const antecedent = ({ words, figure }: Scene, { from, to, counted }: Item): Item['counted'] | null => {
  const taken = counted.head < 0 && figure.of.has(words[to]?.lower ?? '')
  const behind = figure.articles.has(words[to + 1]?.lower ?? '') ? to + 2 : to + 1
  const noun = words[from - 2]
  const pronoun = words[behind]?.lower ?? ''
  if (!taken || !(figure.relatives.has(pronoun) || figure.them.has(pronoun)) || words[from - 1]?.lower !== ',')
    return null
  const counts = noun !== undefined && noun.quantity < 0 && (noun.person || noun.token.pos === 'noun')
  return counts ? { ...counted, head: from - 2, from: from - 2, to: from - 1, person: noun.person } : null
}

/** "Compared with 63", "up from 2.4 million". */
const isSetAgainst = ({ words, figure }: Scene, { from }: Item): boolean => endsBefore(words, from, figure.comparedWith)

/** "12 points to 480": the value that it comes to, right behind. */
const isNewValue = ({ words, figure }: Scene, last: Item, { from }: Item): boolean =>
  last.counted.to === from - 1 && figure.to.has(words[from - 1]!.lower)

/** "And 90 who left": another group of the same. */
const isBesideRelative = ({ words, figure }: Scene, { from, to }: Item): boolean =>
  words[from - 1]?.token.pos === 'conjunction' &&
  figure.and.has(words[from - 1]!.lower) &&
  figure.relatives.has(words[to]?.lower ?? '')
