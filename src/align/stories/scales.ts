import { isWord } from './anchor-key.ts'
import { grown } from './grown.ts'
import type { Keys } from './keys.ts'
import type { Rarity } from './rarity.ts'
import type { Shelf } from './shelf.ts'

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

/** A report, and how alike another one it is. */
export interface Near {
  readonly at: number
  readonly likeness: number
}

/** Weighs reports, and compares them. */
export interface Scales {
  weigh(at: number): Weighed
  /** How alike others are to a report, from 0 to 1, the likest first; those in two languages by what both can say. */
  likenesses(own: Weighed, others: readonly number[]): readonly Near[]
}

interface Parts {
  readonly keys: Keys
  readonly shelf: Shelf
  readonly rarity: Rarity
  cardAt(at: number): Card
}

export const createScales = ({ keys, shelf, rarity, cardAt }: Parts): Scales => {
  /** Weights of one report by the numbers of its anchors: zeros but while they are used. */
  let table = new Float64Array(1024)
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
    const { language } = cardAt(own.at)
    const same = others.filter((at) => cardAt(at).language === language)
    const foreign = others.filter((at) => cardAt(at).language !== language)
    const against = (some: readonly number[], words: boolean) => (): readonly Near[] =>
      some.map((at) => ({ at, likeness: likenessToTable(at, words) }))
    return [
      ...laidOut(own, own.whole, against(same, true)),
      ...(foreign.length === 0 ? [] : laidOut(own, own.common, against(foreign, false))),
    ].sort(likestFirst(cardAt))
  }
  return { weigh, likenesses }
}

/** The ids of reports break ties, so that the order in which they came does not. */
export const likestFirst =
  (cardAt: (at: number) => Card) =>
  (a: Near, b: Near): number =>
    b.likeness - a.likeness || (cardAt(a.at).report < cardAt(b.at).report ? -1 : 1)

const scale = (weights: Float32Array, squares: number): void => {
  const length = Math.sqrt(squares) || 1
  for (let i = 0; i < weights.length; i++) weights[i]! /= length
}
