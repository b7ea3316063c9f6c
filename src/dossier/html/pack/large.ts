import { letterOf } from '../../account/context.ts'
import type { Page } from '../page/page.ts'
import { withoutNumbers } from './numbers.ts'
import { firstsOf, packMarks, type Place } from './marks.ts'
import { packed } from './pack.ts'

/** Bytes that a page may have beside the texts of its reports before what is folded is packed. */
export const mostBytes = 240_000

/** How many items of each section stay open without the script, the more the better. */
const openItems = [Number.POSITIVE_INFINITY, 6, 3, 1]

/**
 * The page as it is where it is small. Where it is large, what is folded and the marks in the reports are
 * packed, and the page's script unpacks them: what the reports say is in the page once. What stands open, and
 * the words that it leads to, are as they were; of a very large page the first items of each section. Text on
 * a page is escaped, so that its elements are found by their tags.
 */
export const withinBudget = (html: string, page: Page, most: number): string => {
  const texts = textsOf(page).join('\n').toWellFormed()
  const limit = most + bytesOf(texts)
  if (bytesOf(html) <= limit) return html
  const parts = placesOf(page)
  let made = html
  for (const items of openItems) {
    made = largePage(html, {
      texts,
      parts,
      items,
      reports: page.context.dossier.reports.length,
      notice: page.words.lines.withoutScript,
    })
    if (bytesOf(made) <= limit) break
  }
  return made
}

/** The texts as they stand in the reports of the page. */
const textsOf = ({ context, paragraphs }: Page): readonly string[] =>
  context.dossier.reports.map(({ id }) =>
    (paragraphs.get(id) ?? []).flatMap(({ segments }) => segments.map(({ text }) => text)).join(''),
  )

interface Packing {
  readonly texts: string
  readonly parts: readonly (readonly Place[])[]
  readonly items: number
  readonly reports: number
  /** Said where scripts are switched off. */
  readonly notice: string
}

const largePage = (html: string, { texts, parts, items, reports, notice }: Packing): string => {
  const [before, account, between, pane, after] = partsOf(html)
  const { open, folds } = foldsOf(account!, items)
  const linked = new Set([...open.matchAll(/ href="#([^"]*)"/g)].map((match) => match[1]!))
  const code = withoutNumbers(unquoted(withoutLetters(folds.join('\n'), parts))).toWellFormed()
  const data = [block('folds', packed(code, texts)), block('marks', packMarks(parts, reports))].join('')
  return [
    before,
    unquoted(open).replace('<section', () => `<noscript><p class=hint>${notice}</p></noscript><section`),
    between,
    unquoted(reportsWith(pane!, linked)),
    after!.replace('<script', () => `${data}<script`),
  ].join('')
}

const bytesOf = (text: string): number => new TextEncoder().encode(text).length

const partsOf = (html: string): readonly string[] => {
  const edges = ['<main', '</main>', '<aside', '</aside>'].map((tag) => html.indexOf(tag))
  return [0, ...edges].map((edge, index) => html.slice(edge, edges[index]))
}

const block = (id: string, text: string): string => `<script type="text/plain" id="${id}">${text}</script>`

/** Stands where a part that no reader without the script could use is put back. */
const slot = '<i></i>'

/**
 * Takes out what is folded: of what can be unfolded its summary stays, and for each "why" a slot; so it does
 * for each item of a section beyond so many.
 */
const foldsOf = (html: string, items: number): { readonly open: string; readonly folds: readonly string[] } => {
  const open: string[] = []
  const folds: string[] = []
  let from = 0
  let ends = 0
  let seen = 0
  for (const { 0: tag, index } of html.matchAll(taken)) {
    if (index < ends) continue
    if (tag === '<section') seen = 0
    if (tag === '<section' || (tag === '<article' && ++seen <= items)) continue
    ends = endOf(html, tag, index)
    const inside = tag.includes('more') ? html.indexOf('</summary>', index) + '</summary>'.length : index
    open.push(html.slice(from, index), inside > index ? html.slice(index, inside).replace('>', ' data-p>') : slot)
    from = inside > index ? ends - '</details>'.length : ends
    folds.push(html.slice(inside, from).replaceAll('\n', ' '))
  }
  return { open: [...open, html.slice(from)].join(''), folds }
}

const taken = /<details class="(?:more|why)"(?: id="rules")?>|<a class="see"|<article|<section/g

const endOf = (html: string, tag: string, start: number): number => {
  if (tag.startsWith('<details')) return endOfFold(html, start)
  const end = tag.startsWith('<a ') ? '</a>' : '</article>'
  return html.indexOf(end, start) + end.length
}

const endOfFold = (html: string, start: number): number => {
  let depth = 0
  for (const { 0: tag, index } of html.slice(start).matchAll(/<details|<\/details>/g)) {
    depth += tag === '<details' ? 1 : -1
    if (depth === 0) return start + index + tag.length
  }
  return html.length
}

/** Quotation marks around attributes that need none. */
const unquoted = (html: string): string => html.replace(/ ([a-z-]+)="([\w#.-]+)"/g, ' $1=$2')

/** The reports with those marks alone to which something that stands open leads; of withheld texts with all. */
const reportsWith = (html: string, linked: ReadonlySet<string>): string =>
  html
    .split(/(?=<article)/)
    .map((report) =>
      report.includes('<div class="text cut">')
        ? report
        : report.replace(/<mark([^>]*)>([^<]*)<\/mark>/g, (_, attributes: string, text: string) => {
            const id = / id="([^"]*)"/.exec(attributes)?.[1]
            return id !== undefined && linked.has(id) ? `<mark id="${id}">${text}</mark>` : text
          }),
    )
    .join('')

/** The places of each number, from 1. */
const placesOf = ({ targets, context }: Page): readonly (readonly Place[])[] => {
  const byNumber = new Map(targets.all.map((target) => [target.number, target.citations]))
  return Array.from({ length: Math.max(0, ...byNumber.keys()) }, (_, index) =>
    (byNumber.get(index + 1) ?? [])
      .filter(({ report }) => context.report(report))
      .map(({ report, start, end, kind }) => ({ report: context.place(report), start, end, kind })),
  )
}

/** Leaves out the letters of parts that follow from the places of their number. */
const withoutLetters = (html: string, parts: readonly (readonly Place[])[]): string =>
  html.replace(
    /( data-n="(\d+)"[^>]*>(?:<span class="day">[^<]*<\/span>)?(?:<b><a href="#[^"]*">[^<]*<\/a><\/b>)?<span class="letters">)((?:<a[^>]*>[^<]*<\/a>)+)/g,
    (whole, before: string, number: string, letters: string) => {
      const follow = firstsOf(parts[Number(number) - 1] ?? [])
        .map(({ report, start }) => `<a href="#${letterOf(report)}-${start}">${letterOf(report)}</a>`)
        .join('')
      return follow === letters ? before : whole
    },
  )
