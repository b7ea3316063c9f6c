import type { VNode } from 'preact'
import type { Cited, Grounds } from '../../account/view.ts'
import { placeOf, type Page } from '../page/page.ts'

/** A way to words of a report: it works as it stands, and the page's script shows all words of its part. */
export const ToWords = ({ page, to, children }: { page: Page; to: Cited; children: string }): VNode => (
  <a href={`#${placeOf(to, page.context)}`}>{children}</a>
)

/** Outlets that are named beside their letters. */
const mostNamed = 2

/** The letters of all reports that print the words of a part, each leading to the first of them there. */
export const Letters = ({ page, part, named }: { page: Page; part: Grounds; named?: boolean }): VNode => {
  const { context } = page
  const firsts = [...new Map(part.citations.toReversed().map((citation) => [citation.report, citation])).values()]
  const order = firsts.toSorted((a, b) => context.place(a.report) - context.place(b.report))
  const outlets = named === true && order.length <= mostNamed
  return (
    <span class="letters">
      {order.map((to) => (
        <a key={to.report} href={`#${placeOf(to, context)}`}>
          {context.letter(to.report)}
          {outlets ? <small> {context.outlet(to.report)}</small> : null}
        </a>
      ))}
    </span>
  )
}

/** What marks a part as leading to words: its address and its number. */
export const partProps = (page: Page, part: Grounds): { id?: string; 'data-n'?: number } => {
  const target = page.targets.of(part)
  if (!target) return {}
  const { anchor, number, citations } = target
  return { ...(anchor === null ? {} : { id: anchor }), ...(citations.length > 0 ? { 'data-n': number } : {}) }
}
