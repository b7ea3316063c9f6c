import type { Stop } from '../marks.ts'

/** Words of a report and what stands around them, as corrections.json wants them. */
export interface Taken {
  /** The letter of the report. */
  readonly letter: string
  readonly exact: string
  readonly prefix: string
  readonly suffix: string
}

/** How many characters around words tell them from the same words elsewhere. */
const around = 32

/** The words that are selected within one paragraph of a report; of a longer selection, its first paragraph. */
export const takenSelection = (selection: Selection | null): Taken | null => {
  if (!selection || selection.rangeCount === 0 || selection.isCollapsed) return null
  const range = selection.getRangeAt(0)
  const block = blockOf(range.startContainer)
  return block && takenFrom(block, range)
}

/** The words of a stop that the reader looks at. */
export const takenStop = (stop: Stop | undefined): Taken | null => {
  const [first, last] = [stop?.[0], stop?.at(-1)]
  const block = first ? blockOf(first) : null
  if (!block || !first || !last) return null
  const range = document.createRange()
  range.setStartBefore(first)
  range.setEndAfter(last)
  return takenFrom(block, range)
}

const blockOf = (node: Node): HTMLElement | null =>
  (node instanceof Element ? node : node.parentElement)?.closest<HTMLElement>('.report .text > *') ?? null

const takenFrom = (block: HTMLElement, range: Range): Taken | null => {
  const before = document.createRange()
  before.setStart(block, 0)
  before.setEnd(range.startContainer, range.startOffset)
  const start = before.toString().length
  const within = range.cloneRange()
  if (!block.contains(range.endContainer)) within.setEnd(block, block.childNodes.length)
  const words = within.toString()
  const exact = words.trim()
  const letter = block.closest('.report')?.id
  if (exact === '' || letter === undefined) return null
  const from = start + words.indexOf(exact)
  const text = block.textContent
  return {
    letter,
    exact,
    prefix: text.slice(Math.max(0, from - around), from),
    suffix: text.slice(from + exact.length, from + exact.length + around),
  }
}
