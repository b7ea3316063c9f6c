import type { Item } from './item.ts'
import type { Measured } from './measure.ts'
import { isStop, lemmaIn, phraseAt, type Scene, type Word } from './scene.ts'
import { isNoun, phraseEnd, spanOf, type Part } from './scope-part.ts'

/** "In the clashes, 48 have died", "Clashes have cost 40 lives": a cause before the number, in its clause. */
export const causeBefore = (scene: Scene, item: Item, { rule }: Measured): readonly Part[] => {
  const { words, figure } = scene
  if (figure.and.has(words[item.from - 1]?.lower ?? '')) return []
  for (let i = item.from - 1; i >= Math.max(0, item.from - 18); i--) {
    const word = words[i]!
    if (isStop(word) || word.quantity >= 0) return []
    if (!figure.causes.has(word.lower) || isEventItself(scene, i - 1, i)) continue
    const first = figure.articles.has(words[i - 1]?.lower ?? '') ? i - 1 : i
    const led = first <= 1 || [1, 2].some((back) => phraseAt(words, first - back, figure.causeBefore) === first)
    // "New attacks lifted the toll to 536": what makes a toll rise is not all that it counts.
    const isSubject = ![1, 2].some((back) => phraseAt(words, first - back, figure.causeBefore) === first)
    if (rule === 'toll' && isSubject && lemmaIn(words[i + 1], figure.tollVerbs)) return []
    if (led) return [{ role: 'cause', span: spanOf(words, i, i + 1) }]
  }
  return []
}

/** "in clashes", "por accidentes de tránsito": a preposition and a noun that is a cause. */
export const causes = (scene: Scene, item: Item, until: number): readonly Part[] => {
  const { words, figure } = scene
  const parts: Part[] = []
  for (let i = item.to; i < Math.min(until, item.to + 18); i++) {
    if (isStop(words[i])) break
    const behind = phraseAt(words, i, figure.causeBefore)
    const by = phraseAt(words, i, figure.byBefore)
    const agent = by > 0 ? agentAt(scene, by) : -1
    if (agent >= 0) {
      parts.push({ role: 'by', span: spanOf(words, by, Math.min(until, phraseEnd(words, by))) })
      break
    }
    if (behind < 0) continue
    const near = words.slice(behind, Math.min(until, behind + 5))
    const stop = near.findIndex(({ token }) => token.pos === 'punctuation')
    const at = near.slice(0, stop < 0 ? undefined : stop).findIndex((word) => figure.causes.has(word.lower))
    if (at < 0 || isEventItself(scene, behind, behind + at)) continue
    const end = closed(words, behind + at + 1, Math.min(until, causeEnd(words, behind + at + 1)))
    parts.push({ role: 'cause', span: spanOf(words, behind, end) })
    i = end - 1
  }
  return parts
}

/** "The train crash", "la colisión de ayer": one happening with its article is what the report is about, and limits nothing. */
const isEventItself = ({ words, figure }: Scene, from: number, at: number): boolean =>
  figure.happenings.has(words[at]!.lower) &&
  words.slice(Math.max(0, from), at).some(({ lower }) => figure.articles.has(lower) || figure.one.has(lower))

/** Who did it, within the first words; not a time: "by Saturday morning". */
const agentAt = ({ words, calendar }: Scene, from: number): number => {
  const near = words.slice(from, from + 4)
  const dated = near.findIndex((word) => calendar.has(word.lower) || word.quantity >= 0)
  const agent = near.findIndex((word) => word.person || word.token.pos === 'name')
  return dated >= 0 && dated <= agent ? -1 : agent
}

/** A cause goes on over "of", "or", "and" and the nouns behind them. */
const causeEnd = (words: readonly Word[], from: number): number => {
  let to = from
  while (to < words.length && to - from < 8) {
    const { pos } = words[to]!.token
    if (
      pos === 'noun' ||
      pos === 'adjective' ||
      ((pos === 'preposition' || pos === 'conjunction' || pos === 'determiner') && isNoun(words[to + 1]))
    )
      to++
    else break
  }
  return to
}

/** Without a joining word at the end: "bloqueos y". */
const closed = (words: readonly Word[], from: number, to: number): number => {
  let end = to
  while (end > from && joining.has(words[end - 1]!.token.pos)) end--
  return end
}

const joining: ReadonlySet<string> = new Set(['conjunction', 'preposition', 'determiner'])
