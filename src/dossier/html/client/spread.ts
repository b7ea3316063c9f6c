import { firstsOf, litIn, unpackMarks } from '../pack/marks.ts'
import { withNumbers } from '../pack/numbers.ts'
import { unpacked } from '../pack/unpack.ts'
import { markClasses } from '../page/mark-classes.ts'
import { segmentsOf, type Lit, type Segment } from '../page/segments.ts'

/** Puts in place what a large page keeps packed, in small steps: what is folded, and the marks in the reports. */
export function* spread(): Generator<void> {
  const folds = document.getElementById('folds')?.textContent ?? ''
  const marks = document.getElementById('marks')?.textContent ?? ''
  if (folds === '' || marks === '') return
  const reports = [...document.querySelectorAll<HTMLElement>('.report')]
  const texts = reports.map((report) => report.querySelector('.text')?.textContent ?? '')
  const packed = unpacked(folds, texts.join('\n'))
  yield
  const inside = withNumbers(packed).split('\n')
  for (const [index, place] of document.querySelectorAll('main details[data-p], main i:empty').entries()) {
    yield
    if (place.matches('i')) place.outerHTML = inside[index] ?? ''
    else place.insertAdjacentHTML('beforeend', inside[index] ?? '')
  }
  const parts = unpackMarks(marks)
  const placeOf = (report: number, start: number): string => `${reports[report]?.id}-${start}`
  for (const letters of document.querySelectorAll('main [data-n] > .letters:empty')) {
    yield
    const places = parts[Number(letters.closest<HTMLElement>('[data-n]')!.dataset['n']) - 1] ?? []
    letters.append(...firstsOf(places).map(({ report, start }) => letterTo(placeOf(report, start))))
  }
  yield
  const links = new Set([...document.querySelectorAll('main a')].map((link) => link.getAttribute('href')))
  const lit = litIn(parts, ({ report, start }) => links.has(`#${placeOf(report, start)}`))
  for (const [index, report] of reports.entries()) {
    yield
    markWords(report, texts[index]!, lit.get(index) ?? [])
  }
}

const letterTo = (place: string): HTMLAnchorElement => {
  const link = document.createElement('a')
  link.href = `#${place}`
  link.textContent = place.slice(0, place.indexOf('-'))
  return link
}

const markWords = (report: HTMLElement, text: string, lit: readonly Lit[]): void => {
  const sheet = report.querySelector('.text')
  // What is given of a withheld text has its marks: its places cannot be counted.
  if (!sheet || sheet.matches('.cut')) return
  for (const mark of sheet.querySelectorAll('mark')) mark.replaceWith(...mark.childNodes)
  sheet.normalize()
  const pieces = document.createTreeWalker(sheet, NodeFilter.SHOW_TEXT)
  const nodes: Text[] = []
  while (pieces.nextNode()) nodes.push(pieces.currentNode as Text)
  let start = 0
  for (const node of nodes) {
    const end = start + node.data.length
    const own = lit.filter((one) => one.start < end && one.end > start)
    if (own.length > 0) {
      const segments = segmentsOf(text, { start, end }, { lit: own, furniture: [] })
      node.replaceWith(...segments.map((segment) => markOf(segment, report.id)))
    }
    start = end
  }
}

const markOf = ({ text, of, kind, place }: Segment, letter: string): Node => {
  if (kind === null) return document.createTextNode(text)
  const mark = document.createElement('mark')
  mark.textContent = text
  mark.className = markClasses[kind] ?? ''
  mark.dataset['of'] = of.join(' ')
  if (place !== null) mark.id = `${letter}-${place}`
  return mark
}
