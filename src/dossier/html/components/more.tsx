import type { ComponentChildren, VNode } from 'preact'
import { fill } from '../../words/phrases.ts'
import type { Page } from '../page/page.ts'

/** The lesser part of something, there for whoever unfolds it. */
export const More = ({
  page,
  count,
  children,
}: {
  page: Page
  count: number
  children: ComponentChildren
}): VNode | null =>
  count === 0 ? null : (
    <details class="more">
      <summary>{fill(page.words.lines.more, { n: count })}</summary>
      {children}
    </details>
  )
