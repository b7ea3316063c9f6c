import type { Item } from './item.ts'
import { isOfOtherUse } from './no-number.ts'
import { lemmaIn, type Scene } from './scene.ts'

/** Whether a number says nothing of how many: a rate's base, repetitions, an age, a clock time, or those who did it. */
export const isNoCount = (scene: Scene, item: Item): boolean =>
  isPer(scene, item) ||
  isTimes(scene, item) ||
  isAgeOf(scene, item) ||
  isInsetAge(scene, item) ||
  isClock(scene, item) ||
  isLength(scene, item) ||
  isToldAge(scene, item) ||
  isElidedAge(scene, item) ||
  isAgeBehindName(scene, item) ||
  isAgent(scene, item) ||
  isOfOtherUse(scene, item)

/** "per 100,000 people": what others are counted by. */
const isPer = ({ words, figure }: Scene, { from }: Item): boolean => figure.per.has(words[from - 1]?.lower ?? '')

/** "counted twice", "dos veces": a number of times counts nobody. */
const isTimes = ({ words, figure }: Scene, { counted, from }: Item): boolean =>
  (counted.head >= 0 && figure.times.has(words[counted.head]!.lower)) ||
  figure.times.has(words[from]!.lower) ||
  countedTimes(words, counted.to, figure)

/** "fueron contados dos veces": a verb of counting and its repetitions within a few words. */
const countedTimes = (words: Scene['words'], from: number, figure: Scene['figure']): boolean => {
  for (let i = from + 1; i < Math.min(words.length, from + 5); i++) {
    if (!figure.times.has(words[i]!.lower)) continue
    for (let k = from; k < i; k++) if (lemmaIn(words[k], figure.listVerbs)) return true
  }
  return false
}

/** "A man of 55 who": how old one person is. */
const isAgeOf = ({ words, figure }: Scene, { from }: Item): boolean =>
  figure.of.has(words[from - 1]?.lower ?? '') &&
  words[from - 2]?.person === true &&
  figure.one.has(words[from - 3]?.lower ?? '')

/** Hardly anybody grows older. */
const oldest = 110

/** "Rosa Paz, 21, was killed": a bare number between commas behind a name. */
const isInsetAge = ({ words }: Scene, { from, to, counted, estimate, kind }: Item): boolean =>
  kind === 'quantity' &&
  counted.head < 0 &&
  words[from - 1]?.lower === ',' &&
  words[to]?.lower === ',' &&
  (estimate.best ?? oldest) < oldest &&
  /^\p{Lu}/u.test(words[from - 3]?.token.text ?? words[from - 2]?.token.text ?? '')

/** "80 metres wide and 30 deep", "30 de hondo": a length whose unit was told. */
const isLength = ({ words, figure }: Scene, { to, counted, kind }: Item): boolean =>
  kind === 'quantity' &&
  !counted.person &&
  [to, to + 1].some(
    (at) => figure.dimensions.has(words[at]?.lower ?? '') && (at === to || figure.of.has(words[to]!.lower)),
  )

/** "Her brother Juan Paz, who also died, was 29": a bare number behind "was", said of one person. Not: "the toll was 29". */
const isToldAge = ({ words, figure }: Scene, { from, to, counted, estimate, kind }: Item): boolean => {
  const be = words[from - 1]
  const ends =
    words[to] === undefined || words[to]!.token.pos === 'punctuation' || words[to]!.token.pos === 'conjunction'
  if (kind !== 'quantity' || counted.head >= 0 || !ends || estimate.modifier !== 'exact') return false
  if (be === undefined || !figure.singular.has(be.lower) || (estimate.best ?? oldest) >= oldest) return false
  const before = words.slice(0, from - 1)
  const counts = before.some(({ lower, noun }) => noun !== null || Object.hasOwn(figure.tolls, lower))
  return !counts && before.some(({ person, token }) => person || token.pos === 'name')
}

/** "Luis Soto, de 38, que cayó", "Ana Paz, también de 18;": how old somebody is who was named. */
const isAgeBehindName = ({ words, figure }: Scene, { from, to, counted, kind, estimate }: Item): boolean => {
  if (kind !== 'quantity' || counted.head >= 0 || !figure.of.has(words[from - 1]?.lower ?? '')) return false
  const comma = figure.also.has(words[from - 2]?.lower ?? '') ? from - 3 : from - 2
  const ends = words[to] === undefined || words[to]!.token.pos === 'punctuation'
  const name = words[comma - 1]?.token.text ?? ''
  return words[comma]?.lower === ',' && /^\p{Lu}/u.test(name) && ends && (estimate.best ?? oldest) < oldest
}

/** "One was 15 years old, another 16, three 18": behind an age a bare number that stands right behind who is of it. */
const isElidedAge = ({ words, quantities }: Scene, { from, counted, kind, estimate, span }: Item): boolean => {
  const before = words[from - 1]
  const whose = before !== undefined && (before.counts !== null || before.quantity >= 0)
  return (
    kind === 'quantity' &&
    counted.head < 0 &&
    whose &&
    (estimate.best ?? oldest) < oldest &&
    quantities.some(({ sort, end }) => sort === 'age' && end <= span.start)
  )
}

/** "At approximately 2200", "at 0815 GMT": four digits without a sign behind a preposition of the hour. */
const isClock = ({ words, figure }: Scene, { from, quantity, counted }: Item): boolean => {
  if (!quantity || counted.person || !figure.clockBefore.has(words[from - 1]?.lower ?? '')) return false
  const digits = quantity.text.slice(quantity.number.start - quantity.start, quantity.number.end - quantity.start)
  return /^[012]\d[0-5]\d(?!\d|[.,]\d)/.test(digits)
}

/** "were murdered by 30 men": those who did it. */
const isAgent = ({ words, figure }: Scene, { from, counted }: Item): boolean => {
  if (!figure.agentBefore.has(words[from - 1]?.lower ?? '')) return false
  const done = words[from - 2]
  if (done === undefined || done.token.features.form !== 'participle') return false
  return done.object !== null || done.state !== null || !figure.relatives.has(words[counted.to]?.lower ?? '')
}
