import type { Difference } from '../../../model/difference.ts'
import type { Figure } from '../../../model/figure.ts'
import type { Counter } from '../../../model/ledger.ts'
import { fill } from '../../words/phrases.ts'
import { foundReason, reasonOf, reasonWhy, type Reason, type Telling } from './reason.ts'

/** What a figure was read as: its rule, its kind, its day, who counts and what, and how each is known. */
export const figureReasons = (figure: Figure, telling: Telling): readonly Reason[] => {
  const { context, words } = telling
  const { phrases } = context
  const parts = [
    phrases.measures[figure.measure],
    phrases.counts[figure.counts],
    ...(figure.standing === 'asserted' ? [] : [phrases.standings[figure.standing]]),
  ]
  const day = context.day(figure.asOf)
  const basis = words.bases[figure.asOfBasis ?? 'inferred']
  return [
    foundReason(figure, telling),
    reasonOf(fill(words.lines.takenAs, { parts: parts.join(', ') })),
    reasonOf(day === null ? words.lines.dayUnknown : fill(words.lines.holdsFor, { day, basis })),
    ...authorityReasons(figure, telling),
    ...figure.scope.map((part) =>
      reasonOf(
        fill(words.lines.limit, {
          role: phrases.scopeRoles[part.role],
          words: context.cited(part.text),
          basis: words.bases[part.basis],
        }),
      ),
    ),
  ]
}

const authorityReasons = ({ authority }: Figure, { context, words }: Telling): readonly Reason[] =>
  authority === null
    ? []
    : [
        reasonOf(
          fill(words.lines.countedBy, { words: context.cited(authority.text), basis: words.bases[authority.basis] }),
        ),
      ]

/** Why two figures relate as they do, with the words they stand in. */
export const differenceReasons = ({ a, b, because }: Difference, telling: Telling): readonly Reason[] => {
  const { context } = telling
  const sides = [a, b].flatMap((id) => context.figure(id) ?? []).map((figure) => context.around(figure))
  return [reasonWhy(because, telling, sides)]
}

/** Why figures stand together as one running count, and what limits all of them. */
export const counterReasons = ({ scope }: Counter, { context, words }: Telling): readonly Reason[] => [
  reasonOf(words.lines.counterIs),
  ...scope.map(({ report, start, end, text, role, basis }) =>
    reasonOf(
      fill(words.lines.limit, {
        role: context.phrases.scopeRoles[role],
        words: context.cited(text),
        basis: words.bases[basis],
      }),
      { citations: [{ report, start, end, text, kind: 'statement' }] },
    ),
  ),
]
