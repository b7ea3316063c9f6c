import type { StoryPrint } from '../../model/stories.ts'
import { createAnchorIndex } from './anchor-index.ts'
import { grown } from './grown.ts'
import { createKeys } from './keys.ts'
import { createRarity } from './rarity.ts'
import { createScales, likestFirst, type Card, type Near, type Weighed } from './scales.ts'
import { createShelf, type Told } from './shelf.ts'

/** The reports of a collection. A report goes by its place, the number that it came as. */
export interface Collection {
  /** How many places there are. */
  places(): number
  /** How many reports there are: those taken out are not counted. */
  reports(): number
  /** What is told of the report at a place; undefined where it was taken out. */
  cardAt(at: number): Card | undefined
  /** The print as it came. */
  printAt(at: number): StoryPrint
  /** The print but for its anchors. */
  toldAt(at: number): Told
  /** Numbers that stand for the words of its names. */
  namesAt(at: number): Uint32Array
  weigh(at: number): Weighed
  /** How alike others are to a report, from 0 to 1, the likest first; those in two languages by what both can say. */
  likenesses(own: Weighed, others: readonly number[]): readonly Near[]
  /** The likest reports that have something rare in common with one, the likest first. */
  near(own: Weighed): readonly Near[]
  /** Takes a report in and gives its place. */
  add(print: StoryPrint): number
  drop(at: number): void
}

/** So many of the heaviest anchors of a report lead to others, and it is found by so many. */
const asked = 24
const kept = 24
/** So many reports that share most of them are compared as a whole. */
const mostCompared = 32
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
  /** By place: zeros but while they are used. */
  let scores = new Float64Array(1024)
  const { weigh, likenesses } = createScales({ keys, shelf, rarity, cardAt: (at) => cards[at]! })
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
    const least =
      Float64Array.from(there, (at) => scores[at]!)
        .sort()
        .at(-mostCompared) ?? 0
    const sharing = there.flatMap((at) => (scores[at]! < least ? [] : [{ at, likeness: scores[at]! }]))
    for (const at of found) scores[at] = 0
    return sharing
      .sort(likestFirst((at) => cards[at]!))
      .slice(0, mostCompared)
      .map(({ at }) => at)
  }
  return {
    places: () => cards.length,
    reports: rarity.reports,
    cardAt: (at) => cards[at],
    printAt: shelf.printAt,
    toldAt: shelf.toldAt,
    namesAt: shelf.namesAt,
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
