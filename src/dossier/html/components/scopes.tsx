import type { VNode } from 'preact'
import { fill } from '../../words/phrases.ts'
import { numberIn } from '../page/numbers.ts'
import type { Page } from '../page/page.ts'
import type { ScopeRow, ScopeTable } from '../page/scopes.ts'
import { Letters, partProps, ToWords } from './links.tsx'
import { More } from './more.tsx'

/** Rows that stand open. */
const mostOpen = 5

/** What the counts of one measure take in, a row each, with parts and sums; and why each differs from the one before. */
export const Scopes = ({ page, table }: { page: Page; table: ScopeTable }): VNode => {
  const { context, words } = page
  const title = fill(words.lines.scopes, { measure: context.phrases.measures[table.measure] })
  return (
    <div class="scopes">
      <h3 id={`scopes-${table.measure}`}>{title}</h3>
      <Rows page={page} table={table} rows={table.rows.slice(0, mostOpen)} />
      <More page={page} count={Math.max(0, table.rows.length - mostOpen)}>
        <Rows page={page} table={table} rows={table.rows.slice(mostOpen)} />
      </More>
    </div>
  )
}

const Rows = ({ page, table, rows }: { page: Page; table: ScopeTable; rows: readonly ScopeRow[] }): VNode => (
  <table aria-labelledby={`scopes-${table.measure}`}>
    <thead>
      <tr>
        <th scope="col">{page.words.lines.scopeNumber}</th>
        <th scope="col">{page.words.lines.scopeBody}</th>
        <th scope="col">{page.words.lines.scopeCounts}</th>
      </tr>
    </thead>
    <tbody>
      {rows.map((row) => (
        <Row key={row.figure.id} page={page} row={row} />
      ))}
    </tbody>
  </table>
)

const Row = ({ page, row }: { page: Page; row: ScopeRow }): VNode => {
  const { context, words } = page
  const [first] = row.part.citations
  return (
    <>
      {row.beside === null ? null : (
        <tr class="between">
          <td colspan={3}>
            {fill(words.lines.scopeBeside, { other: row.beside.other, number: row.figure.text })}{' '}
            <b>{row.beside.relation}</b>. {row.beside.reason}
          </td>
        </tr>
      )}
      <tr {...partProps(page, row.part)}>
        <th scope="row">
          <b>
            {first ? (
              <ToWords page={page} to={first}>
                {row.figure.text}
              </ToWords>
            ) : (
              row.figure.text
            )}
          </b>
          <Letters
            page={page}
            part={{ citations: row.part.citations.filter(({ kind }) => kind === 'figure'), ids: [] }}
          />
        </th>
        <td>
          {row.body ?? <span class="remark">{context.phrases.lines.noBody}</span>}
          <span class="remark">{row.day ?? context.phrases.lines.noDay}</span>
        </td>
        <td>
          <Counted page={page} row={row} />
        </td>
      </tr>
    </>
  )
}

const Counted = ({ page: { words, context }, row: { limits, parts, sum } }: { page: Page; row: ScopeRow }): VNode => {
  if (limits.length === 0 && parts.length === 0) return <span class="remark">{words.lines.scopeOpen}</span>
  return (
    <>
      {limits.map(({ role, words: cited }) => (
        <p key={role}>
          {role} {cited}
        </p>
      ))}
      {parts.length === 0 ? null : (
        <ul class="parts">
          {parts.map(({ number, what }, index) => (
            <li key={index}>
              <b>{number}</b> {what}
            </li>
          ))}
        </ul>
      )}
      {sum.length === 0 ? null : (
        <p>
          {words.lines.sum}: {sum.map((one) => numberIn(one, context.phrases.language)).join(' + ')} ={' '}
          {numberIn(
            sum.reduce((all, one) => all + one, 0),
            context.phrases.language,
          )}
        </p>
      )}
    </>
  )
}
