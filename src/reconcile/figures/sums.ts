import { because } from '../../model/because.ts'
import type { Citation } from '../../model/citation.ts'
import type { Difference } from '../../model/difference.ts'
import type { Figure } from '../../model/figure.ts'
import { idOf } from '../../model/id.ts'

/** Rules by which a report begins to list what a total is made of, and goes on. */
const opening: ReadonlySet<string> = new Set(['listed', 'label'])
const listed: ReadonlySet<string> = new Set([...opening, 'coordinated'])

/**
 * Totals whose listed parts do not add up to them: the report's own inconsistency, between the total and its largest
 * part, never mended. A list that begins with "including", "of whom" or with bounds need not add up.
 * @example '66 dead … 47 in clashes, 11 at roadblocks and an officer' // 'figure-sum': 59, not 66
 * @counterexample '58 dead: 47 in clashes, 10 at roadblocks and an officer'
 */
export const failingSums = (figures: readonly Figure[]): readonly Difference[] => {
  const byWhole = Map.groupBy(
    figures.filter((figure) => figure.partOf !== null && isPlain(figure)),
    (figure) => figure.partOf!,
  )
  return figures.flatMap((whole) => {
    const parts = (byWhole.get(whole.id) ?? []).filter(({ rule }) => listed.has(rule))
    const lists = parts.some(({ rule }) => opening.has(rule)) && parts.length > 1 && isPlain(whole)
    const sum = parts.reduce((total, { best }) => total + best!, 0)
    const rest = whole.best! - sum
    return lists && rest !== 0 && !(rest > 0 && rest <= named) ? [differenceOf(whole, parts, sum)] : []
  })
}

/** So few may be missing because they are listed by name: "39 in clashes, seven on the roads and officer Soto". */
const named = 3

const isPlain = ({ modifier, best, standing, otherEvent }: Figure): boolean =>
  modifier === 'exact' && best !== null && standing === 'asserted' && !otherEvent

const differenceOf = (whole: Figure, parts: readonly Figure[], sum: number): Difference => {
  const largest = parts.reduce((most, part) => (part.best! > most.best! ? part : most))
  const [a, b] = [whole.group ?? whole.id, largest.group ?? largest.id]
  const params = { whole: whole.text, sum, parts: parts.map(({ best }) => best).join(' + ') }
  return {
    id: idOf('d', [a, b, 'sum']),
    a,
    b,
    relation: 'contradiction',
    possible: [],
    basis: 'stated',
    because: because('figure-sum', params, [whole, ...parts].map(citationOf)),
  }
}

const citationOf = ({ report, start, end, text }: Figure): Citation => ({ report, start, end, text })
