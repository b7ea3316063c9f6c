import type { MarkIndex, Stop } from './marks.ts'

/**
 * An item as a citation: of each report its words, the outlet, the day, the page's address and the hash of
 * what was read, a line each; then the item and its address here.
 * @example '“At least 12 people died”, A The Herald, 4 Mar 2025, https://…, SHA-256 9f86…'
 */
export const citationOf = (item: HTMLElement, marks: MarkIndex): string => {
  const byReport = Map.groupBy(marks.stopsOf(item), ([first]) => first!.closest<HTMLElement>('.report'))
  const lines = [...byReport].map(([report, stops]) =>
    [`“${stops.map(wordsOf).join(' … ')}”`, ...(report === null ? [] : sourceOf(report))].join(', '),
  )
  const head = flat(item.querySelector(':scope > .head')?.textContent ?? '')
  const address = `${location.href.replace(/#.*/, '')}#${item.id}`
  return [...lines, head === '' ? address : `${head}: ${address}`].join('\n')
}

/** The words of a paragraph, with what is left out between them shown. */
const wordsOf = (stop: Stop): string =>
  stop.reduce((words, mark, index) => {
    const before = index === 0 ? '' : mark.previousSibling === stop[index - 1] ? '' : ' … '
    return words + before + flat(mark.textContent, index > 0 && before === '')
  }, '')

const flat = (text: string, keepsEdges = false): string => {
  const line = text.replace(/\s+/g, ' ')
  return keepsEdges ? line : line.trim()
}

const sourceOf = (report: HTMLElement): readonly string[] => {
  const day = report.querySelector('.day')?.textContent
  const page = report.querySelector<HTMLAnchorElement>('a[rel]')?.href
  const hash = report.querySelector<HTMLElement>('.hash')?.title
  return [
    flat(report.querySelector('h3')?.textContent ?? ''),
    ...(day ? [day] : []),
    ...(page ? [page] : []),
    ...(hash ? [hash] : []),
  ]
}
