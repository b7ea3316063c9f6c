import type { Item } from './item.ts'
import { lemmaIn, phraseAt, type Scene, type Word } from './scene.ts'
import { spanOf, type Part } from './scope-part.ts'

/**
 * The words of a start: "since early December", "since protests began on 7 December", "desde que
 * comenzaron las protestas". Not: "since the figure was set at 288" and "since he fell", which give no start.
 */
export const since = (scene: Scene, item: Item): Part | null => {
  const { words, figure } = scene
  for (let i = Math.max(0, item.from - 18); i < Math.min(words.length, item.from + 18); i++) {
    const behind = phraseAt(words, i, figure.sinceBefore)
    if (behind < 0) continue
    const to = sinceEnd(scene, behind)
    return to > behind ? { role: 'since', span: spanOf(words, behind, to) } : null
  }
  return window(scene, item)
}

const long: ReadonlySet<string | null> = new Set(['week', 'month', 'year', 'decade'])

/** "In seven weeks of protests", "over the past ten years": a stretch of time that ends with the count. */
const window = ({ words, quantities, figure }: Scene, item: Item): Part | null => {
  for (let i = Math.max(0, item.from - 18); i < Math.min(words.length, item.from + 18); i++) {
    const quantity = quantities[words[i]!.quantity]
    if (
      quantity?.sort !== 'duration' ||
      !long.has(quantity.unit) ||
      (i > 0 && words[i - 1]!.quantity === words[i]!.quantity)
    )
      continue
    let from = i
    while (from > 0 && figure.windowWords.has(words[from - 1]!.lower)) from--
    let to = i
    while (to < words.length && words[to]!.quantity === words[i]!.quantity) to++
    if (figure.windowBefore.has(words[from - 1]?.lower ?? '')) return { role: 'since', span: spanOf(words, from, to) }
  }
  return null
}

const sinceEnd = ({ words, figure, calendar }: Scene, from: number): number => {
  let to = from
  let verbs = 0
  const clause = figure.relatives.has(words[from]?.lower ?? '')
  for (; to < words.length && to - from < 12; to++) {
    const word = words[to]!
    const { pos } = word.token
    if (pos === 'punctuation' || (word.quantity >= 0 && clause)) break
    if (pos !== 'verb' && pos !== 'auxiliary') continue
    // "Since it was founded in 1985".
    if (pos === 'auxiliary' && verbs === 0 && lemmaIn(words[to + 1], figure.startVerbs)) continue
    // Behind the verb of the start, the next verb is the sentence's own.
    if (verbs > 0) return clause || word.finite ? trimmed(words, from, to) : to
    const dated = words.slice(from, to).some((one) => calendar.has(one.lower) || one.quantity >= 0)
    if (!lemmaIn(word, figure.startVerbs)) return dated && !clause ? to : from
    verbs++
  }
  return clause && verbs === 0 ? from : to
}

/** Without the reflexive or the auxiliary of the verb that follows: "se elevó". */
const trimmed = (words: readonly Word[], from: number, to: number): number => {
  let end = to
  while (end > from && ['pronoun', 'auxiliary'].includes(words[end - 1]!.token.pos)) end--
  return end
}
