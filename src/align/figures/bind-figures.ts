import { dayRange } from '../../model/edtf.ts'
import type { AlignedEntities, BoundDates, ReadReport } from '../../model/story.ts'
import type { Authority, Figure, FigureReading } from '../../model/figure.ts'
import type { Origin } from '../../model/origin.ts'
import { edtfOfDays } from '../../text/edtf.ts'
import { anchorsOf, type AnchorAt } from '../dates/bind.ts'

export interface FigureContext {
  readonly reports: readonly ReadReport[]
  readonly dates: BoundDates
  readonly entities: AlignedEntities
  readonly origins: readonly Origin[]
}

/**
 * All figures of a story with their days and authorities bound: as-of and since become EDTF values
 * where the calendar knows them, authorities become entities of the story.
 */
export const bindFigures = (context: FigureContext): readonly Figure[] => {
  const anchorAt = anchorsOf(context.dates, context.origins)
  return context.reports.flatMap(({ extraction }) =>
    extraction.figures.map((figure) => bindFigure(figure, context, anchorAt)),
  )
}

const bindFigure = (figure: FigureReading, context: FigureContext, anchorAt: AnchorAt): Figure => {
  const { asOfTime, sinceTime, sentence: _sentence, ...rest } = figure
  const published = publishedAt(figure, context, anchorAt)
  const told =
    asOfTime?.time === 'publication' ? published : asOfTime && (context.dates.times.get(asOfTime.time)?.value ?? null)
  const ahead = isAhead(told, published)
  const asOf = ahead ? published : told
  return {
    ...rest,
    authority: bindAuthority(figure.authority, context.entities),
    incident: null,
    asOf: asOf ?? null,
    asOfBasis: asOf && asOfTime ? (ahead ? 'inferred' : asOfTime.basis) : null,
    since: sinceTime === null ? null : dayOf(context.dates.times.get(sinceTime)?.value ?? null),
    group: null,
  }
}

/** "Three months of fighting" is how long (P3M), and no day since which it was counted. */
const dayOf = (value: string | null): string | null => (value === null || value.startsWith('P') ? null : value)

/** Nobody has counted on a day to come: of such a day something else was told. A day more may be the printer's clock. */
const isAhead = (day: string | null, published: string | null): boolean => {
  const [told, printed] = [dayRange(day), dayRange(published)]
  return told !== null && printed !== null && Date.parse(told.first) - Date.parse(printed.last) > msOfDay
}

const msOfDay = 86_400_000

/** The day of publication: in what is reprinted the day of its origin, which a reprint may not print. */
const publishedAt = (figure: FigureReading, { dates }: FigureContext, anchorAt: AnchorAt): string | null => {
  const days = anchorAt(figure.report, figure.start)
  const [first, last] = [days[0], days.at(-1)]
  if (first === undefined || last === undefined) return dates.published.get(figure.report)?.value ?? null
  return edtfOfDays(first, last)
}

const bindAuthority = (authority: Authority | null, entities: AlignedEntities): Authority | null =>
  authority && {
    ...authority,
    entity: authority.entity === null ? null : (entities.of.get(authority.entity) ?? null),
  }
