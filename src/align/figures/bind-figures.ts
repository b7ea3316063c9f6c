import type { AlignedEntities, BoundDates, ReadReport } from '../../model/story.ts'
import type { Authority, Figure, FigureReading } from '../../model/figure.ts'

export interface FigureContext {
  readonly reports: readonly ReadReport[]
  readonly dates: BoundDates
  readonly entities: AlignedEntities
}

/**
 * All figures of a story with their days and authorities bound: as-of and since become EDTF values
 * where the calendar knows them, authorities become entities of the story.
 */
export const bindFigures = (context: FigureContext): readonly Figure[] =>
  context.reports.flatMap(({ extraction }) => extraction.figures.map((figure) => bindFigure(figure, context)))

const bindFigure = (figure: FigureReading, context: FigureContext): Figure => {
  const { asOfTime, sinceTime, sentence: _sentence, ...rest } = figure
  const asOf = asOfTime && dayOf(asOfTime.time, figure.report, context.dates)
  return {
    ...rest,
    authority: bindAuthority(figure.authority, context.entities),
    incident: null,
    asOf: asOf ?? null,
    asOfBasis: asOf && asOfTime ? asOfTime.basis : null,
    since: sinceTime === null ? null : (context.dates.times.get(sinceTime)?.value ?? null),
    group: null,
  }
}

const dayOf = (time: string, report: string, dates: BoundDates): string | null =>
  time === 'publication' ? (dates.published.get(report)?.value ?? null) : (dates.times.get(time)?.value ?? null)

const bindAuthority = (authority: Authority | null, entities: AlignedEntities): Authority | null =>
  authority && {
    ...authority,
    entity: authority.entity === null ? null : (entities.of.get(authority.entity) ?? null),
  }
