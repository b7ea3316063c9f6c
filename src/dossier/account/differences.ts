import type { Difference } from '../../model/difference.ts'
import type { Figure, Measure } from '../../model/figure.ts'
import { fill } from '../words/phrases.ts'
import type { Context } from './context.ts'
import type { Pair } from './pairs.ts'
import { passage } from './quote.ts'
import { citedAs, citedIn, itemOf, type Cited, type Item, type Row } from './view.ts'

/**
 * Pairs of figures of one measure: each figure once with its words, then the pairs by how they relate,
 * the reason once for all that share it.
 */
export const differenceItems = (measure: Measure, pairs: readonly Pair[], context: Context): readonly Item[] => {
  const group = context.phrases.measures[measure]
  const figures = [...new Map(pairs.flatMap(({ a, b }) => [a, b]).map((figure) => [figure.id, figure])).values()]
  const kinds = Map.groupBy(pairs, ({ difference }) =>
    [difference.relation, ...difference.possible, difference.basis, difference.because.code].join(' '),
  )
  return [
    itemOf({ group, rows: figures.toSorted(byDay).map((figure) => figureRow(figure, context)) }),
    ...[...kinds.values()].map((same) => kindItem(group, same, context)),
  ]
}

const byDay = (a: Figure, b: Figure): number => (a.asOf ?? '9').localeCompare(b.asOf ?? '9')

/** The number, who tells it, and the day, the body and the words it stands in. */
/** Who counted, as printed; by name where the words are a pronoun, as "he" and "I" are, too short to name anybody. */
const bodyOf = ({ authority }: Figure, context: Context): string | null =>
  authority === null || /\p{L}{4}/u.test(authority.text)
    ? (authority?.text ?? null)
    : (context.entity(authority.entity)?.name ?? authority.text)

const figureRow = (figure: Figure, context: Context): Row => {
  const words = context.cited(passage(context.around(figure).text, context))
  const known = [context.day(figure.asOf), bodyOf(figure, context)].filter(Boolean).join(' · ')
  return {
    id: null,
    cells: [figure.text, lettersOf(figure, context), known === '' ? words : `${known}: ${words}`],
    citations: figureWords([figure, ...context.members(figure).filter(({ id }) => id !== figure.id)]),
    ids: [figure.id],
  }
}

/** The numbers, then whatever says what they count: limits and bodies. */
export const figureWords = (figures: readonly Figure[]): readonly Cited[] => [
  ...citedAs('figure', figures),
  ...figures.flatMap(({ report, scope }) => citedIn(report, 'statement', scope)),
  ...figures.flatMap(({ report, authority }) => citedIn(report, 'name', [authority])),
]

const kindItem = (group: string, pairs: readonly Pair[], context: Context): Item => {
  const [first] = pairs
  const alone = pairs.length === 1
  return itemOf({
    group,
    head: relationInWords(first!.difference, context),
    notes: [context.reason(first!.difference.because, alone)],
    rows: pairs.map(({ difference, a, b }) => ({
      id: difference.id,
      cells: [`${named(a, context)} ~ ${named(b, context)}`],
      citations: citedAs('figure', [a, b]),
      ids: [difference.id],
    })),
  })
}

const named = (figure: Figure, context: Context): string => `${figure.text} (${lettersOf(figure, context)})`

/** Letters that are named before the rest is counted. */
const mostLetters = 4

const lettersOf = (figure: Figure, context: Context): string => {
  const letters = context.tellers(figure)
  const rest = letters.length > mostLetters ? ` +${letters.length - mostLetters}` : ''
  return letters.slice(0, mostLetters).join(' ') + rest
}

export const relationInWords = (difference: Difference, { phrases }: Context): string => {
  if (difference.relation !== 'undecided') {
    return `${phrases.relations[difference.relation]} (${phrases.lines[difference.basis]})`
  }
  const relations = difference.possible.map((relation) => phrases.relations[relation]).join(phrases.lines.or)
  return fill(phrases.lines.possible, { relations })
}
