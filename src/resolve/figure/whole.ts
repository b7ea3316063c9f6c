import { pointOf } from '../../model/estimate.ts'
import type { FigureReading, Measure } from '../../model/figure.ts'

/** Of this share of the largest count and above, a number is taken for the same running total. */
const near = 0.6

/**
 * Says of a report's figures which are totals, which count one incident, and which are parts: numbers
 * of one sentence that add up to a total of the report are its parts, and a number far below the
 * largest of its measure counts one incident. "400 more were wounded" behind the dead alone is no increment.
 */
export const withWholes = (figures: readonly FigureReading[]): readonly FigureReading[] => {
  const summed = partsBySum(figures)
  const main = largest(figures)
  return figures.map((figure, at): FigureReading => {
    const whole = summed.get(figure.id)
    if (whole) return { ...figure, counts: 'part', partOf: figure.partOf ?? whole }
    const first =
      figure.counts === 'increment' &&
      figure.quantity !== null &&
      figure.measure !== 'killed' &&
      isBesideOthers(figures, at)
    if (figure.measure === 'other' || !(first || figure.counts === 'total' || figure.counts === 'incident'))
      return figure
    const [value, most] = [pointOf(figure), main.get(figure.measure)]
    if (value === null || most === undefined) return figure
    // "20 Danes" beside "425 Swedes": neither counts some of the other.
    if (figure.counts === 'total' && areOthers(figure, most)) return figure
    return { ...figure, counts: value >= (pointOf(most) ?? 0) * near ? 'total' : 'incident' }
  })
}

/** "67 were killed. About 400 more were wounded": more than the dead, where no count of the wounded stands right before. */
const isBesideOthers = (figures: readonly FigureReading[], at: number): boolean => {
  const { measure, sentence } = figures[at]!
  const before = figures.slice(0, at)
  if (!before.some((other) => other.measure === measure)) return true
  const last = before.findLast((other) => other.measure !== 'other' && sentence - other.sentence <= 1)
  return last !== undefined && last.measure !== measure && live(last)
}

/** So many times the dead of a crisis are its injured at least. */
const several = 2

/**
 * In a report that tells a running total of deaths and the deaths of one happening, a count of injured
 * that is hardly above the total is of the happening: "40 have died in all, 12 of them today; 38 were
 * treated". Not: "912 injured" beside 56 dead, nor injured since a day.
 */
export const withHappenings = (figures: readonly FigureReading[]): readonly FigureReading[] => {
  const toll = largest(figures).get('killed')
  const deaths = toll && pointOf(toll)!
  const one = figures.some((figure) => live(figure) && figure.measure === 'killed' && figure.counts === 'incident')
  if (deaths === undefined || !one) return figures
  return figures.map((figure) => {
    const running = figure.measure !== 'injured' || figure.counts !== 'total' || figure.sinceTime !== null
    const value = running ? null : pointOf(figure)
    return value !== null && value < deaths * several ? { ...figure, counts: 'incident' } : figure
  })
}

const live = (figure: FigureReading): boolean =>
  figure.measure !== 'other' &&
  !figure.otherEvent &&
  (figure.standing === 'asserted' || figure.standing === 'superseded')

const isAdded = ({ counts }: FigureReading): boolean => counts === 'increment'

const largest = (figures: readonly FigureReading[]): ReadonlyMap<Measure, FigureReading> => {
  const most = new Map<Measure, FigureReading>()
  for (const figure of figures) {
    const value = live(figure) ? pointOf(figure) : null
    const known = most.get(figure.measure)
    if (value !== null && (known === undefined || value > pointOf(known)!)) most.set(figure.measure, figure)
  }
  return most
}

/** Two peoples, each with a name of its own. */
const areOthers = (a: FigureReading, b: FigureReading): boolean => {
  const [one, other] = [peopleOf(a), peopleOf(b)]
  return one !== undefined && other !== undefined && !one.includes(other) && !other.includes(one)
}

const peopleOf = ({ scope }: FigureReading): string | undefined => {
  const only = scope.find(({ role, concept }) => role === 'only' && !concept)
  return only && /^\p{Lu}/u.test(only.text) ? only.text.replace(/s$/, '') : undefined
}

/** By id of a part, the id of the whole that it and its neighbours of one sentence add up to. */
const partsBySum = (figures: readonly FigureReading[]): ReadonlyMap<string, string> => {
  const found = new Map<string, string>()
  for (const group of groupsOf(figures)) {
    const sum = group.reduce((total, figure) => total + (figure.best ?? NaN), 0)
    const first = group[0]!
    // "The nine divers, four Danes, three Finns, a Pole and a Swede": the first is the rest together.
    if (group.length > 2 && first.best === sum - (first.best ?? NaN)) {
      for (const figure of group.slice(1)) found.set(figure.id, first.id)
      continue
    }
    const added = group.some(isAdded)
    const whole = figures.find(
      (figure) =>
        live(figure) &&
        !(added && figure.sentence === first.sentence) &&
        figure.measure === group[0]!.measure &&
        !group.includes(figure) &&
        (figure.best ?? figure.low) === sum,
    )
    if (whole) for (const figure of group) found.set(figure.id, whole.id)
  }
  return found
}

/** Two exact numbers or more of one measure that stand side by side in one sentence; what is added only in a list of three. */
const groupsOf = (figures: readonly FigureReading[]): readonly (readonly FigureReading[])[] => {
  const groups: FigureReading[][] = []
  for (const figure of figures) {
    if (!live(figure) || figure.best === null) continue
    // "The office's own toll, 58, leaves out the last six": what is called a toll is no part.
    if (figure.rule === 'toll-called') continue
    const last = groups.at(-1)?.at(-1)
    const beside = last && last.sentence === figure.sentence && last.measure === figure.measure
    if (beside) groups.at(-1)!.push(figure)
    else groups.push([figure])
  }
  // "Two badly, another eight lightly and 14 more for shock": a list of three, whatever is said to come on top.
  return groups.flatMap((group) => {
    const plain = group.filter((figure) => !isAdded(figure))
    return [group.length - plain.length > 1 && plain.length > 0 ? group : plain].filter((list) => list.length > 1)
  })
}
