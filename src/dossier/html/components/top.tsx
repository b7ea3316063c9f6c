import type { VNode } from 'preact'
import type { DossierReport } from '../../../model/dossier.ts'
import type { First as FirstData } from '../page/first-thing.ts'
import type { Page } from '../page/page.ts'
import type { ScopeRow } from '../page/scopes.ts'
import { Letters, partProps, ToWords } from './links.tsx'
import { More } from './more.tsx'
import { QuoteWords } from './quotes.tsx'
import { Explained } from './terms.tsx'

/** What there is, in plain words, and what is worth knowing first. */
export const Top = ({ page }: { page: Page }): VNode => (
  <>
    {page.subjects.length === 0 ? null : <p class="subjects">{page.subjects.join(' · ')}</p>}
    <p class="summary">
      {page.toplines.map((line, index) => (
        <span key={line}>
          {index > 0 ? ' ' : ''}
          <Explained page={page} text={line} />
        </span>
      ))}
    </p>
    {page.first.length === 0 ? null : (
      <ol class="first" aria-label={page.words.lines.first}>
        {page.first.map((one) => (
          <First key={one.label} page={page} first={one} />
        ))}
      </ol>
    )}
    <Key page={page} />
  </>
)

const First = ({ page, first: { label, told, quotes, counts, more } }: { page: Page; first: FirstData }): VNode => (
  <li>
    <h2>{label}</h2>
    <div>
      <p>
        {told}{' '}
        <a class="see" href={`#${more}`}>
          {page.words.lines.seeMore}
        </a>
      </p>
      {counts.length === 0 ? null : (
        <ul class="counts">
          {counts.map((row) => (
            <Count key={row.figure.id} page={page} row={row} />
          ))}
        </ul>
      )}
      {quotes.map((quote) => (
        <p key={quote.pieces.join()} class="said" {...partProps(page, quote)}>
          <Letters page={page} part={quote} />{' '}
          <span lang={page.context.report(quote.citations[0]?.report ?? '')?.language ?? undefined}>
            <QuoteWords page={page} quote={quote} />
          </span>
        </p>
      ))}
    </div>
  </li>
)

/** A number, who counts, and for which day. */
const Count = ({ page, row: { part, figure, body, day, limit } }: { page: Page; row: ScopeRow }): VNode => {
  const own = part.citations.filter(({ kind }) => kind === 'figure')
  return (
    <li {...partProps(page, part)}>
      <b>
        {own[0] ? (
          <ToWords page={page} to={own[0]}>
            {figure.text}
          </ToWords>
        ) : (
          figure.text
        )}
      </b>
      <span>
        {[body ?? page.context.phrases.lines.noBody, day].filter(Boolean).join(', ')}
        {limit === null ? null : <small>{limit}</small>}
      </span>
      <Letters page={page} part={{ citations: own, ids: [] }} />
    </li>
  )
}

/** Letters that stand open: of more the first say enough of what a letter is. */
const mostLetters = 12

/** Which letter stands for which report. */
const Key = ({ page }: { page: Page }): VNode => {
  const { reports } = page.context.dossier
  return (
    <nav aria-label={page.words.lines.letters}>
      <KeyList page={page} reports={reports.slice(0, mostLetters)} />
      <More page={page} count={Math.max(0, reports.length - mostLetters)}>
        <KeyList page={page} reports={reports.slice(mostLetters)} />
      </More>
    </nav>
  )
}

const KeyList = ({ page: { context }, reports }: { page: Page; reports: readonly DossierReport[] }): VNode => (
  <ul class="key">
    {reports.map(({ id, published }) => (
      <li key={id}>
        <a href={`#${context.letter(id)}`}>
          <b>{context.letter(id)}</b> {context.outlet(id)}
        </a>{' '}
        <small>{context.day(published.value) ?? context.phrases.lines.unknownDate}</small>
      </li>
    ))}
  </ul>
)
