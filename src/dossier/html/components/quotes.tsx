import type { VNode } from 'preact'
import type { Quote } from '../../account/view.ts'
import type { Folded } from '../page/fold.ts'
import type { Page } from '../page/page.ts'
import { Letters, partProps } from './links.tsx'
import { More } from './more.tsx'
import { Cites } from './words.tsx'

/** Quotations, the lesser ones folded. */
export const Quotes = ({ page, quotes }: { page: Page; quotes: Folded<Quote> }): VNode => (
  <>
    <QuoteList page={page} quotes={quotes.first} />
    <More page={page} count={quotes.rest.length}>
      <QuoteList page={page} quotes={quotes.rest} />
    </More>
  </>
)

const QuoteList = ({ page, quotes }: { page: Page; quotes: readonly Quote[] }): VNode | null =>
  quotes.length === 0 ? null : (
    <ul class="quotes">
      {quotes.map((quote) => (
        <li key={quote.ids[0]} {...partProps(page, quote)}>
          <Letters page={page} part={quote} named />
          <span class="words">
            <QuoteWords page={page} quote={quote} />
            {quote.note === null ? null : <span class="remark"> — {quote.note}</span>}
          </span>
        </li>
      ))}
    </ul>
  )

const QuoteWords = ({ page, quote }: { page: Page; quote: Quote }): VNode => {
  if (quote.kind === 'passage') return <Cites page={page} text={quote.pieces.join(' … ')} />
  return (
    <>
      {quote.pieces.map((piece, index) => (
        <span key={piece}>
          {index > 0 ? ' · ' : ''}
          <Cites page={page} text={piece} />
        </span>
      ))}
    </>
  )
}
