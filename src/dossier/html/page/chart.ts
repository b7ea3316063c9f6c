import { dayRange } from '../../../model/edtf.ts'
import type { Figure } from '../../../model/figure.ts'
import type { Ledger } from '../../../model/ledger.ts'
import type { Context } from '../../account/context.ts'
import { citedAs, type Cited } from '../../account/view.ts'
import { numberIn } from './numbers.ts'

/** A figure of a chart: where it stands, what it says, and its words. */
export interface ChartPoint {
  readonly x: number
  readonly y: number
  /** An end that is open: the figure is at least, or at most, what is shown. */
  readonly open: 'up' | 'down' | null
  readonly told: string
  readonly words: Cited
}

/** One running count. */
export interface ChartLine {
  readonly name: string
  /** Steps from point to point: a count holds until the next one. */
  readonly path: string
  readonly points: readonly ChartPoint[]
}

/** The running counts of one measure over the days for which they hold. */
export interface Chart {
  readonly measure: Ledger['measure']
  readonly title: string
  readonly lines: readonly ChartLine[]
  readonly days: readonly { readonly x: number; readonly label: string }[]
  readonly values: readonly { readonly y: number; readonly label: string }[]
}

/** The size of a chart, and the edges of what is drawn in it. */
export const chartSize = { width: 480, height: 220, left: 44, right: 464, top: 16, bottom: 190 } as const

/** Running counts of a chart: more of them cannot be told apart. */
const mostLines = 5
const fewestPoints = 3

interface Dated {
  readonly figure: Figure
  readonly day: number
  readonly value: number
}

/** A chart for each measure that has running counts over several days. */
export const chartsOf = (context: Context): readonly Chart[] =>
  context.dossier.ledgers.flatMap((ledger) => chartOf(ledger, context) ?? [])

const chartOf = (ledger: Ledger, context: Context): Chart | null => {
  const byId = new Map(context.dossier.figures.map((figure) => [figure.id, figure]))
  const counters = ledger.counters
    .map(({ authority, points }) => ({ authority, dated: datedOf(points.flatMap((id) => byId.get(id) ?? [])) }))
    .filter(({ dated }) => dated.length > 0)
    .toSorted((a, b) => b.dated.length - a.dated.length)
    .slice(0, mostLines)
  const all = counters.flatMap(({ dated }) => dated)
  const days = [...new Set(all.map(({ day }) => day))].toSorted((a, b) => a - b)
  if (all.length < fewestPoints || days.length < 2) return null
  const scales = scalesFor(days, Math.max(...all.map(({ value }) => value)))
  const beside = asideOf()
  return {
    measure: ledger.measure,
    title: context.phrases.measures[ledger.measure],
    lines: counters.map(({ authority, dated }) => ({
      name: nameOf(authority, dated, context),
      path: stepsOf(dated, scales),
      points: dated.map((one) => beside(pointOf(one, scales, context))),
    })),
    days: [days[0]!, days.at(-1)!].map((day) => ({
      x: scales.x(day),
      label: context.day(new Date(day).toISOString().slice(0, 10)) ?? '',
    })),
    values: scales.ticks.map((value) => ({ y: scales.y(value), label: numberIn(value, context.phrases.language) })),
  }
}

/** Asserted totals of which a day and a number are known; equal ones of one day once. */
const datedOf = (figures: readonly Figure[]): readonly Dated[] => {
  const dated = figures.flatMap((figure) => {
    const last = dayRange(figure.asOf)?.last
    const value = figure.best ?? figure.low ?? figure.high
    const counted = figure.standing === 'asserted' && figure.counts === 'total'
    return last && value !== null && counted ? [{ figure, day: Date.parse(last), value }] : []
  })
  const once = new Map(dated.toReversed().map((one) => [`${one.day} ${one.value}`, one]))
  return [...once.values()].toSorted((a, b) => a.day - b.day || a.value - b.value)
}

/** Moves a point aside of those that stand where it would, so that each can be reached. */
const asideOf = (): ((point: ChartPoint) => ChartPoint) => {
  const taken: ChartPoint[] = []
  return (point) => {
    let { x } = point
    while (taken.some((other) => Math.abs(other.x - x) < width && Math.abs(other.y - point.y) < width)) x += width
    taken.push({ ...point, x })
    return { ...point, x }
  }
}

/** The width of a point. */
const width = 10

interface Scales {
  readonly x: (day: number) => number
  readonly y: (value: number) => number
  readonly ticks: readonly number[]
}

const scalesFor = (days: readonly number[], highest: number): Scales => {
  const { left, right, top, bottom } = chartSize
  const [first, last] = [days[0]!, days.at(-1)!]
  const step = niceStep(highest / 3)
  const most = Math.max(step, Math.ceil(highest / step) * step)
  return {
    x: (day) => Math.round(left + ((right - left) * (day - first)) / (last - first)),
    y: (value) => Math.round(bottom - ((bottom - top) * value) / most),
    ticks: Array.from({ length: Math.round(most / step) + 1 }, (_, index) => index * step),
  }
}

/** 1, 2 or 5 with zeros: the first of these that is not below the value. */
const niceStep = (value: number): number => {
  const power = 10 ** Math.floor(Math.log10(Math.max(1, value)))
  return [1, 2, 5, 10].map((factor) => factor * power).find((step) => step >= value) ?? 10 * power
}

const stepsOf = (dated: readonly Dated[], { x, y }: Scales): string =>
  dated.map(({ day, value }, index) => (index === 0 ? `M${x(day)} ${y(value)}` : `H${x(day)}V${y(value)}`)).join('')

const pointOf = ({ figure, day, value }: Dated, { x, y }: Scales, context: Context): ChartPoint => ({
  x: x(day),
  y: y(value),
  open: figure.best !== null ? null : figure.low !== null ? 'up' : 'down',
  told: `${context.day(figure.asOf)}: ${context.cited(figure.text)} · ${context.tellers(figure).join(' ')}`,
  words: citedAs('figure', [figure])[0]!,
})

const nameOf = (authority: string | null, dated: readonly Dated[], context: Context): string => {
  const figures = dated.map(({ figure }) => figure)
  const body = context.entity(authority)?.name ?? figures.find((one) => one.authority)?.authority?.text
  const limits = [...new Set(figures.flatMap(({ scope }) => scope.map(({ text }) => context.cited(text))))].slice(0, 2)
  return [body ?? context.phrases.lines.noBody, ...limits].join(' · ')
}
