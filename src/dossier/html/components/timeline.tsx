import type { VNode } from 'preact'
import type { Granularity } from '../../../model/time.ts'
import { fill } from '../../words/phrases.ts'
import type { PageItem } from '../page/fold.ts'
import type { Page } from '../page/page.ts'
import { Item } from './item.tsx'

/** Entries of the timeline, a day once, each with how exactly its day is told. */
export const Timeline = ({ page, items }: { page: Page; items: readonly PageItem[] }): VNode | null => {
  if (items.length === 0) return null
  const entries = new Map(page.context.dossier.timeline.map((entry) => [entry.id, entry]))
  const byDay = Map.groupBy(items, ({ item }) => `${item.group} ${precisionOf(entries.get(item.id ?? '')?.precision)}`)
  return (
    <ol class="timeline">
      {[...byDay.values()].map((own) => {
        const { item } = own[0]!
        const entry = entries.get(item.id ?? '')
        return (
          <li key={item.id} class={precisionOf(entry?.precision)}>
            <h3>
              {item.group}
              <Precision page={page} precision={entry?.precision} value={entry?.value ?? ''} />
            </h3>
            {own.map((one) => (
              <Item key={one.item.id} page={page} entry={one} headed={false} />
            ))}
          </li>
        )
      })}
    </ol>
  )
}

const exact: ReadonlySet<string> = new Set(['day', 'part-of-day', 'hour', 'minute', 'second'])

const precisionOf = (precision: Granularity | undefined): 'exact' | 'wide' =>
  precision === undefined || exact.has(precision) ? 'exact' : 'wide'

/** Said where no day is told but a month, a year or a span. */
const Precision = ({
  page: { words },
  precision,
  value,
}: {
  page: Page
  precision: Granularity | undefined
  value: string
}): VNode | null => {
  if (value.includes('/')) return <small>{words.lines.withinSpan}</small>
  if (precisionOf(precision) === 'exact') return null
  return <small>{fill(words.lines.dayNotTold)}</small>
}
