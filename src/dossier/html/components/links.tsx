import type { VNode } from 'preact'
import type { Cited, Grounds } from '../../account/view.ts'
import { placeOf, type Page } from '../page/page.ts'

/** A way to words of a report: it works as it stands, and the page's script shows all words of its part. */
export const ToWords = ({ page, to, children }: { page: Page; to: Cited; children: string }): VNode => (
  <a href={`#${placeOf(to, page.context)}`}>{children}</a>
)

/** The letters of all reports that print the words of a part, each leading to the first of them there. */
export const Letters = ({ page, part }: { page: Page; part: Grounds }): VNode => {
  const { context } = page
  return (
    <span class="letters">
      {firstsOf(page, part).map((to) => (
        <a key={to.report} href={`#${placeOf(to, context)}`}>
          {context.letter(to.report)}
        </a>
      ))}
    </span>
  )
}

/** Outlets that are named; of more their letters tell. */
const mostNamed = 2

/** Who prints the words of a part, where these are few. */
export const outletsOf = (page: Page, part: Grounds): string | null => {
  const firsts = firstsOf(page, part)
  if (firsts.length === 0 || firsts.length > mostNamed) return null
  return firsts.map(({ report }) => page.context.outlet(report)).join(', ')
}

/** The first words of each report, in the order of the reports. */
const firstsOf = ({ context }: Page, { citations }: Grounds): readonly Cited[] => {
  const firsts = new Map(citations.toReversed().map((citation) => [citation.report, citation]))
  return [...firsts.values()].toSorted((a, b) => context.place(a.report) - context.place(b.report))
}

/** What marks a part as leading to words: its address and its number. */
export const partProps = (page: Page, part: Grounds): { id?: string; 'data-n'?: number } => {
  const target = page.targets.of(part)
  if (!target) return {}
  const { anchor, number, citations } = target
  return { ...(anchor === null ? {} : { id: anchor }), ...(citations.length > 0 ? { 'data-n': number } : {}) }
}
