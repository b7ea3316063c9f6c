import type { VNode } from 'preact'
import type { Item, Row } from '../../account/view.ts'
import type { PageItem } from '../page/fold.ts'
import type { Page } from '../page/page.ts'
import { tellsItself } from '../page/why.ts'
import { Letters, partProps, ToWords } from './links.tsx'
import { More } from './more.tsx'
import { Why } from './why.tsx'

type Shape = 'day' | 'value' | 'figure' | 'letters' | 'remarks'

/** What the cells of a row are, by how many it has. */
const shapes: Readonly<Record<number, readonly Shape[]>> = {
  1: ['figure'],
  3: ['figure', 'letters', 'remarks'],
  4: ['day', 'figure', 'letters', 'remarks'],
  5: ['figure', 'value', 'value', 'value', 'remarks'],
}

/** Figures line by line, the lesser ones folded. */
export const Rows = ({ page, entry }: { page: Page; entry: PageItem }): VNode => (
  <>
    <RowList page={page} item={entry.item} rows={entry.rows.first} />
    <More page={page} count={entry.rows.rest.length}>
      <RowList page={page} item={entry.item} rows={entry.rows.rest} />
    </More>
  </>
)

const RowList = ({ page, item, rows }: { page: Page; item: Item; rows: readonly Row[] }): VNode | null =>
  rows.length === 0 ? null : (
    <ul class={`rows of-${rows[0]!.cells.length}`}>
      {rows.map((row) => (
        <li key={row.ids[0]} {...partProps(page, row)}>
          {row.cells.map((cell, index) => (
            <Cell
              key={index}
              page={page}
              row={row}
              cell={cell}
              shape={shapes[row.cells.length]?.[index] ?? 'remarks'}
            />
          ))}
          {tellsItself(row, item) ? <RowWhy page={page} row={row} /> : null}
        </li>
      ))}
    </ul>
  )

/** Why a figure is what it is, told where it first stands on the page. */
const RowWhy = ({ page, row }: { page: Page; row: Row }): VNode | null => {
  const first = page.firstOf(row)
  if (first === null) return <Why page={page} reasons={page.why(row)} />
  return (
    <a class="see" href={`#${first}`}>
      {page.words.lines.why}
    </a>
  )
}

interface CellProps {
  readonly page: Page
  readonly row: Row
  readonly cell: string
  readonly shape: Shape
}

const Cell = ({ page, row, cell, shape }: CellProps): VNode | null => {
  const [first] = row.citations
  if (shape === 'letters') return <Letters page={page} part={row} />
  if (shape !== 'figure' || !first) return cell === '' ? null : <span class={shape}>{cell}</span>
  return (
    <b>
      <ToWords page={page} to={first}>
        {cell}
      </ToWords>
    </b>
  )
}
