import { wordsOf } from '../../model/citation.ts'
import type { FigureReading, ScopePart } from '../../model/figure.ts'
import { overlaps } from '../../text/span.ts'
import type { Room } from './room.ts'

/** A whole includes the populations and causes of the parts that are listed under it. */
export const withParts = (figures: readonly FigureReading[]): readonly FigureReading[] => {
  const limits: Limits = new Map()
  for (const { partOf, scope } of figures) {
    if (partOf === null) continue
    const inside = scope.filter((part) => part.role === 'only' || part.role === 'cause')
    add(
      limits,
      partOf,
      inside.map((part) => ({ ...part, role: 'includes' })),
    )
  }
  return widened(figures, limits)
}

/** Parts of a whole of the same sentence are told by who told the whole. */
export const withTellers = (figures: readonly FigureReading[]): readonly FigureReading[] => {
  const byId = new Map(figures.map((figure) => [figure.id, figure]))
  return figures.map((figure) => {
    const whole = figure.partOf === null || figure.authority ? undefined : byId.get(figure.partOf)
    const authority = whole?.sentence === figure.sentence ? whole.authority : null
    return authority ? { ...figure, authority: { ...authority, basis: 'carried' } } : figure
  })
}

/**
 * Classes that are counted side by side leave each other out: "14 oil workers and two crew were killed".
 * Not: "20 people and two dogs", which count no classes of people.
 */
export const withDisjoint = (room: Room, figures: readonly FigureReading[]): readonly FigureReading[] => {
  const limits: Limits = new Map()
  for (const [at, figure] of figures.entries()) {
    const last = figures[at - 1]
    if (!last || last.sentence !== figure.sentence || last.measure !== figure.measure || figure.measure === 'other')
      continue
    if (figure.rule !== 'coordinated' && figure.rule !== 'excluded' && !beside(last, figure)) continue
    // "Six priests and two other people".
    if (last.counted && figure.partOf !== last.id && isOther(room, figure)) {
      add(limits, figure.id, [
        { ...last.counted, role: 'excludes', basis: 'stated', concept: only(last)?.concept ?? null },
      ])
      continue
    }
    const [mine, theirs] = [only(figure), only(last)]
    if (mine === null || theirs === null || figure.partOf === last.id) continue
    add(limits, last.id, [{ ...mine, role: 'excludes' }])
    add(limits, figure.id, [{ ...theirs, role: 'excludes' }])
  }
  return widened(figures, limits)
}

const isOther = (room: Room, { end, counted }: FigureReading): boolean =>
  room.tokensIn({ start: end, end: counted?.end ?? end }).some((token) => room.figureWords.others.has(token.lower))

/**
 * "Ivo Lenz and at least one other deputy were killed", "Ivo Lenz died and one other man was hurt": others than the one who
 * is named before.
 */
export const withNamedApart = (room: Room, figures: readonly FigureReading[]): readonly FigureReading[] =>
  figures.map((figure) => {
    if (figure.measure === 'other' || figure.scope.some(({ role }) => role === 'excludes') || !isOther(room, figure))
      return figure
    const { sentence, tokens, at } = room.sentenceOf(figure)
    if (room.counted(figure).some((other) => other.start < figure.start)) return figure
    const joined = tokens.slice(Math.max(0, at - 1), at).some(({ lower }) => room.figureWords.and.has(lower))
    const named = joined ? room.mentionsIn({ start: sentence.start, end: figure.start }) : []
    const last = named.findLast(({ type, form }) => type === 'person' && form === 'name')
    if (!last) return figure
    const part: ScopePart = { ...wordsOf(room.text, last), role: 'excludes', basis: 'stated', concept: null }
    return { ...figure, scope: [...figure.scope, part] }
  })

/** How many characters "and" or a comma may take between two classes, where no list is told. */
const link = 6

const beside = (last: FigureReading, figure: FigureReading): boolean =>
  isPart(figure) === isPart(last) &&
  (figure.counts === 'increment') === (last.counts === 'increment') &&
  last.counted !== null &&
  (figure.start - last.counted.end <= link || (figure.rule === 'listed' && last.rule === 'listed'))

const isPart = ({ counts }: FigureReading): boolean => counts === 'part'

const only = ({ scope }: FigureReading): ScopePart | null => scope.find((part) => part.role === 'only') ?? null

type Limits = Map<string, ScopePart[]>

const add = (limits: Limits, id: string, parts: readonly ScopePart[]): void => {
  const known = limits.get(id)
  if (known) known.push(...parts)
  else limits.set(id, [...parts])
}

const widened = (figures: readonly FigureReading[], limits: Limits): readonly FigureReading[] =>
  figures.map((figure) => {
    const added = (limits.get(figure.id) ?? []).filter((part) => !figure.scope.some((known) => overlaps(known, part)))
    return added.length === 0 ? figure : { ...figure, scope: [...figure.scope, ...added] }
  })
