import type { Item } from './item.ts'
import type { Measured } from './measured.ts'
import { isStop, lemmaIn, phraseAt, type Scene } from './scene.ts'
import { linkOf } from './link.ts'

/** An item with what it measures, and the item of the sentence that it is a part of. */
export interface Weighed {
  readonly item: Item
  readonly measured: Measured | null
  /** Index among the sentence's items of the whole; -1 where none is told in the sentence. */
  readonly whole: number
  /** Whether it is a part of a whole, told here or in a sentence before. */
  readonly part: boolean
}

/** A determiner counts one of a list only between commas and "and": "lost Ana Paz, a nurse who" tells who she was. */
const isListed = ({ words, figure }: Scene, whole: Item, { kind, from, counted }: Item): boolean => {
  if (kind === 'none') return false
  if (kind !== 'one') return true
  // "The police said 25, a neighbour said 14": he has a verb of his own.
  if (words[counted.to]?.finite && !lemmaIn(words[counted.to], figure.listVerbs)) return false
  const before = words[from - 1]?.lower ?? ''
  if (before === ',' || before === ':')
    return whole.estimate.best !== 1 && !figure.relatives.has(words[counted.to]?.lower ?? '')
  return figure.and.has(before)
}

/** "747 leves y 56 graves": one word behind the number that can be an adjective. */
const isAdjective = ({ words }: Scene, { counted, kind }: Item): boolean =>
  kind === 'quantity' && counted.to - counted.from === 1 && words[counted.from]!.token.poses.includes('adjective')

/** What an item takes over from the one it hangs together with: a measure, and the whole of which it may be a part. */
export interface Tie {
  readonly measured: Measured | null
  readonly whole: number
  readonly part: boolean
}

/** How an item hangs together with an earlier one of its sentence: inside it, listed under it, or beside it. */
export const tieOf = (scene: Scene, items: readonly Item[], before: readonly Weighed[], at: number): Tie | null => {
  const item = items[at]!
  const last = lastMeasured(before)
  if (last < 0) return null
  const given = before[last]!.measured!
  const own = { measure: given.measure, cue: given.cue }
  if (item.counted.partitive && item.counted.noun === null && item.counted.state === null && canInherit(item)) {
    return { measured: { ...own, rule: 'partitive' }, whole: last, part: true }
  }
  if (takenBefore(scene, items[last]!, item))
    return { measured: { ...own, rule: 'partitive' }, whole: last, part: true }
  if (isInset(scene, item) || isParallel(scene, before[last]!, item))
    return {
      measured: { ...own, rule: 'partitive' },
      whole: before[last]!.part ? before[last]!.whole : last,
      part: true,
    }
  const open = opened(scene, items[last]!, item)
  if (open === 'includes') return { measured: { ...own, rule: 'included' }, whole: last, part: true }
  if (open === 'excludes' && canInherit(item)) return { measured: { ...own, rule: 'excluded' }, whole: -1, part: false }
  if ((!canInherit(item) && !isAdjective(scene, item)) || !isListed(scene, items[last]!, item)) return null
  const between = linkOf(scene, items[last]!, { item, cue: given.cue })
  if (between === 'colon' && exceeds(item, items[last]!)) return null
  if (between === 'colon') return { measured: { ...own, rule: 'listed' }, whole: last, part: true }
  if (between === 'list')
    return {
      measured: { ...own, rule: 'coordinated' },
      whole: before[last]!.part ? before[last]!.whole : -1,
      part: before[last]!.part,
    }
  return null
}

/** "And an officer was killed: 58 deaths": behind a colon more are told than before it. */
const exceeds = (item: Item, whole: Item): boolean => (item.estimate.best ?? 0) > (whole.estimate.best ?? Infinity)

/** "100 people were killed – 67 in one district –": an aside that says where. */
const isInset = ({ words }: Scene, { from, to, counted, kind }: Item): boolean =>
  kind === 'quantity' &&
  counted.head < 0 &&
  insets.has(words[from - 1]?.lower ?? '') &&
  words[to]?.token.pos === 'preposition'

const insets: ReadonlySet<string> = new Set(['–', '—', '('])

/** "Of whom 900 have gone home and 200 are treated": the next of those that were taken from one whole. */
const isParallel = ({ words, figure }: Scene, { measured, part }: Weighed, { from, counted, kind }: Item): boolean =>
  part &&
  measured?.rule === 'partitive' &&
  kind === 'quantity' &&
  counted.head < 0 &&
  words[from - 1]?.token.pos === 'conjunction' &&
  figure.and.has(words[from - 1]!.lower)

/** "of whom about 900", "De los 275 se ha identificado a 88": what they are taken from stands before. */
const takenBefore = ({ words, figure }: Scene, whole: Item, item: Item): boolean => {
  const bare = item.counted.head < 0 || item.counted.person
  for (let i = item.from - 1; bare && i >= Math.max(whole.to, item.from - 4); i--) {
    const them = words[i]!.lower
    if (isStop(words[i])) break
    const before = figure.articles.has(words[i - 1]?.lower ?? '') ? i - 2 : i - 1
    if (
      (figure.them.has(them) || figure.relatives.has(them)) &&
      !figure.articles.has(them) &&
      figure.of.has(words[before]?.lower ?? '')
    )
      return true
  }
  const start = figure.articles.has(words[whole.from - 1]?.lower ?? '') ? whole.from - 2 : whole.from - 1
  const opens = start === 0 || words[start - 1]?.lower === ',' || words[start - 1]?.lower === ';'
  return bare && opens && figure.of.has(words[start]?.lower ?? '')
}

/** Only people and numbers without a noun take over what others are. */
const canInherit = ({ counted, kind }: Item): boolean => kind !== 'ordinal' && (counted.person || counted.head < 0)

/** "58, including a police officer": an opening phrase right before, or "with … included" behind. */
const opened = (scene: Scene, whole: Item, item: Item): 'includes' | 'excludes' | null => {
  const { words, figure } = scene
  for (let i = item.from - 1; i >= Math.max(whole.to, item.from - 12); i--) {
    if (isStop(words[i])) return null
    // "Not counting" holds "counting".
    const outside = [i, i - 1].map((at) => phraseAt(words, at, figure.excludes)).find((end) => end > i)
    if (outside !== undefined) return words.slice(outside, item.from).some((word) => word.finite) ? null : 'excludes'
    if (phraseAt(words, i, figure.includes) > 0) return 'includes'
  }
  return null
}

/** How many numbers back a measure can be taken over from. */
const most = 12

/** The nearest earlier item, not far back, that has a measure; -1 where none has. */
export const lastMeasured = (before: readonly Weighed[]): number => {
  for (let i = before.length - 1; i >= Math.max(0, before.length - most); i--) if (before[i]!.measured) return i
  return -1
}
