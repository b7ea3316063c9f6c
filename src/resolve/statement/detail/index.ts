import type { Attribution } from '../../../model/attribution.ts'
import type { Statement } from '../../../model/statement.ts'
import { contains, type Span } from '../../../text/span.ts'
import { joinedFactuality } from '../attribution.ts'
import type { Known } from '../participants.ts'
import { termsOf } from '../terms.ts'
import { agesTold } from './age.ts'
import { measuresTold } from './measured.ts'
import { partsTold } from './part.ts'
import type { Needs } from './told.ts'

interface Context {
  readonly known: Known
  readonly innermost: (span: Span) => Attribution | null
}

/**
 * Attributes that are told by the way: how old somebody is, how large a thing, how many of a count are of one class.
 * Each cites its noun phrase alone.
 * @example "Ivo Lenz, 21" // an age of 21
 */
export const detailsOf = (view: Needs, { known, innermost }: Context): readonly Statement[] =>
  [...agesTold(view), ...measuresTold(view), ...partsTold(view)]
    .toSorted((a, b) => a.start - b.start)
    .map(({ start, end, detail, sentence }) => {
      const span = { start, end }
      const inside = <T extends Span>(each: T): boolean => contains(span, each)
      const mentions = view.within('mentions', span).filter(inside)
      const attribution = innermost(span)
      return {
        kind: 'statement',
        id: view.id('nominals', span, `detail-${detail.attribute}`),
        report: view.report.id,
        ...span,
        text: view.text.slice(start, end),
        rule: 'detail',
        sentence,
        headline: view.layer('sentences')[sentence]?.role === 'title',
        predicate: null,
        concepts: [],
        detail,
        participants: [],
        befallen: [],
        polarity: 'positive',
        factuality: joinedFactuality('fact', attribution),
        attribution: attribution?.id ?? null,
        figures: view
          .within('figures', span)
          .filter(inside)
          .map(({ id }) => id),
        times: [],
        entities: [...new Set(mentions.flatMap(({ id }) => known.entityOf.get(id) ?? []))],
        terms: termsOf(view.within('tokens', span).filter(inside), view.language),
      }
    })
