import { Readability } from '@mozilla/readability'
import { fold } from '../../text/fold.ts'
import type { Line } from '../lines.ts'
import { blockLines } from './blocks.ts'
import { elementNode, type Dom } from './dom.ts'

/** The article's lines with its headline first, and whether the page holds an article at all. */
export interface Article {
  readonly lines: readonly Line[]
  readonly found: boolean
  /** All lines of the page, also those around the article. */
  readonly whole: readonly Line[]
}

/** An article has at least so many letters and so many of them in paragraphs; less is a stub or a list of links. */
const fewest = 140

/** The article of a page. Where Readability finds none, the page's whole text is kept. */
export const articleOf = (dom: Dom, title: string | null): Article => {
  const headline = headlineOf(dom, title)
  const whole = dom.document.body ? blockLines(dom.document.body, dom) : []
  const content = extract(dom)
  const lines = content ? blockLines(content, dom) : []
  const told = lines.reduce(
    (sum, line) => sum + (line.hint === null || line.hint === 'item' ? line.words.text.length : 0),
    0,
  )
  if (told < fewest) return { lines: whole, found: false, whole }
  return { lines: withHeadline(lines, headline), found: true, whole }
}

const extract = ({ document }: Dom): Node | null => {
  const reader = new Readability<Node>(document, { serializer: (node) => node, keepClasses: true, disableJSONLD: true })
  return reader.parse()?.content ?? null
}

/** The line that is the headline is marked; where the article lacks it, it is put before it. */
const withHeadline = (lines: readonly Line[], headline: Line | null): readonly Line[] => {
  if (!headline) return lines
  const same = fold(headline.words.text)
  const at = lines.slice(0, 12).findIndex((line) => fold(line.words.text) === same)
  if (at < 0) return [headline, ...lines]
  return lines.map((line, i) => (i === at ? { ...line, gap: true, hint: 'title' } : line))
}

/**
 * The headline as the page prints it: the heading whose words the page's title holds, else the only h1.
 * Read before Readability, which removes it.
 */
const headlineOf = (dom: Dom, title: string | null): Line | null => {
  const headings = [...dom.document.querySelectorAll('h1, h2, [itemprop="headline"], [class*="headline" i]')].slice(
    0,
    60,
  )
  const read = headings
    .map((heading) => ({ heading, text: squash(heading.textContent ?? '') }))
    .filter(({ text }) => text.length > 8 && text.length < 300)
  const wanted = squash(title ?? '')
  const main = read.filter(
    ({ heading }) => heading.tagName.toUpperCase() === 'H1' && !heading.closest('nav, aside, footer'),
  )
  const chosen =
    read.find(({ text }) => wanted !== '' && text === wanted) ??
    read.find(
      ({ text }) => wanted !== '' && text.length > 15 && (wanted.startsWith(text) || text.startsWith(wanted)),
    ) ??
    main.find(({ heading }) => heading.closest('article, main')) ??
    (main.length === 1 ? main[0] : undefined)
  if (!chosen || chosen.heading.nodeType !== elementNode) return null
  const lines = blockLines(chosen.heading, dom)
  return lines.length === 1 ? { ...lines[0]!, gap: true, hint: 'title' } : null
}

const squash = (text: string): string => fold(text).replace(/\s+/gu, ' ').trim()
