import type { FigureReading } from '../../model/figure.ts'

/**
 * Rule `loose-list`: a list in a sentence of its own whose numbers do not add up to the count told before it may be the list
 * of somebody else's count: its parts are no sum that fails.
 * @example "The toll rose to 66. The board's list comprises 47 civilians, an officer and 11 drivers." // 59 of a count of its own
 * @counterexample "The toll rose to 59. The list comprises 47 civilians, an officer and 11 drivers."
 */
export const withLooseLists = (figures: readonly FigureReading[]): readonly FigureReading[] => {
  const byId = new Map(figures.map((figure) => [figure.id, figure]))
  const loose = new Set<string>()
  for (const [id, parts] of Map.groupBy(figures.filter(isPart), ({ partOf }) => partOf!)) {
    const whole = byId.get(id)
    if (!whole || whole.best === null || parts.every(({ sentence }) => sentence === whole.sentence)) continue
    const sum = parts.reduce((total, { best }) => total + (best ?? Number.NaN), 0)
    if (parts.length > 1 && sum !== whole.best) loose.add(id)
  }
  return figures.map((figure) =>
    isPart(figure) && loose.has(figure.partOf!) ? { ...figure, rule: 'loose-list' } : figure,
  )
}

const listed: ReadonlySet<string> = new Set(['listed', 'coordinated'])

const isPart = ({ partOf, rule }: FigureReading): boolean => partOf !== null && listed.has(rule)
