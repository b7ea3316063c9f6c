import type { VNode } from 'preact'
import { chartSize, type Chart as ChartData, type ChartLine, type ChartPoint } from '../page/chart.ts'
import { placeOf, type Page } from '../page/page.ts'

/** What stands at the points of each line, drawn around 0 0: lines are told apart by it as well as by their colour. */
const shapes = [
  'M-4 0a4 4 0 1 0 8 0a4 4 0 1 0-8 0',
  'M-4-4h8v8h-8z',
  'M0-5L5 0L0 5L-5 0z',
  'M0-5L5 4H-5z',
  'M0 5L5-4H-5z',
] as const

/** Running counts over days, each point a way to its words. */
export const Chart = ({ page, chart }: { page: Page; chart: ChartData }): VNode => {
  const { width, height } = chartSize
  return (
    <figure class="chart">
      <h3>{chart.title}</h3>
      <svg viewBox={`0 0 ${width} ${height}`} role="group" aria-label={chart.title}>
        <Axes chart={chart} />
        {chart.lines.map((line, index) => (
          <Line key={index} page={page} line={line} index={index} />
        ))}
      </svg>
      <figcaption>
        {chart.lines.map(({ name }, index) => (
          <span key={name} class={`line-${index}`}>
            <svg viewBox="-6 -6 12 12" aria-hidden="true">
              <path d={shapes[index]} />
            </svg>
            {name}
          </span>
        ))}
      </figcaption>
    </figure>
  )
}

const Axes = ({ chart: { days, values } }: { chart: ChartData }): VNode => {
  const { left, right, bottom } = chartSize
  return (
    <g class="axes">
      {values.map(({ y, label }) => (
        <g key={label}>
          <path d={`M${left} ${y}H${right}`} />
          <text x={left - 8} y={y + 4} text-anchor="end">
            {label}
          </text>
        </g>
      ))}
      {days.map(({ x, label }, index) => (
        <text key={label} x={x} y={bottom + 22} text-anchor={index === 0 ? 'start' : 'end'}>
          {label}
        </text>
      ))}
    </g>
  )
}

const Line = ({ page, line, index }: { page: Page; line: ChartLine; index: number }): VNode => (
  <g class={`line-${index}`} role="group" aria-label={line.name}>
    <path class="steps" d={line.path} />
    {line.points.map((point) => (
      <a key={point.told} href={`#${placeOf(point.words, page.context)}`}>
        <title>{point.told}</title>
        <Bound point={point} />
        <path d={shapes[index]} transform={`translate(${point.x} ${point.y})`} />
      </a>
    ))}
  </g>
)

/** An end that is open goes on without one. */
const Bound = ({ point: { x, y, open } }: { point: ChartPoint }): VNode | null => {
  if (open === null) return null
  const away = open === 'up' ? -1 : 1
  return <path class="open" d={`M${x} ${y}v${18 * away}m-4 ${-4 * away}l4 ${4 * away}l4 ${-4 * away}`} />
}
