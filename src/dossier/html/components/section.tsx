import type { VNode } from 'preact'
import { fill } from '../../words/phrases.ts'
import type { PageItem, PageSection } from '../page/fold.ts'
import type { Page } from '../page/page.ts'
import { Item } from './item.tsx'
import { More } from './more.tsx'
import { Timeline } from './timeline.tsx'
import { Titled } from './terms.tsx'
import { Measures } from './measures.tsx'

/** A part of the account, its lesser items folded. */
export const Section = ({ page, section }: { page: Page; section: PageSection }): VNode => {
  const { first, rest } = section.items
  return (
    <section class={section.heading} id={section.heading} aria-labelledby={`${section.heading}-heading`}>
      <h2 id={`${section.heading}-heading`}>{page.context.phrases.headings[section.heading]}</h2>
      {section.empty === null ? null : <p class="empty">{section.empty}</p>}
      {section.heading === 'figures' ? <Measures page={page} /> : null}
      {section.heading === 'figures' && page.scopes.length > 0 ? (
        <Counters page={page} items={[...first, ...rest]} />
      ) : (
        <>
          <Listed page={page} items={first} heading={section.heading} />
          <More page={page} count={rest.length}>
            <Listed page={page} items={rest} heading={section.heading} />
          </More>
        </>
      )}
    </section>
  )
}

/** Each count by itself, folded where a table tells what they count. */
const Counters = ({ page, items }: { page: Page; items: readonly PageItem[] }): VNode => (
  <details class="more">
    <summary>{fill(page.words.lines.eachCount, { n: items.length })}</summary>
    <Groups page={page} items={items} headed={false} />
  </details>
)

interface ListedProps {
  readonly page: Page
  readonly items: readonly PageItem[]
  readonly heading: PageSection['heading']
}

const Listed = ({ page, items, heading }: ListedProps): VNode =>
  heading === 'timeline' ? (
    <Timeline page={page} items={items} />
  ) : (
    <Groups page={page} items={items} headed={heading === 'only'} />
  )

const Groups = ({ page, items, headed }: { page: Page; items: readonly PageItem[]; headed: boolean }): VNode => (
  <>
    {groupsOf(items).map(({ title, own }) => (
      <div class="group" key={title}>
        {title === null ? null : (
          <h3>
            <Titled page={page} title={title} />
          </h3>
        )}
        {own.map((entry, index) => (
          <Item key={entry.item.id ?? index} page={page} entry={entry} headed={headed} />
        ))}
      </div>
    ))}
  </>
)

/** Items that stand beside each other under one title. */
const groupsOf = (
  items: readonly PageItem[],
): readonly { readonly title: string | null; readonly own: readonly PageItem[] }[] => {
  const groups: { title: string | null; own: PageItem[] }[] = []
  for (const entry of items) {
    const last = groups.at(-1)
    if (last && last.title === entry.item.group) last.own.push(entry)
    else groups.push({ title: entry.item.group, own: [entry] })
  }
  return groups
}
