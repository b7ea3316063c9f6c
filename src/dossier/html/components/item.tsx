import type { VNode } from 'preact'
import { partsOf, type PageItem } from '../page/fold.ts'
import type { Page } from '../page/page.ts'
import { Copies } from './copies.tsx'
import { partProps, ToWords } from './links.tsx'
import { Quotes } from './quotes.tsx'
import { Rows } from './rows.tsx'
import { Meaning } from './terms.tsx'
import { Why } from './why.tsx'

/** One thing that the account tells, with the words it stands on, and why. */
export const Item = ({ page, entry, headed }: { page: Page; entry: PageItem; headed: boolean }): VNode => {
  const { item } = entry
  const inReports = page.context.report(item.id ?? '') !== undefined
  return (
    <article class="item" {...partProps(page, item)}>
      <Head page={page} entry={entry} />
      <Rows page={page} entry={entry} />
      {inReports ? null : <Quotes page={page} quotes={entry.quotes} headed={headed} />}
      {item.notes.map((note) => (
        <p class="note" key={note}>
          {note}
        </p>
      ))}
      {inReports ? <Copies page={page} report={item.id ?? ''} /> : null}
      <Why page={page} reasons={page.why(item)} />
    </article>
  )
}

/** What leads to all words of an item. */
const Head = ({ page, entry: { item } }: { page: Page; entry: PageItem }): VNode | null => {
  if (item.head === '') return null
  const first = page.targets.of(item)?.citations[0] ?? item.citations[0] ?? partsOf(item)[0]?.citations[0]
  return (
    <p class="head">
      {first ? (
        <ToWords page={page} to={first}>
          {item.head}
        </ToWords>
      ) : (
        item.head
      )}
      {item.rows.length > 0 && item.quotes.length === 0 ? <Meaning page={page} heading={item.head} /> : null}
    </p>
  )
}
