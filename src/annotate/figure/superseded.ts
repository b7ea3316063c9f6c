import type { Item } from './item.ts'
import { endsBefore, isStop, lemmaIn, phraseAt, type Scene } from './scene.ts'
import type { Left } from './standing-left.ts'

/** Whether a number is an old one: replaced, earlier, told as already past, compared with, or the first of a change. */
export const isSuperseded = (scene: Scene, item: Item, left: Left): boolean =>
  replaced(scene, item) ||
  earlier(scene, item, left) ||
  pluperfect(scene, item, left) ||
  compared(scene, item) ||
  changedFrom(scene, item)

/** "son 275 y no 288", "not 288". */
const replaced = ({ words, figure }: Scene, item: Item): boolean => {
  const negated = [1, 2].some((back) => figure.negations.has(words[item.from - back]?.lower ?? ''))
  if (negated) return !endsBefore(words, item.from, figure.excludes)
  return endsBefore(words, item.from, figure.replacedBy)
}

const earlier = ({ words, figure }: Scene, item: Item, left: Left): boolean => {
  for (let i = Math.max(left.part, item.from - 10); i < item.from; i++) {
    const end = phraseAt(words, i, figure.earlier)
    // "Down from 288 to 275" makes only the first of the two an old one.
    if (end > 0 && (!figure.from.has(words[end - 1]!.lower) || end === item.from)) return true
  }
  for (let i = item.to; i < Math.min(words.length, item.to + 4); i++) {
    if (isStop(words[i]) || words[i]!.lower === ',' || words[i]!.quantity >= 0) break
    if (phraseAt(words, i, figure.earlier) > 0) return true
  }
  return (
    figure.wasCount.has(words[item.from - 1]?.lower ?? '') ||
    (figure.wasCount.has(words[item.from - 2]?.lower ?? '') && figure.of.has(words[item.from - 1]!.lower))
  )
}

/** "had put the number at 57", "había bajado a 275", "contaba 14". */
const pluperfect = ({ words, figure }: Scene, item: Item, left: Left): boolean => {
  for (let i = item.from - 1; i >= Math.max(left.clause, item.from - 16); i--) {
    const word = words[i]!
    if (!lemmaIn(word, figure.countVerbs)) continue
    if (word.token.features.tense === 'imperfect') return true
    for (let k = i - 1; k >= Math.max(left.clause, i - 3); k--) if (figure.perfects.has(words[k]!.lower)) return true
    if (word.finite && word.token.features.form !== 'participle') return false
  }
  return false
}

/** "372 more than the 803": what it is compared with is the count before. */
const compared = ({ words, figure }: Scene, item: Item): boolean => {
  for (let i = item.from - 1; i >= Math.max(1, item.from - 3); i--) {
    if (figure.than.has(words[i]!.lower))
      return figure.moreAfter.has(words[i - 1]!.lower) || figure.fewer.has(words[i - 1]!.lower)
  }
  return false
}

/** "gone from 50 to more than 120", "pasó de 58 a 59": the first of the two. */
const changedFrom = ({ words, figure }: Scene, item: Item): boolean => {
  if (!figure.from.has(words[item.from - 1]?.lower ?? '')) return false
  // "Lowered to 275 from 288".
  let before = item.from - 2
  while (before >= 0 && words[before]!.quantity >= 0) before--
  if (before < item.from - 2 && figure.to.has(words[before]?.lower ?? '')) return true
  for (let i = item.to; i < Math.min(words.length, item.to + 3); i++) {
    if (figure.to.has(words[i]!.lower) && (words[i + 1]?.quantity ?? -1) >= 0) return true
  }
  return false
}
