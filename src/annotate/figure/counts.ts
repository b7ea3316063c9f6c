import type { Counts } from '../../model/figure.ts'
import type { Item } from './item.ts'
import type { Weighed } from './compose.ts'
import { isOfTheirs } from './one-of.ts'
import { isStop, phraseAt, type Scene } from './scene.ts'

/**
 * What a number counts: an increment ("26 more", "another death"), a part of a whole, a rate ("a
 * year"), a running total ("so far", a toll), or one incident's own number.
 */
export const countsOf = (scene: Scene, weighed: readonly Weighed[], at: number): Counts => {
  const { item, part } = weighed[at]!
  if (item.quantity?.per) return 'rate'
  if (weighed[at]!.measured?.rule === 'numbered') return 'total'
  if (isMore(scene, item) && !afterOther(weighed, at)) return 'increment'
  // "The 60th victim", "the third judge to be killed"; not "Rosa Paz, third judge of the court".
  if (item.kind === 'ordinal') {
    const led = item.counted.person && scene.figure.articles.has(scene.words[item.from - 1]?.lower ?? '')
    return item.counted.noun === null && item.counted.weak === null && !led ? 'part' : 'total'
  }
  if (part || isOfTheirs(scene, item)) return 'part'
  if (item.kind === 'one' || item.kind === 'none') return 'incident'
  return isTotal(scene, weighed[at]!) ? 'total' : 'incident'
}

/** How far from a number, in words, the words of a running tally may stand. */
const reach = 40

/** "three more", "another 20", "otros 55", "13 menos". */
const isMore = (scene: Scene, item: Item): boolean => {
  const { words, figure } = scene
  if (item.kind === 'more' || item.counted.more || item.counted.fewer) return true
  const inside = words.slice(Math.max(0, item.from - 1), item.to)
  // "A further five", "31 new deaths"; not "at least 31 more than".
  const further = figure.moreAfter.has(words[item.from - 1]?.lower ?? '') && words[item.from - 2]?.quantity === -1
  const fresh = words
    .slice(item.counted.from, item.counted.head + 1)
    .some((word) => figure.more.has(word.lower) && word.token.pos === 'adjective')
  return (
    further ||
    fresh ||
    inside.some((word) => figure.more.has(word.lower) && !figure.moreAfter.has(word.lower)) ||
    figure.moreAfter.has(words[item.counted.to]?.lower ?? '')
  )
}

/** "20 dead and 30 more injured": the 30 are added to no injured. */
const afterOther = (weighed: readonly Weighed[], at: number): boolean => {
  for (let i = at - 1; i >= Math.max(0, at - 12); i--) {
    const last = weighed[i]!.measured
    if (last) return last.measure !== weighed[at]!.measured?.measure
  }
  return false
}

const isTotal = (scene: Scene, { item, measured }: Weighed): boolean => {
  const { words, figure } = scene
  if (measured?.rule === 'toll' || measured?.rule === 'carried') return true
  const [from, to] = [Math.max(0, item.from - reach), Math.min(words.length, item.to + reach)]
  for (let i = from; i < to; i++) if (phraseAt(words, i, figure.totals) > 0) return true
  for (let i = item.counted.to; i < Math.min(words.length, item.counted.to + 12); i++) {
    if (isStop(words[i])) break
    if (figure.happenings.has(words[i]!.lower)) return false
  }
  return true
}
