import type { Estimate } from '../../model/estimate.ts'
import { exactly } from '../../model/estimate.ts'
import type { Quantity } from '../../model/quantity.ts'
import type { Span } from '../../text/span.ts'
import { isApposed } from './apposed.ts'
import { countedFrom, type Counted } from './noun.ts'
import type { Scene, Word } from './scene.ts'

/** A number of the sentence that could be a figure, or a determiner that counts one or none. */
export interface Item {
  readonly kind: 'quantity' | 'one' | 'more' | 'none' | 'ordinal'
  /** Indexes of the words of the number with its modifier, half-open. */
  readonly from: number
  readonly to: number
  readonly quantity: Quantity | null
  readonly estimate: Estimate
  readonly span: Span
  readonly counted: Counted
}

/** All items of a sentence, in order. */
export const itemsOf = (scene: Scene): readonly Item[] => {
  const items: Item[] = []
  for (let i = 0; i < scene.words.length; i++) {
    const word = scene.words[i]!
    if (word.quantity >= 0) {
      const item = quantityItem(scene, i)
      items.push(item)
      i = item.to - 1
    } else {
      const item = determinerItem(scene, i)
      if (item) items.push(item)
    }
  }
  return items
}

const quantityItem = (scene: Scene, at: number): Item => {
  const quantity = scene.quantities[scene.words[at]!.quantity]!
  let to = at + 1
  while (to < scene.words.length && scene.words[to]!.token.start < quantity.end) to++
  const vague = !/^[\d.,\s\u00a0\u202f]+$/.test(wordsOfNumber(scene, quantity)) && quantity.modifier !== 'exact'
  const ordinal = quantity.sort === 'ordinal'
  // "Two died of wounds, a third of tetanus": one more.
  if (ordinal && scene.figure.one.has(scene.words[at - 1]?.lower ?? '') && quantity.best !== null)
    return {
      ...single(scene, at, { kind: 'more', counted: countedFrom(scene, to, false) }),
      to,
      span: { start: quantity.start, end: quantity.end },
    }
  const estimate: Estimate = {
    low: quantity.low,
    best: quantity.best,
    high: quantity.high,
    modifier: quantity.modifier,
  }
  return {
    kind: ordinal ? 'ordinal' : 'quantity',
    from: at,
    to,
    quantity,
    estimate,
    span: { start: quantity.start, end: quantity.end },
    counted: countedFrom(scene, to, vague),
  }
}

const wordsOfNumber = (scene: Scene, quantity: Quantity): string =>
  quantity.text.slice(quantity.number.start - quantity.start, quantity.number.end - quantity.start)

/** "a police officer", "another death", "no deaths": counted only where a person or a casualty follows. */
const determinerItem = (scene: Scene, at: number): Item | null => {
  const { words } = scene
  const kind = words[at]!.counts ?? (isCompanion(scene, at) ? 'one' : null)
  if (kind === null) return null
  if (kind === 'nobody') return single(scene, at, { kind: 'none', counted: countedFrom(scene, at + 1, false) })
  // "Ram, 22, a labourer" says who somebody was.
  if (kind === 'one' && words[at - 1]?.lower === ',' && isAge(scene, at - 2)) return null
  const from = behindAge(scene, at + 1)
  if (words[from] === undefined || words[from]!.quantity >= 0) return null
  const counted = countedFrom(scene, from, false)
  if (kind === 'one' && isApposed(scene, at, Math.max(from, counted.to))) return null
  const real = counted.head >= 0 && (counted.person || counted.noun !== null || counted.state !== null)
  return (real || isTrade(scene, counted)) && !counted.partitive ? single(scene, at, { kind, counted }) : null
}

/** "A guard and his driver": one more, told by whose he is. Not: "his sons". */
const isCompanion = ({ words, figure }: Scene, at: number): boolean => {
  const next = words[at + 1]
  const joined = words[at - 1]?.token.pos === 'conjunction' && figure.and.has(words[at - 1]!.lower)
  return (
    joined &&
    figure.possessives.has(words[at]!.lower) &&
    next?.person === true &&
    next.token.features.number !== 'plural' &&
    !next.lower.endsWith('s') &&
    !words[at + 2]?.person
  )
}

/** "A 34-year-old nurse": the word behind an age. */
const behindAge = ({ words, quantities }: Scene, at: number): number => {
  const age = words[at]?.quantity ?? -1
  if (quantities[age]?.sort !== 'age') return at
  let to = at
  while (words[to]?.quantity === age) to++
  return to
}

/** "a welder", "un soldador": what ends as words for people do, and is no happening or cause. */
const isTrade = (scene: Scene, { head, from, to }: Counted): boolean => {
  const { words, figure } = scene
  const word = words[head]
  if (
    !scene.grave ||
    word === undefined ||
    to - from > 2 ||
    word.token.pos !== 'noun' ||
    figure.of.has(words[to]?.lower ?? '')
  )
    return false
  const happens = figure.happenings.has(word.lower) || figure.causes.has(word.lower)
  return !happens && figure.tradeEndings.some((ending) => word.lower.endsWith(ending))
}

const isAge = ({ words, quantities }: Scene, at: number): boolean => {
  const quantity = quantities[words[at]?.quantity ?? -1]
  return quantity !== undefined && (quantity.sort === 'age' || words[at - 1]?.lower === ',')
}

const single = (scene: Scene, at: number, rest: Pick<Item, 'kind' | 'counted'>): Item => {
  const word: Word = scene.words[at]!
  return {
    from: at,
    to: at + 1,
    quantity: null,
    estimate: exactly(rest.kind === 'none' ? 0 : 1),
    span: { start: word.token.start, end: word.token.end },
    ...rest,
  }
}
