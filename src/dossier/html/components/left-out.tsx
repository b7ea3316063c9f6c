import type { VNode } from 'preact'
import type { LeftOutRow } from '../page/left-out.ts'
import { placeOf, type Page } from '../page/page.ts'
import { More } from './more.tsx'

/** Statements that stand open. */
const mostOpen = 4

const signs = { told: '●', omitted: '○', open: '' } as const

/** Statements by reports: who tells what, and who leaves it out. */
export const LeftOut = ({ page }: { page: Page }): VNode | null => {
  const { words, leftOut } = page
  if (leftOut.length === 0) return null
  return (
    <section class="left-out" id="left-out" aria-labelledby="left-out-heading">
      <h2 id="left-out-heading">{words.lines.leftOut}</h2>
      <p class="hint" id="left-out-hint">
        {words.lines.leftOutIs}
      </p>
      <Table page={page} rows={leftOut.slice(0, mostOpen)} />
      <More page={page} count={Math.max(0, leftOut.length - mostOpen)}>
        <Table page={page} rows={leftOut.slice(mostOpen)} />
      </More>
    </section>
  )
}

const Table = ({ page: { context }, rows }: { page: Page; rows: readonly LeftOutRow[] }): VNode => (
  <div class="wide" role="group" aria-labelledby="left-out-heading" tabindex={0}>
    <table aria-describedby="left-out-hint">
      <thead>
        <tr>
          <td />
          {context.dossier.reports.map(({ id }) => (
            <th key={id} scope="col">
              <a href={`#${context.letter(id)}`} title={context.outlet(id)}>
                {context.letter(id)}
              </a>
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.shown}>
            <th scope="row" lang={context.report(row.words.report)?.language ?? undefined}>
              <a href={`#${placeOf(row.words, context)}`}>{row.shown}</a>
            </th>
            {row.cells.map((cell, index) => (
              <td key={index}>{signs[cell]}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  </div>
)
