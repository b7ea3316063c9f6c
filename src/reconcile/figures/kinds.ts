import type { Figure } from '../../model/figure.ts'
import type { PairFacts } from './pair-facts.ts'
import type { Comparable } from './comparable.ts'
import { authorityKey } from './pair.ts'

/**
 * The kind of each of some figures of one value: all that decides whether it is one with another, as a
 * number. What holds for one figure of a kind holds for all of it, so that a number that is printed a
 * thousand times is compared once.
 */
export const kindsOf = (
  figures: readonly Figure[],
  facts: PairFacts,
  comparable: Comparable,
): ((figure: Figure) => number) => {
  const wholes = new Set(figures.map(({ partOf }) => partOf))
  // Within a report, a headline's body is not held against the text's.
  const titled = new Set(figures.filter((figure) => facts.inTitle(figure)).map(({ report }) => report))
  const inReport = (figure: Figure): readonly unknown[] =>
    titled.has(figure.report) ? [figure.report, facts.inTitle(figure)] : []
  // What is no casualty figure is compared with other reports only, by noun and by matter.
  const counted = (figure: Figure): readonly unknown[] =>
    figure.measure === 'other' ? [figure.report, figure.counted?.text, comparable.keysOf(figure)] : []
  const described = (figure: Figure): string =>
    JSON.stringify([
      ...[figure.measure, figure.counts, figure.standing, figure.otherEvent, figure.incident],
      ...[
        figure.asOf,
        figure.asOfBasis,
        figure.since,
        authorityKey(figure, facts),
        facts.placeOf(figure),
        figure.partOf,
      ],
      figure.scope.map(({ role, text, concept }) => [role, concept ?? text]),
      wholes.has(figure.id) ? figure.id : null,
      inReport(figure),
      counted(figure),
    ])
  const numbers = new Map<string, number>()
  return (figure) => {
    const description = described(figure)
    const number = numbers.get(description) ?? numbers.size
    numbers.set(description, number)
    return number
  }
}
