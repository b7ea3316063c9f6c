import type { StoryPrint } from '../../model/stories.ts'
import { isWord } from './anchor-key.ts'
import { createAnchorIndex } from './anchor-index.ts'
import { grown } from './grown.ts'
import { createKeys } from './keys.ts'
import { createRarity } from './rarity.ts'
import { createShelf } from './shelf.ts'

/** A report's anchors, weighed by how rare they are in the collection as it now is. */
export interface Weighed {
  readonly at: number
  /** In rising order. */
  readonly numbers: Uint32Array
  /** Of length 1. */
  readonly whole: Float32Array
  /** Of length 1 too: what any language can say, 0 for words. */
  readonly common: Float32Array
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
  /** How alike others are to a report, from 0 to 1, the likest first; those in two languages by what both can say. */
  likenesses(own: Weighed, others: readonly number[]): readonly Near[]
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
/** Where one is much alike, others that are less than this part of it are not near. */
const leastPart = 0.15

export const createCollection = (): Collection => {
  const keys = createKeys()
  const shelf = createShelf(keys)
  const rarity = createRarity()
  const index = createAnchorIndex()
  const cards: (Card | undefined)[] = []
  /** Weights of one report by the numbers of its anchors, and scores by place: zeros but while they are used. */
  let table = new Float64Array(1024)
  let scores = new Float64Array(1024)
  const isWordAt = (number: number): boolean => isWord(keys.keyOf(number))

  const weigh = (at: number): Weighed => {
    const [numbers, weights] = [shelf.keysAt(at), shelf.weightsAt(at)]
    const [whole, common] = [new Float32Array(numbers.length), new Float32Array(numbers.length)]
    let [all, shared] = [0, 0]
    for (let i = 0; i < numbers.length; i++) {
      const weight = weights[i]! * rarity.of(numbers[i]!)
      whole[i] = weight
      all += weight * weight
      if (isWordAt(numbers[i]!)) continue
      common[i] = weight
      shared += weight * weight
    }
    scale(whole, all)
    scale(common, shared)
    return { at, numbers, whole, common }
  }
  /** Weights are laid out by number, so that what they are compared with is gone through once, and nothing is made. */
  const laidOut = <T>({ numbers }: Weighed, weights: Float32Array, then: () => T): T => {
    table = grown(table, (numbers.at(-1) ?? 0) + 1)
    for (let i = 0; i < numbers.length; i++) table[numbers[i]!] = weights[i]!
    const result = then()
    for (const number of numbers) table[number] = 0
    return result
  }
  const likenessToTable = (at: number, wordsCount: boolean): number => {
    const [numbers, weights] = [shelf.keysAt(at), shelf.weightsAt(at)]
    let [sum, squares] = [0, 0]
    for (let i = 0; i < numbers.length; i++) {
      const number = numbers[i]!
      if (!wordsCount && isWordAt(number)) continue
      const weight = weights[i]! * rarity.of(number)
      squares += weight * weight
      sum += weight * (table[number] ?? 0)
    }
    return squares === 0 ? 0 : sum / Math.sqrt(squares)
  }
  const likenesses = (own: Weighed, others: readonly number[]): readonly Near[] => {
    const { language } = cards[own.at]!
    const same = others.filter((at) => cards[at]!.language === language)
    const foreign = others.filter((at) => cards[at]!.language !== language)
    const against = (some: readonly number[], words: boolean) => (): readonly Near[] =>
      some.map((at) => ({ at, likeness: likenessToTable(at, words) }))
    return [
      ...laidOut(own, own.whole, against(same, true)),
      ...(foreign.length === 0 ? [] : laidOut(own, own.common, against(foreign, false))),
    ].sort(likestFirst)
  }
  /** The ids of reports break ties, so that the order in which they came does not. */
  const likestFirst = (a: Near, b: Near): number =>
    b.likeness - a.likeness || (cards[a.at]!.report < cards[b.at]!.report ? -1 : 1)
  /** Reports that share most of the heaviest anchors with one. */
  const candidates = (own: Weighed): readonly number[] => {
    scores = grown(scores, cards.length)
    const found: number[] = []
    for (const [number, weight] of heaviest(own, asked))
      index.each(number, (at) => {
        if (scores[at] === 0) found.push(at)
        scores[at]! += weight
      })
    const there = found.filter((at) => at !== own.at && cards[at])
    const sharing = there.map((at) => ({ at, likeness: scores[at]! })).sort(likestFirst)
    for (const at of found) scores[at] = 0
    return sharing.slice(0, mostCompared).map(({ at }) => at)
  }
  return {
    places: () => cards.length,
    cardAt: (at) => cards[at],
    printAt: shelf.printAt,
    weigh,
    likenesses,
    near: (own) => {
      const likest = likenesses(own, candidates(own)).slice(0, mostNear)
      const least = Math.max(leastLikeness, leastPart * (likest[0]?.likeness ?? 0))
      return likest.filter(({ likeness }) => likeness >= least)
    },
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

const scale = (weights: Float32Array, squares: number): void => {
  const length = Math.sqrt(squares) || 1
  for (let i = 0; i < weights.length; i++) weights[i]! /= length
}

/** The heaviest anchors of a report, and as many of those that any language has. */
const heaviest = ({ numbers, whole, common }: Weighed, most: number): ReadonlyMap<number, number> => {
  const found = new Map<number, number>()
  for (const weights of [common, whole]) for (const i of heaviestOf(weights, most)) found.set(numbers[i]!, weights[i]!)
  return found
}

const heaviestOf = (weights: Float32Array, most: number): readonly number[] => {
  const least = weights.toSorted().at(-most) ?? 0
  const found: number[] = []
  for (let i = 0; i < weights.length; i++) if (weights[i]! >= least && weights[i]! > 0) found.push(i)
  return found
}
