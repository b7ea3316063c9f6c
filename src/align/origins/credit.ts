import { agencies } from '../../language/agencies.ts'
import { cite, type Citation } from '../../model/citation.ts'
import type { Report } from '../../model/report.ts'
import type { Span } from '../../text/span.ts'

/** An agency credited with a text: in the byline, the dateline or the closing line. */
export interface Credit {
  readonly agency: string
  /** Null where the credit stands in the metadata only. */
  readonly citation: Citation | null
}

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
const forms = Object.entries(agencies).flatMap(([agency, names]) => names.map((name) => ({ agency, name })))
const agencyOf = new Map(forms.map(({ agency, name }) => [name, agency]))
/** Longer forms first, so that "Agencia EFE" is not read as "EFE". */
const anyName = forms
  .map(({ name }) => escaped(name))
  .toSorted((a, b) => b.length - a.length)
  .join('|')

/**
 * Where an agency is credited, as `LIMA (AP) —`, `Lima, 3 ene (EFE).-`, `MOSCOW, May 2, Reuters -`; its
 * counter-example is an agency within a sentence ("AP received a copy").
 */
const dateline = new RegExp(
  `^[^\\n]{0,70}?(?:\\((${anyName})\\)|[,/] ?(${anyName}) ?(?:[-–—/:]|\\.-)|^(${anyName}) ?(?:[-–—/:]|\\.-))`,
)
/** A line that is a credit: "AFP", "By Jane Roe, Associated Press", "(With inputs from PTI)", "Con información de EFE". */
const creditLine = new RegExp(`(?:^|[\\s,(/|–—-])(${anyName})[\\s).]*$`)
/** A closing line longer than this is a sentence. */
const longestLine = 70

/**
 * The agency that a report's byline, dateline or closing line credits, or null.
 * @example creditOf(report)?.agency // 'EFE'
 */
export const creditOf = (report: Report): Credit | null => {
  const body = report.blocks.filter((block) => block.role === 'body')
  const bylines = report.blocks.filter((block) => block.role === 'byline')
  const opening = body.slice(0, 2).map((block) => found(report, block, dateline))
  const closing = [...bylines, ...body.slice(-2)]
    .filter((block) => block.end - block.start <= longestLine)
    .map((block) => found(report, block, creditLine))
  return [...opening, ...closing].find((credit) => credit !== null) ?? fromByline(report.byline)
}

const found = (report: Report, block: Span, pattern: RegExp): Credit | null => {
  const words = report.text.slice(block.start, Math.min(block.end, block.start + 160))
  const match = pattern.exec(words)
  const name = match?.slice(1).find((part) => part !== undefined)
  if (!match || name === undefined) return null
  const start = block.start + match.index + match[0].lastIndexOf(name)
  return { agency: agencyOf.get(name) ?? name, citation: cite(report, { start, end: start + name.length }) }
}

const fromByline = (byline: string | null): Credit | null => {
  const name = byline === null ? undefined : creditLine.exec(byline)?.[1]
  return name === undefined ? null : { agency: agencyOf.get(name) ?? name, citation: null }
}
