import type { VNode } from 'preact'
import type { Quote } from '../../account/view.ts'
import type { Alteration } from '../page/alterations.ts'
import type { Folded } from '../page/fold.ts'
import type { Page } from '../page/page.ts'
import { Letters, outletsOf, partProps } from './links.tsx'
import { More } from './more.tsx'
import { Cites } from './words.tsx'

/** Quotations, the lesser ones folded; `headed` where their heading names the outlet. */
export const Quotes = ({ page, quotes, headed }: { page: Page; quotes: Folded<Quote>; headed: boolean }): VNode => (
  <>
    <QuoteList page={page} quotes={quotes.first} headed={headed} />
    <More page={page} count={quotes.rest.length}>
      <QuoteList page={page} quotes={quotes.rest} headed={headed} />
    </More>
  </>
)

export const QuoteList = ({
  page,
  quotes,
  headed,
}: {
  page: Page
  quotes: readonly Quote[]
  headed: boolean
}): VNode | null =>
  quotes.length === 0 ? null : (
    <ul class="quotes">
      {quotes.map((quote) => (
        <li key={quote.ids[0]} class={quote.note === null ? undefined : 'noted'} {...partProps(page, quote)}>
          <Letters page={page} part={quote} />
          <p lang={languageOf(page, quote)}>
            <QuoteWords page={page} quote={quote} /> <Remark page={page} quote={quote} headed={headed} />
          </p>
        </li>
      ))}
    </ul>
  )

/** Named where it is not the page's own. */
const languageOf = ({ context }: Page, { citations }: Quote): string | undefined => {
  const language = context.report(citations[0]?.report ?? '')?.language ?? null
  return language === null || language === context.phrases.language ? undefined : language
}

/** Who prints the words, and what is remarked on them. */
const Remark = ({ page, quote, headed }: { page: Page; quote: Quote; headed: boolean }): VNode | null => {
  const told = [quote.note, headed ? null : outletsOf(page, quote)].filter((part) => part !== null)
  return told.length === 0 ? null : <small>{told.join(' · ')}</small>
}

export const QuoteWords = ({ page, quote }: { page: Page; quote: Quote }): VNode => {
  const altered = page.altered.get(quote)
  if (altered) return <Altered page={page} quote={quote} altered={altered} />
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

/** A quotation with the words marked that are not those of the one that it is set against. */
const Altered = ({
  page,
  quote,
  altered: { pieces, part },
}: {
  page: Page
  quote: Quote
  altered: Alteration
}): VNode => {
  const number = page.targets.of(part)?.number
  return (
    <>
      {pieces.map((piece, index) => {
        const [open, close] = marksAround(quote.pieces[index] ?? '', page)
        return (
          <span key={index}>
            {index > 0 ? ' … ' : ''}
            {open}
            {piece.map(({ text, altered }, at) =>
              altered ? (
                <em key={at} class="altered" data-n={number}>
                  {text}
                </em>
              ) : (
                text
              ),
            )}
            {close}
          </span>
        )
      })}
    </>
  )
}

/** The quotation marks that are put around words: none where they have their own. */
const marksAround = (text: string, page: Page): readonly [string, string] => {
  const cited = Cites({ page, text })
  const at = cited.indexOf(text)
  return at < 0 ? ['', ''] : [cited.slice(0, at), cited.slice(at + text.length)]
}
