import type { StoryPrint } from '../../model/stories.ts'
import { isWord } from './anchor-key.ts'
import { createAnchorIndex } from './anchor-index.ts'
import { createKeys } from './keys.ts'
import { createRarity } from './rarity.ts'
import { createShelf } from './shelf.ts'

/** A report's anchors, weighed by how rare they are in the collection as it now is. */
export interface Weighed {
  readonly at: number
  /** In rising order. */
  readonly numbers: Uint32Array
  /** Of length 1. */
  readonly whole: Float64Array
  /** Of length 1 too: what any language can say, 0 for words. */
  readonly common: Float64Array
}

/** When and where a report is set, and what it is called. */
export interface Card {
  readonly report: string
  readonly language: string | null
  readonly day: number | null
  readonly country: string | null
  readonly town: string | null
}

/** The reports of a collection. A report goes by its place, the number that it came as. */
export interface Collection {
  /** How many places there are. */
  places(): number
  /** What is told of the report at a place; undefined where it was taken out. */
  cardAt(at: number): Card | undefined
  /** The print as it came. */
  printAt(at: number): StoryPrint
  weigh(at: number): Weighed
  /** How alike two reports are, from 0 to 1; those in two languages by what both languages can say. */
  likeness(a: Weighed, b: Weighed): number
  /** The likest reports that have something rare in common with one, the likest first. */
  near(own: Weighed): readonly Near[]
  /** Takes a report in and gives its place. */
  add(print: StoryPrint): number
  drop(at: number): void
}

export interface Near {
  readonly at: number
  readonly likeness: number
}

/** So many of the heaviest anchors of a report lead to others, and it is found by so many. */
const asked = 24
const kept = 40
/** So many reports that share most of them are compared as a whole. */
const mostCompared = 48
/** So many of the likest are near a report, and none below this likeness. */
const mostNear = 16
const leastLikeness = 0.05

export const createCollection = (): Collection => {
  const keys = createKeys()
  const shelf = createShelf(keys)
  const rarity = createRarity()
  const index = createAnchorIndex()
  const cards: (Card | undefined)[] = []
  const weigh = (at: number): Weighed => {
    const [numbers, weights] = [shelf.keysAt(at), shelf.weightsAt(at)]
    const [whole, common] = [new Float64Array(numbers.length), new Float64Array(numbers.length)]
    let [all, shared] = [0, 0]
    for (let i = 0; i < numbers.length; i++) {
      const weight = weights[i]! * rarity.of(numbers[i]!)
      whole[i] = weight
      all += weight * weight
      if (isWord(keys.keyOf(numbers[i]!))) continue
      common[i] = weight
      shared += weight * weight
    }
    scale(whole, all)
    scale(common, shared)
    return { at, numbers, whole, common }
  }
  const likeness = (a: Weighed, b: Weighed): number => {
    const same = cards[a.at]!.language === cards[b.at]!.language
    return dot(a.numbers, same ? a.whole : a.common, b.numbers, same ? b.whole : b.common)
  }
  /** The greatest first; the ids of reports break ties, so that the order in which they came does not. */
  const greatest = (found: Near[], most: number): readonly Near[] =>
    found.sort((a, b) => b.likeness - a.likeness || (cards[a.at]!.report < cards[b.at]!.report ? -1 : 1)).slice(0, most)
  const near = (own: Weighed): readonly Near[] => {
    const scores = new Map<number, number>()
    for (const [number, weight] of heaviest(own, asked))
      index.each(number, (at) => {
        if (at !== own.at && cards[at]) scores.set(at, (scores.get(at) ?? 0) + weight)
      })
    const found = Array.from(scores, ([at, score]) => ({ at, likeness: score }))
    const compared = greatest(found, mostCompared).map(({ at }) => ({ at, likeness: likeness(own, weigh(at)) }))
    return greatest(compared, mostNear).filter((one) => one.likeness >= leastLikeness)
  }
  return {
    places: () => cards.length,
    cardAt: (at) => cards[at],
    printAt: shelf.printAt,
    weigh,
    likeness,
    near,
    add: (print) => {
      const at = shelf.put(print)
      const { report, language, day, country, town } = print
      cards[at] = { report, language, day, country, town }
      rarity.count(shelf.keysAt(at), 1)
      for (const [number] of heaviest(weigh(at), kept)) index.put(number, at)
      return at
    },
    drop: (at) => {
      rarity.count(shelf.keysAt(at), -1)
      cards[at] = undefined
    },
  }
}

const scale = (weights: Float64Array, squares: number): void => {
  const length = Math.sqrt(squares) || 1
  for (let i = 0; i < weights.length; i++) weights[i]! /= length
}

/** The sum of the products of what both have. */
const dot = (x: Uint32Array, v: Float64Array, y: Uint32Array, w: Float64Array): number => {
  let [i, j, sum] = [0, 0, 0]
  while (i < x.length && j < y.length) {
    const [one, other] = [x[i]!, y[j]!]
    if (one === other) sum += v[i]! * w[j]!
    if (one <= other) i++
    if (one >= other) j++
  }
  return sum
}

/** The heaviest anchors of a report, and as many of those that any language has. */
const heaviest = ({ numbers, whole, common }: Weighed, most: number): ReadonlyMap<number, number> => {
  const found = new Map<number, number>()
  for (const weights of [common, whole]) for (const i of heaviestOf(weights, most)) found.set(numbers[i]!, weights[i]!)
  return found
}

const heaviestOf = (weights: Float64Array, most: number): readonly number[] => {
  const least = weights.toSorted().at(-most) ?? 0
  const found: number[] = []
  for (let i = 0; i < weights.length; i++) if (weights[i]! >= least && weights[i]! > 0) found.push(i)
  return found
}
