import { isAge } from './age.ts'
import type { Item } from './item.ts'
import { isOfOtherUse } from './no-number.ts'
import { lemmaIn, type Scene } from './scene.ts'

/** Whether a number says nothing of how many: a rate's base, repetitions, an age, a clock time, happenings, or those who did or told it. */
export const isNoCount = (scene: Scene, item: Item): boolean =>
  isPer(scene, item) ||
  isTimes(scene, item) ||
  isAge(scene, item) ||
  isClock(scene, item) ||
  isLength(scene, item) ||
  isAgent(scene, item) ||
  isHappening(scene, item) ||
  isAlive(scene, item) ||
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

/** "80 metres wide and 30 deep", "30 de hondo": a length whose unit was told. */
const isLength = ({ words, figure }: Scene, { to, counted, kind }: Item): boolean =>
  kind === 'quantity' &&
  !counted.person &&
  [to, to + 1].some(
    (at) => figure.dimensions.has(words[at]?.lower ?? '') && (at === to || figure.of.has(words[to]!.lower)),
  )

/** "At approximately 2200", "at 0815 GMT": four digits without a sign behind a preposition of the hour. */
const isClock = ({ words, figure }: Scene, { from, quantity, counted }: Item): boolean => {
  if (!quantity || counted.person || !figure.clockBefore.has(words[from - 1]?.lower ?? '')) return false
  const digits = quantity.text.slice(quantity.number.start - quantity.start, quantity.number.end - quantity.start)
  return /^[012]\d[0-5]\d(?!\d|[.,]\d)/.test(digits)
}

/** "Five injured in three accidents": how often, and not how many. */
const isHappening = ({ words, figure }: Scene, { counted, to }: Item): boolean => {
  const head = words[counted.head]
  return (
    head !== undefined &&
    !counted.person &&
    !figure.of.has(words[to]?.lower ?? '') &&
    head.noun === null &&
    head.state === null &&
    (figure.causes.has(head.lower) || figure.happenings.has(head.token.lemma))
  )
}

/** "One victim testified", "six victims of abuse": whom something else befell, or who lives to tell it. */
const isAlive = ({ words, figure }: Scene, { counted }: Item): boolean => {
  const { head, person, to } = counted
  if (head < 0 || !person || words[head]!.noun !== 'killed') return false
  let verb = to
  while (words[verb]?.token.pos === 'adverb' || figure.auxiliaries.has(words[verb]?.lower ?? '')) verb++
  const passive = verb > to && words[verb]?.token.features.form === 'participle'
  if (!passive && words[verb]?.verb && lemmaIn(words[verb], figure.livingVerbs)) return true
  return words.some((word) => lemmaIn(word, figure.otherHarm)) && words.every(({ noun }, at) => at === head || !noun)
}

/** "were murdered by 30 men": those who did it. */
const isAgent = ({ words, figure }: Scene, { from, counted }: Item): boolean => {
  if (!figure.agentBefore.has(words[from - 1]?.lower ?? '')) return false
  const done = words[from - 2]
  if (done === undefined || done.token.features.form !== 'participle') return false
  return done.object !== null || done.state !== null || !figure.relatives.has(words[counted.to]?.lower ?? '')
}
