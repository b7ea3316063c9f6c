import { because } from '../../model/because.ts'
import { supportedOf } from '../../model/language.ts'
import type { Fact } from '../../model/report.ts'
import { fold } from '../../text/fold.ts'
import { headLine } from '../byline.ts'
import { dayFirst } from '../furniture-words.ts'
import type { Line } from '../lines.ts'
import { outletInCopyright, outletInTitle } from '../outlet.ts'
import type { HtmlFacts } from './metadata.ts'

/** How many lines above and below the headline a page prints its byline and day in. */
const above = 4
const below = 10

/**
 * Facts that metadata leave open, from what the page prints around its article: the day and the
 * byline near the headline, the outlet behind the headline in the document's title, or in the
 * copyright line at the page's foot.
 */
export const withSurroundings = (facts: HtmlFacts, whole: readonly Line[], headline: string | null): HtmlFacts => {
  const found: Fact[] = []
  const near = headline === null ? [] : nearHeadline(whole, headline)
  const order = dayFirst(supportedOf(facts.language))
  const head = near.flatMap((line) => headLine(line, order) ?? [])
  const day = facts.published ? null : (head.find((line) => line.date?.published)?.date?.published ?? null)
  const byline = facts.byline ?? head.find((line) => line.byline)?.byline ?? null
  const outlet = facts.outlet ?? outletOf(facts, whole, headline)
  if (day) found.push({ name: 'published', value: day, from: 'page' })
  if (byline && !facts.byline) found.push({ name: 'byline', value: byline, from: 'page' })
  if (outlet && !facts.outlet) found.push({ name: 'outlet', value: outlet, from: 'page' })
  return {
    ...facts,
    published:
      facts.published ??
      (day ? { value: day, because: because('published-page-line', { value: day, place: 'page' }) } : null),
    byline,
    outlet,
    found: [...facts.found, ...found],
  }
}

const nearHeadline = (whole: readonly Line[], headline: string): readonly string[] => {
  const same = fold(headline)
  const at = whole.findIndex((line) => fold(line.words.text) === same)
  return at < 0 ? [] : whole.slice(Math.max(0, at - above), at + below).map((line) => line.words.text)
}

const outletOf = (facts: HtmlFacts, whole: readonly Line[], headline: string | null): string | null => {
  const title = facts.found.find((fact) => fact.from === 'title')?.value ?? null
  const inTitle = title !== null && headline !== null ? outletInTitle(title, headline) : null
  const sign = whole.findLast((line) => /©|\(c\) \d{4}/iu.test(line.words.text.slice(0, 60)))
  return inTitle ?? (sign ? outletInCopyright(sign.words.text) : null)
}
