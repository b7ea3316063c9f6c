import type { VNode } from 'preact'
import { fill } from '../../words/phrases.ts'
import type { Copies as CopiesData } from '../page/copies.ts'
import type { Page } from '../page/page.ts'
import { QuoteList } from './quotes.tsx'

/** What a report has from others, passage by passage, folded; the script offers to show both side by side. */
export const Copies = ({ page, report }: { page: Page; report: string }): VNode | null => {
  const { context, words, copies } = page
  const own = copies.get(report) ?? []
  if (own.length === 0) return null
  return (
    <>
      {own.map((one) => (
        <div key={one.from} class="copies" data-beside={`${context.letter(one.from)} ${context.letter(report)}`}>
          <details class="more">
            <summary>{titleOf(one, page)}</summary>
            <p class="hint">{words.lines.alteredIs}</p>
            <QuoteList page={page} quotes={one.passages.map(({ quote }) => quote)} headed={true} />
          </details>
        </div>
      ))}
    </>
  )
}

const titles = { version: 'versionOf', later: 'copiedFrom', open: 'sharedWith' } as const

const titleOf = ({ from, order, passages }: CopiesData, { context, words }: Page): string =>
  fill(words.lines[titles[order]], {
    n: passages.length,
    letter: context.letter(from),
    outlet: context.outlet(from),
  })
