import { because } from '../../model/because.ts'
import type { Fact } from '../../model/report.ts'
import { agencies } from '../agencies.ts'
import { bylineCues } from '../furniture-words.ts'
import type { PageFacts } from '../page.ts'
import { metadataDay } from '../printed-date.ts'
import { textNodes } from './dom.ts'
import { metaNames } from './meta-names.ts'
import { dayInAddress } from '../address-day.ts'
import { articleInJsonLd, type JsonLd } from './json-ld.ts'

type MetaFact = keyof typeof metaNames

export interface HtmlFacts extends PageFacts {
  /** False where the page says that its article is for subscribers only. */
  readonly free: boolean
}

/** What a page says of its report: every fact with its place, the surest place first. */
export const factsOfPage = (document: Document, asked: string | null): HtmlFacts => {
  const jsonLd = articleInJsonLd(
    [...document.querySelectorAll('script[type*="ld+json" i]')].slice(0, 50).map((script) => script.textContent ?? ''),
  )
  const canonical = canonicalOf(document)
  const found: Fact[] = [...jsonLdFacts(jsonLd), ...metaFacts(document), ...markupFacts(document)]
  if (canonical) found.push({ name: 'canonical', value: canonical, from: 'link canonical' })
  const inAddress = dayInAddress(canonical ?? asked)
  if (inAddress) found.push({ name: 'published', value: inAddress, from: 'address' })
  const first = (name: Fact['name']): string | null => found.find((fact) => fact.name === name)?.value ?? null
  return {
    title: first('title'),
    outlet: outletIn(found),
    byline: first('byline'),
    published: publishedBy(found),
    updated:
      found.map((fact) => (fact.name === 'updated' ? metadataDay(fact.value) : null)).find((day) => day !== null) ??
      null,
    canonical,
    language: first('language')?.replace('_', '-') ?? null,
    found,
    free: jsonLd?.free ?? true,
  }
}

/** A page that carries an agency's text can name the agency as its publisher: the site's own name goes first. */
const outletIn = (found: readonly Fact[]): string | null => {
  const names = found.filter((fact) => fact.name === 'outlet').map((fact) => fact.value.replace(/^@/u, ''))
  return names.find((name) => !agencies.has(name.toLowerCase())) ?? names[0] ?? null
}

/** The first fact that names a day gives it, with what it was and where it stood. */
const publishedBy = (found: readonly Fact[]): PageFacts['published'] => {
  for (const fact of found) {
    const day = fact.name === 'published' ? metadataDay(fact.value) : null
    if (day) return { value: day, because: because(codeOf(fact.from), { value: fact.value, place: fact.from }) }
  }
  return null
}

const codeOf = (from: string): string => {
  if (from === 'json-ld') return 'published-json-ld'
  if (from === 'address') return 'published-address'
  return from.startsWith('meta ') ? 'published-meta' : 'published-time'
}

const jsonLdFacts = (jsonLd: JsonLd | null): readonly Fact[] => {
  if (!jsonLd) return []
  const names = ['title', 'outlet', 'byline', 'published', 'updated', 'language'] as const
  return names.flatMap((name) => fact(name, jsonLd[name], 'json-ld'))
}

const metaFacts = (document: Document): readonly Fact[] => {
  const values = new Map<string, string>()
  for (const meta of document.querySelectorAll('meta')) {
    const name = (
      meta.getAttribute('property') ??
      meta.getAttribute('name') ??
      meta.getAttribute('itemprop') ??
      meta.getAttribute('http-equiv') ??
      ''
    ).toLowerCase()
    const value = meta.getAttribute('content')?.trim()
    if (name !== '' && value && !values.has(name)) values.set(name, value)
  }
  return (Object.keys(metaNames) as MetaFact[]).flatMap((kind) =>
    metaNames[kind].flatMap((name) => fact(kind, values.get(name) ?? null, `meta ${name}`)),
  )
}

/** Facts that stand in the page's own markup: times, bylines, the language and the title of the document. */
const markupFacts = (document: Document): readonly Fact[] => [
  ...fact('published', timeOf(document), 'time'),
  ...fact('byline', textIn(document, '[rel~="author"], [itemprop="author"], .byline, .author-name, .author'), 'byline'),
  ...fact('language', document.documentElement?.getAttribute('lang'), 'html lang'),
  ...fact('title', document.querySelector('title')?.textContent?.replace(/\s+/gu, ' ').trim(), 'title'),
]

const aside =
  'nav, aside, footer, [class*="related" i], [class*="comment" i], [class*="sidebar" i], [class*="recommend" i]'

const timeOf = (document: Document): string | null => {
  const marked = document.querySelector('[itemprop="datePublished"], time[pubdate]')
  const times = [...document.querySelectorAll('article time[datetime], main time[datetime], time[datetime]')].slice(
    0,
    20,
  )
  const own = marked ?? times.find((time) => !time.closest(aside)) ?? null
  return own && (own.getAttribute('datetime') ?? own.getAttribute('content') ?? own.textContent?.trim() ?? null)
}

const textIn = (document: Document, selector: string): string | null => {
  const element = [...document.querySelectorAll(selector)].slice(0, 20).find((one) => !one.closest(aside))
  // Words of several lines must not run together: a name, and the day below it.
  return element
    ? textNodes(element)
        .map((node) => (node as Text).data.trim())
        .filter((text) => text !== '')
        .join('\n')
    : null
}

/** A fact, tidied; a byline loses its cue, and one that is an address or a paragraph is none. */
const fact = (name: Fact['name'], value: string | null | undefined, from: string): readonly Fact[] => {
  const tidy = value && name === 'byline' ? bylineIn(value) : value
  return tidy ? [{ name, value: tidy, from }] : []
}

const bylineIn = (value: string): string | null => {
  const name = value
    .slice(bylineCues.opening(value.toLowerCase()))
    .replace(/^[\s:]+/u, '')
    .split(/\s*[|•·\n]\s*/u)[0]!
    .trim()
  return name === '' || name.length > 120 || /^https?:|@|^\/|^\d/iu.test(name) ? null : name
}

const canonicalOf = (document: Document): string | null => {
  const value =
    document.querySelector('link[rel="canonical"]')?.getAttribute('href') ??
    document.querySelector('meta[property="og:url"]')?.getAttribute('content')
  return value && /^https?:\/\/[^/]+\/./iu.test(value) ? value : null
}
