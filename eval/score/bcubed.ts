/** Precision, recall and their harmonic mean, each from 0 to 1; null where there was nothing to group. */
export interface BCubed {
  readonly precision: number | null
  readonly recall: number | null
  readonly f1: number | null
  readonly items: number
}

/** Which group an item is in: by the set that is scored against, and by what is scored. */
export interface Grouped {
  readonly gold: string
  readonly found: string
}

/**
 * B-cubed (Bagga & Baldwin 1998): the share of an item's found group that is of its gold group (precision), and of its
 * gold group that is in its found group (recall), itself included, averaged over all items.
 * @example bcubed([{ gold: 'a', found: '1' }, { gold: 'a', found: '2' }]).recall // 0.5
 */
export const bcubed = (items: readonly Grouped[]): BCubed => {
  const [gold, found, both] = [new Map<string, number>(), new Map<string, number>(), new Map<string, number>()]
  for (const item of items) {
    count(gold, item.gold)
    count(found, item.found)
    count(both, pairOf(item))
  }
  if (items.length === 0) return { precision: null, recall: null, f1: null, items: 0 }
  const mean = (of: Map<string, number>, key: (item: Grouped) => string): number =>
    items.reduce((sum, item) => sum + both.get(pairOf(item))! / of.get(key(item))!, 0) / items.length
  const precision = mean(found, (item) => item.found)
  const recall = mean(gold, (item) => item.gold)
  return { precision, recall, f1: (2 * precision * recall) / (precision + recall), items: items.length }
}

const pairOf = ({ gold, found }: Grouped): string => JSON.stringify([gold, found])

const count = (counts: Map<string, number>, key: string): void => {
  counts.set(key, (counts.get(key) ?? 0) + 1)
}
