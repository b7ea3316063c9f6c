import { wordsOf } from '../../model/citation.ts'
import type { ScopePart } from '../../model/figure.ts'
import type { Span } from '../../text/span.ts'
import type { Item } from './item.ts'
import type { Measured } from './measure.ts'
import { isStop, lemmaIn, phraseAt, type Scene, type Word } from './scene.ts'

/**
 * The limits of what was counted, as printed: `only` for a population narrower than people, `includes`
 * and `excludes`, `cause`, `by` and `since`. `until` is the first word of the next item, so that "47 in
 * clashes and 10 at roadblocks" keep their own causes.
 */
export const scopeOf = (text: string, scene: Scene, { item, measured, until }: Limits): readonly ScopePart[] => {
  const behind = causes(scene, item, until)
  const parts = [
    population(scene, item) ??
      complement(scene, item) ??
      labelled(scene, item) ??
      tollPopulation(scene, item, measured),
    excludedBefore(scene, item),
    ...opened(scene, item),
    ...(behind.length > 0 ? behind : causeBefore(scene, item)),
    since(scene, item),
  ]
  return parts.flatMap((part) =>
    part
      ? [
          {
            ...wordsOf(text, part.span),
            role: part.role,
            basis: 'stated' as const,
            concept: conceptOf(scene, part.span),
          },
        ]
      : [],
  )
}

export interface Limits {
  readonly item: Item
  readonly measured: Measured
  readonly until: number
}

/** How far behind a number, in words, what it includes may be told. */
const reach = 60

interface Part {
  readonly role: ScopePart['role']
  readonly span: Span
}

/** The class of the first word of the limit that has one. */
const conceptOf = ({ words, figure }: Scene, span: Span): string | null => {
  for (const { token } of words) {
    if (token.start < span.start || token.start >= span.end) continue
    if (Object.hasOwn(figure.concepts, token.lower)) return figure.concepts[token.lower]!
  }
  return null
}

const spanOf = (words: readonly Word[], from: number, to: number): Span => ({
  start: words[from]!.token.start,
  end: words[to - 1]!.token.end,
})

/** Words that narrow who is counted: "unarmed demonstrators", not "people". */
const population = (scene: Scene, { counted }: Item): Part | null => {
  const { words, figure } = scene
  if (counted.head < 0) return null
  const narrow = words
    .slice(counted.from, counted.to)
    .some((word) => !figure.anyone.has(word.lower) && word.state === null && word.noun === null)
  return narrow
    ? { role: 'only', span: spanOf(words, counted.from, membersEnd(words, figure, joinedEnd(scene, counted.to))) }
    : null
}

/** "25 members of the same family": whose members belongs to who is counted. */
const membersEnd = (words: readonly Word[], figure: Scene['figure'], from: number): number => {
  if (!figure.members.has(words[from - 1]?.lower ?? '') || !figure.of.has(words[from]?.lower ?? '')) return from
  let to = from + 1
  while (to < words.length && to - from < 6 && isNoun(words[to])) to++
  return to
}

/** "passengers and crew": classes that one number counts together. */
const joinedEnd = ({ words, figure }: Scene, from: number): number => {
  const and = words[from]?.token.pos === 'conjunction' && figure.and.has(words[from]!.lower)
  return and && words[from + 1]?.person && words[from + 1]!.quantity < 0 ? from + 2 : from
}

/** "eight of them Americans", "28 son civiles", "three of the dead were lawmakers": the class is said of them. */
const complement = ({ words, figure }: Scene, { counted, kind }: Item): Part | null => {
  if (kind !== 'quantity' || (counted.head >= 0 && !counted.partitive)) return null
  let from = counted.to
  while (from - counted.to < 3 && (figure.auxiliaries.has(words[from]?.lower ?? '') || words[from]?.lower === ','))
    from++
  let to = from
  while (to < words.length && to - from < 4 && (words[to]!.person || isNoun(words[to])) && words[to]!.state === null)
    to++
  const people = words.slice(from, to).filter((word) => word.person)
  if (people.length === 0 || people.every((word) => figure.anyone.has(word.lower))) return null
  return { role: 'only', span: spanOf(words, from, to) }
}

/** "Americans: 12": the label of a row. */
const labelled = ({ words, figure }: Scene, { from }: Item): Part | null => {
  const label = words[from - 2]
  const narrow = words[from - 1]?.lower === ':' && label?.person && !figure.anyone.has(label.lower)
  return narrow && label.noun === null ? { role: 'only', span: spanOf(words, from - 2, from - 1) } : null
}

