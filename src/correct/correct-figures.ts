import type { Citation } from '../model/citation.ts'
import type { Entity } from '../model/entity.ts'
import type { Figure } from '../model/figure.ts'
import { sharedUnits } from '../text/span.ts'
import { holding, type Corrections, type Holding } from './corrections.ts'

type FigureKind = 'not-a-figure' | 'figure-value' | 'figure-scope' | 'figure-as-of' | 'figure-authority'

/** The figures as corrected. What is said to be none is left out; its number stays a quantity. */
export const correctFigures = (
  figures: readonly Figure[],
  entities: readonly Entity[],
  corrections: Corrections,
): readonly Figure[] => {
  const ours = holding(corrections, 'not-a-figure', 'figure-value', 'figure-scope', 'figure-as-of', 'figure-authority')
  const byFigure = new Map<string, Holding<FigureKind>[]>()
  for (const one of ours) {
    const figure = figureAt(one.at!, figures)
    if (!figure) continue
    byFigure.set(figure.id, [...(byFigure.get(figure.id) ?? []), one])
    corrections.touched.add(one.id, figure.id)
  }
  return figures.flatMap((figure) => {
    const own = byFigure.get(figure.id)
    if (!own) return figure
    if (own.some(({ correction }) => correction.kind === 'not-a-figure')) return []
    return own.reduce((changed, one) => changedBy(changed, one, entities), figure)
  })
}

/** The figure that has most of the words. */
const figureAt = (at: Citation, figures: readonly Figure[]): Figure | undefined =>
  figures
    .filter((figure) => figure.report === at.report && sharedUnits(figure, at) > 0)
    .toSorted((a, b) => sharedUnits(b, at) - sharedUnits(a, at) || a.end - a.start - (b.end - b.start))[0]

const changedBy = (figure: Figure, { correction, words }: Holding<FigureKind>, entities: readonly Entity[]): Figure => {
  switch (correction.kind) {
    case 'figure-value':
      return { ...figure, ...correction.value }
    case 'figure-as-of':
      return { ...figure, asOf: correction.asOf, asOfBasis: correction.asOf === null ? null : 'inferred' }
    case 'figure-scope':
      return {
        ...figure,
        scope: correction.scope.map(({ role, at }) => ({ role, basis: 'stated', ...wordsAt(words.get(at)!) })),
      }
    case 'figure-authority':
      return { ...figure, authority: correction.authority && authorityFrom(words.get(correction.authority)!, entities) }
    case 'not-a-figure':
      return figure
  }
}

const wordsAt = ({ start, end, text }: Citation): Pick<Citation, 'start' | 'end' | 'text'> => ({ start, end, text })

const authorityFrom = (at: Citation, entities: readonly Entity[]): Figure['authority'] => {
  const entity = entities.find(({ mentions }) =>
    mentions.some((mention) => mention.report === at.report && sharedUnits(mention, at) > 0),
  )
  return { ...wordsAt(at), entity: entity?.id ?? null, attribution: null, basis: 'stated' }
}
