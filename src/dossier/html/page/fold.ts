import type { AccountView, Grounds, Item, Quote, Row, Section } from '../../account/view.ts'

/** What is shown at once, and what a reader unfolds. */
export interface Folded<T> {
  readonly first: readonly T[]
  readonly rest: readonly T[]
}

/** An item whose lesser rows and quotes are folded. */
export interface PageItem {
  readonly item: Item
  readonly rows: Folded<Row>
  readonly quotes: Folded<Quote>
}

export interface PageSection {
  readonly heading: Section['heading']
  readonly empty: string | null
  readonly items: Folded<PageItem>
  readonly count: number
}

/** Quotes without an id that are shown before the rest is folded. */
const mostQuotes = 6

/**
 * The sections of the whole account, with what a short account would leave out folded: nothing is left
 * out of a page, and the first glance is as calm as the short account.
 */
export const foldedSections = (full: AccountView, brief: AccountView): readonly PageSection[] => {
  const shown = new Map(brief.sections.map((section) => [section.heading, idsOf(section)]))
  return full.sections.map((section) => {
    const first = shown.get(section.heading) ?? new Set()
    const items = section.items.map((item) => ({ page: pageItem(item, first), isFirst: isShown(item, first) }))
    return {
      heading: section.heading,
      empty: section.empty,
      items: {
        first: items.filter(({ isFirst }) => isFirst).map(({ page }) => page),
        rest: items.filter(({ isFirst }) => !isFirst).map(({ page }) => page),
      },
      count: section.items.length,
    }
  })
}

const idsOf = (section: Section): ReadonlySet<string> =>
  new Set(section.items.flatMap((item) => [...item.ids, ...partsOf(item).flatMap(({ ids }) => ids)]))

/** The lines and quotations of an item. */
export const partsOf = (item: Item): readonly (Row | Quote)[] => [...item.rows, ...item.quotes]

/** What has no id anywhere cannot be told apart, and is shown. */
const isShown = (item: Item, shown: ReadonlySet<string>): boolean => {
  const parts = partsOf(item).flatMap(({ ids }) => ids)
  const ids = item.ids.length > 0 ? item.ids : parts
  return ids.length === 0 || ids.some((id) => shown.has(id))
}

/** An item with what stands open of it: what of it is shown by its id, else the first few parts. */
export const pageItem = (item: Item, shown: ReadonlySet<string>): PageItem => ({
  item,
  rows: folded(item.rows, shown),
  quotes: folded(item.quotes, shown),
})

/** Parts of the short account come first; where it has none of them, the first few do. */
const folded = <T extends Grounds>(parts: readonly T[], shown: ReadonlySet<string>): Folded<T> => {
  const isFirst = (part: T): boolean => part.ids.some((id) => shown.has(id))
  if (parts.some(isFirst)) return { first: parts.filter(isFirst), rest: parts.filter((part) => !isFirst(part)) }
  return { first: parts.slice(0, mostQuotes), rest: parts.slice(mostQuotes) }
}