/** "In addition to the eight deaths, 23 people were hurt": what stands outside is told first. */
const excludedBefore = ({ words, figure }: Scene, { from }: Item): Part | null => {
  for (let i = from - 1; i >= Math.max(0, from - 12); i--) {
    const behind = phraseAt(words, i, figure.excludes)
    if (behind < 0) continue
    const to = phraseEnd(words, behind)
    const opens = i === 0 || words[i - 1]!.token.pos === 'punctuation'
    return opens && to > behind && to < from && words[to]!.lower === ',' && from - to <= 2
      ? { role: 'excludes', span: spanOf(words, behind, to) }
      : null
  }
  return null
}

/** "the number of Palestinians killed rose to 548": people named with the toll. */
const tollPopulation = ({ words, figure }: Scene, { from }: Item, { rule, cue }: Measured): Part | null => {
  if (rule !== 'toll' || cue < 0) return null
  for (let i = Math.max(0, cue - 4); i < Math.min(words.length, cue + 5); i++) {
    const word = words[i]!
    if (i >= from && cue < from) return null
    const said = word.person && word.token.pos !== 'adjective' && !figure.anyone.has(word.lower)
    if (said && word.quantity < 0 && word.noun === null) return { role: 'only', span: spanOf(words, i, i + 1) }
  }
  return null
}

/** "In the clashes, 48 have died", "Clashes have cost 40 lives": a cause before the number, in its clause. */
const causeBefore = (scene: Scene, item: Item): readonly Part[] => {
  const { words, figure } = scene
  if (figure.and.has(words[item.from - 1]?.lower ?? '')) return []
  for (let i = item.from - 1; i >= Math.max(0, item.from - 18); i--) {
    const word = words[i]!
    if (isStop(word) || word.quantity >= 0) return []
    if (!figure.causes.has(word.lower) || isEventItself(scene, i - 1, i)) continue
    const first = figure.articles.has(words[i - 1]?.lower ?? '') ? i - 1 : i
    const led = first <= 1 || [1, 2].some((back) => phraseAt(words, first - back, figure.causeBefore) === first)
    if (led) return [{ role: 'cause', span: spanOf(words, i, i + 1) }]
  }
  return []
}

/** "including a police officer", "sin contar a los extranjeros": up to the end of the phrase. */
const opened = ({ words, figure }: Scene, item: Item): readonly Part[] => {
  const parts: Part[] = []
  for (let i = item.to; i < Math.min(words.length, item.to + reach); i++) {
    if (words[i]!.lower === ';') break
    const [inside, outside] = [phraseAt(words, i, figure.includes), phraseAt(words, i, figure.excludes)]
    if (inside < 0 && outside < 0) continue
    const from = Math.max(inside, outside)
    const to = phraseEnd(words, from)
    if (words.slice(from, to).some(({ lower }) => figure.times.has(lower))) continue
    if (to > from) parts.push({ role: inside > 0 ? 'includes' : 'excludes', span: spanOf(words, from, to) })
    else if (inside > 0) parts.push(...includedBefore(words, i))
    i = Math.max(i, to - 1)
  }
  return parts
}

/** "con el policía incluido": the words before. */
const includedBefore = (words: readonly Word[], at: number): readonly Part[] => {
  let from = at
  while (from > 0 && words[from - 1]!.token.pos !== 'punctuation' && at - from < 4) from--
  return from < at ? [{ role: 'includes', span: spanOf(words, from, at) }] : []
}

const phraseEnd = (words: readonly Word[], from: number): number => {
  let to = from
  while (to < words.length && words[to]!.token.pos !== 'punctuation' && !words[to]!.finite && to - from < 14) to++
  return to
}

/** "in clashes", "por accidentes de tránsito": a preposition and a noun that is a cause. */
const causes = (scene: Scene, item: Item, until: number): readonly Part[] => {
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
    const at = words.slice(behind, Math.min(until, behind + 5)).findIndex((word) => figure.causes.has(word.lower))
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

const isNoun = (word: Word | undefined): boolean =>
  word !== undefined &&
  word.quantity < 0 &&
  (word.token.pos === 'noun' || word.token.pos === 'adjective' || word.token.pos === 'determiner')

/**
 * The words of a start: "since early December", "since protests began on 7 December", "desde que
 * comenzaron las protestas". Not: "since the figure was set at 288" and "since he fell", which give no start.
 */
const since = (scene: Scene, item: Item): Part | null => {
  const { words, figure } = scene
  for (let i = Math.max(0, item.from - 18); i < Math.min(words.length, item.from + 18); i++) {
    const behind = phraseAt(words, i, figure.sinceBefore)
    if (behind < 0) continue
    const to = sinceEnd(scene, behind)
    return to > behind ? { role: 'since', span: spanOf(words, behind, to) } : null
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
