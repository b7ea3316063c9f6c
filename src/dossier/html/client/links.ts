import type { MarkIndex } from './marks.ts'

/** What links words of two reports: they are printed alike, say one thing that is quoted, told or counted, or exclude each other. */
export type LinkKind = 'copied' | 'quoted' | 'told' | 'conflict' | 'figure' | 'differ'

/** Words of two reports that belong together. */
export interface Link {
  readonly kind: LinkKind
  readonly left: readonly HTMLElement[]
  readonly right: readonly HTMLElement[]
}

/** Parts of the account whose words, where two reports have them, belong together; the first kinds say most. */
const parts: readonly (readonly [LinkKind, string])[] = [
  ['copied', '#reports .copies .quotes > li'],
  ['quoted', '.item[id^="qt-"]'],
  ['conflict', '#disputed .item[id^="c-"]'],
  ['told', '.item[id^="c-"]'],
  ['differ', '#disputed .rows.of-1 > li'],
  ['figure', ':is(#figures, #disputed) .rows > li[data-n]'],
]

/** All that links two reports, in the order of the left one; of passages that hold each other only the first kind. */
export const linksBetween = (left: Element, right: Element, marks: MarkIndex): readonly Link[] => {
  const links: Link[] = []
  const isHeld = (mark: HTMLElement, side: 'left' | 'right', link: Link): boolean => link[side].includes(mark)
  for (const [kind, selector] of parts) {
    for (const part of document.querySelectorAll<HTMLElement>(`main ${selector}`)) {
      const all = marks.stopsOf(part).flat()
      const [own, other] = [left, right].map((report) => all.filter((mark) => report.contains(mark)))
      const [first, second] = [own![0], other![0]]
      if (!first || !second) continue
      if (links.some((link) => isHeld(first, 'left', link) && isHeld(second, 'right', link))) continue
      links.push({ kind, left: own!, right: other! })
    }
  }
  return links.sort((a, b) => orderOf(a.left[0]!, b.left[0]!) || orderOf(a.right[0]!, b.right[0]!))
}

const orderOf = (a: Node, b: Node): number =>
  a === b ? 0 : a.compareDocumentPosition(b) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1
