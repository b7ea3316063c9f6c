import type { VNode } from 'preact'
import type { Page } from '../page/page.ts'
import type { Reason } from '../page/reason.ts'
import { Letters, partProps } from './links.tsx'
import { Cites } from './words.tsx'

/** Why something is on the page, unfolded by the reader: the reasons, their rules, and the words they stand on. */
export const Why = ({ page, reasons }: { page: Page; reasons: readonly Reason[] }): VNode | null =>
  reasons.length === 0 ? null : (
    <details class="why">
      <summary>{page.words.lines.why}</summary>
      <ul>
        {[...Map.groupBy(reasons, ({ text }) => text).values()].map((same) => (
          <Told key={same[0]!.text} page={page} same={same} />
        ))}
      </ul>
    </details>
  )

/** What several rules found is told once. */
const Told = ({ page, same }: { page: Page; same: readonly Reason[] }): VNode => {
  const [first] = same
  const together = { ...first!, citations: same.flatMap(({ citations }) => citations) }
  return (
    <li {...partProps(page, first!)}>
      {first!.text}
      {same.map((reason) => (
        <RuleName key={reason.rule} page={page} reason={reason} />
      ))}
      <Evidence page={page} reason={together} />
    </li>
  )
}

const RuleName = ({ page, reason }: { page: Page; reason: Reason }): VNode | null => {
  const { rule, language } = reason
  if (rule === null) return null
  const shown = <code>{rule}</code>
  return <> {page.rules(rule, language) ? <a href={`#rule-${rule}`}>{shown}</a> : shown}</>
}

/** The words behind a sentence; those that it cites itself are shown by their letters. */
const Evidence = ({ page, reason }: { page: Page; reason: Reason }): VNode | null => {
  if (reason.citations.length === 0) return null
  const each = Map.groupBy(reason.citations, ({ text }) => text)
  if ([...each.keys()].every((text) => reason.text.includes(text))) return <Letters page={page} part={reason} />
  return (
    <ul class="evidence">
      {[...each].map(([text, citations]) => (
        <li key={text}>
          <Letters page={page} part={{ citations, ids: [] }} /> <Cites page={page} text={text} />
        </li>
      ))}
    </ul>
  )
}
