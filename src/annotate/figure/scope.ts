import { wordsOf } from '../../model/citation.ts'
import type { ScopePart } from '../../model/figure.ts'
import { overlaps, type Span } from '../../text/span.ts'
import type { Item } from './item.ts'
import type { Measured } from './measure.ts'
import { phraseAt, type Scene, type Word } from './scene.ts'
import { asides } from './scope-aside.ts'
import { causeBefore, causes } from './scope-cause.ts'
import { phraseEnd, spanOf, type Part } from './scope-part.ts'
import { complement, identified, labelled, population, tollPopulation } from './scope-people.ts'
import { since } from './scope-since.ts'
import { countedByTeller } from './scope-teller.ts'

/**
 * The limits of what was counted, as printed: `only` for a population narrower than people, `includes`
 * and `excludes`, `cause`, `by` and `since`. `until` is the first word of the next item, so that "47 in
 * clashes and 10 at roadblocks" keep their own causes.
 */
export const scopeOf = (text: string, scene: Scene, { item, measured, until }: Limits): readonly ScopePart[] => {
  const told = opened(scene, item)
  const subsets = [...told, ...asides(scene, item).filter((one) => !told.some((part) => overlaps(part.span, one.span)))]
  // "58, accidents at roadblocks among them": what only some died of.
  const behind = causes(scene, item, until).filter(({ span }) => !subsets.some((part) => overlaps(part.span, span)))
  const parts = [
    (measured.rule === 'numbered' ? null : population(scene, item)) ??
      complement(scene, item) ??
      identified(scene, item, until) ??
      labelled(scene, item) ??
      tollPopulation(scene, item, measured),
    excludedBefore(scene, item),
    countedByTeller(scene, item),
    ...subsets,
    ...(behind.length > 0 ? behind : causeBefore(scene, item, measured)),
    since(scene, item),
  ]
  return parts.flatMap((part) =>
    part
      ? [
          {
            ...wordsOf(text, part.span),
            role: part.role,
            basis: 'stated' as const,
            concept: part.concept ?? conceptOf(scene, part.span),
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

/** The class of the first word of the limit that has one. */
export const conceptOf = ({ words, figure }: Scene, span: Span): string | null => {
  for (const { token } of words) {
    if (token.start < span.start || token.start >= span.end) continue
    if (Object.hasOwn(figure.concepts, token.lower)) return figure.concepts[token.lower]!
  }
  return null
}

/** "Besides the three deaths, 17 sailors were hurt": what stands outside is told first. */
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

/** "including a police officer", "sin contar a los extranjeros": up to the end of the phrase. */
const opened = ({ words, figure }: Scene, item: Item): readonly Part[] => {
  const parts: Part[] = []
  for (let i = item.to; i < Math.min(words.length, item.to + reach); i++) {
    if (words[i]!.lower === ';') break
    const [inside, outside] = [phraseAt(words, i, figure.includes), phraseAt(words, i, figure.excludes)]
    const mostly = i <= item.counted.to + 10 ? phraseAt(words, i, figure.mostly) : -1
    if (inside < 0 && outside < 0 && mostly < 0) continue
    const from = Math.max(inside, outside, mostly)
    const to = phraseEnd(words, from)
    if (words.slice(from, to).some(({ lower }) => figure.times.has(lower))) continue
    if (to > from) parts.push({ role: outside > 0 ? 'excludes' : 'includes', span: spanOf(words, from, to) })
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
