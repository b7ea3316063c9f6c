import type { Cited, Grounds, Item } from '../../account/view.ts'
import { partsOf } from './fold.ts'

/** A part of the page that leads to words of reports. */
export interface Target {
  /** Its address within the page; null where it shows nothing of the dossier that has an id. */
  readonly anchor: string | null
  /** A short number by which marks name it; parts that lead to the same words share it. */
  readonly number: number
  readonly citations: readonly Cited[]
}

/** The targets of a page, in its order, and that of a part. */
export interface Targets {
  readonly all: readonly Target[]
  of(part: Grounds): Target | undefined
}

/** What a target is made of: a part of the page, and what of its words nothing within it leads to. */
interface Source {
  readonly part: Grounds
  readonly own: readonly Cited[]
  readonly id: string | null
}

/**
 * Numbers whatever leads to words. An item has the words that none of its rows and quotes has; choosing it
 * chooses theirs as well. Two items that show one thing of the dossier have addresses of their own: `c-1f2e`
 * and `c-1f2e.2`; of their lines and quotations the first has it.
 * @param more grounds beside the account's own, such as the words that a reason stands on
 */
export const targetsOf = (items: readonly Item[], more: readonly Grounds[]): Targets => {
  const anchorOf = counted()
  const numbers = new Map<string, number>()
  const sources = [...items.flatMap(sourcesOf), ...more.map((part) => ({ part, own: part.citations, id: null }))]
  const byPart = new Map<Grounds, Target>()
  for (const { part, own, id } of sources) {
    if (byPart.has(part) || (id === null && own.length === 0)) continue
    const words = own.map(keyOf).join('\n')
    const number = numbers.get(words) ?? numbers.size + 1
    numbers.set(words, number)
    byPart.set(part, { anchor: id === null ? null : anchorOf(id, 'head' in part), number, citations: own })
  }
  return { all: [...byPart.values()], of: (part) => byPart.get(part) }
}

/** Ids as they are, but for those that were given before: an item's is numbered, `c-1f2e.2`. */
const counted = (): ((id: string, isItem: boolean) => string | null) => {
  const taken = new Map<string, number>()
  return (id, isItem) => {
    const times = (taken.get(id) ?? 0) + 1
    if (times > 1 && !isItem) return null
    taken.set(id, times)
    return times === 1 ? id : `${id}.${times}`
  }
}

const sourcesOf = (item: Item): readonly Source[] => {
  const parts = partsOf(item)
  const within = new Set(parts.flatMap(({ citations }) => citations.map(keyOf)))
  const own = item.citations.filter((citation) => !within.has(keyOf(citation)))
  return [
    { part: item, own, id: item.id },
    ...parts.map((part) => ({ part, own: part.citations, id: part.ids[0] ?? null })),
  ]
}

const keyOf = ({ report, start, end, kind }: Cited): string => `${report} ${start} ${end} ${kind}`
