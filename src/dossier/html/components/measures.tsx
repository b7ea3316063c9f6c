import type { VNode } from 'preact'
import { measures } from '../../../model/figure.ts'
import type { Page } from '../page/page.ts'
import { Chart } from './chart.tsx'
import { Scopes } from './scopes.tsx'

/** Of each measure its counts over time, and what they take in; the first stands open, the others are folded. */
export const Measures = ({ page }: { page: Page }): VNode => {
  const shown = measures.flatMap((measure) => {
    const chart = page.charts.find((one) => one.measure === measure)
    const table = page.scopes.find((one) => one.measure === measure)
    return chart || table ? [{ measure, chart, table }] : []
  })
  return (
    <>
      {shown.map(({ measure, chart, table }, index) => {
        const parts = (
          <>
            {chart ? <Chart page={page} chart={chart} /> : null}
            {table ? <Scopes page={page} table={table} /> : null}
          </>
        )
        if (index === 0) return <div key={measure}>{parts}</div>
        return (
          <details key={measure} class="more">
            <summary>{page.context.phrases.measures[measure]}</summary>
            {parts}
          </details>
        )
      })}
    </>
  )
}
