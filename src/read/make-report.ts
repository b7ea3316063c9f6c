import type { Diagnostic } from '../model/diagnostic.ts'
import { supportedOf } from '../model/language.ts'
import type { Fact, Report } from '../model/report.ts'
import { sha256Hex } from '../text/hash.ts'
import { dayFirst } from './furniture-words.ts'
import { tellLanguage, type ToldLanguage } from './tell-language.ts'
import { layOut, type Layout } from './layout.ts'
import { mapOf } from './map.ts'
import { domainOf, outletInCopyright } from './outlet.ts'
import type { Page, Problem } from './page.ts'
import { publicationOf } from './publication.ts'
import type { ReadOutcome, Source } from './source.ts'

export interface Made {
  readonly source: Source
  readonly name: string
  readonly mediaType: string
}

/** Puts a report together from its page: what is given wins over the page's metadata, these over the text. */
export const makeReport = async (page: Page, { source, name, mediaType }: Made): Promise<ReadOutcome> => {
  const { known, address } = source
  const told = await tellLanguage(page, source)
  const url = known?.url ?? address?.final ?? page.facts.canonical
  const first = {
    title: known?.title ?? page.facts.title,
    outlet: known?.outlet ?? page.facts.outlet ?? printedOutlet(page) ?? (url ? domainOf(url) : null),
  }
  const laid = layOut(page.paragraphs, { ...first, dayFirst: dayFirst(supportedOf(told.language)) })
  const text = laid.words.text
  const textHash = sha256Hex(text)
  const id = `r-${textHash.slice(0, 10)}${source.ordinal ? `-${source.ordinal}` : ''}`
  const outlet = outletOf(page, laid, source)
  const report: Report = {
    id,
    file: source.path,
    url,
    outlet,
    title: known?.title ?? laid.title ?? page.facts.title,
    byline: page.facts.byline ?? laid.byline,
    language: told.language,
    text,
    textHash,
    raw: {
      sha256: sha256Hex(source.bytes),
      bytes: source.bytes.length,
      mediaType,
      encoding: page.encoding,
      path: source.path,
    },
    address: addressOf(source, page),
    retrieved: source.retrieved,
    version: null,
    supersedes: null,
    published: publicationOf({ facts: page.facts, laid, source, id }),
    updated: page.facts.updated ?? laid.updated,
    reading: readingOf(page, told.language, text),
    map: mapOf(laid.words, page.bytesOf),
    furniture: laid.furniture,
    dateline: laid.dateline,
    blocks: laid.blocks,
    facts: factsOf({ page, laid, source, outlet, ...told }),
  }
  return { report, diagnostics: problemsOf(page, { report, name, ...told }) }
}

/** Where the page was found; of a saved page, where its copies are kept is told beside the address that is given for it. */
const addressOf = ({ address, known }: Source, { facts }: Page): Report['address'] => {
  const archived = known?.archived ?? []
  const url = known?.url ?? facts.canonical
  const found =
    address ?? (url && archived.length > 0 ? { asked: url, final: url, canonical: null, archived: [] } : null)
  return (
    found && {
      ...found,
      canonical: facts.canonical ?? found.canonical,
      archived: [...new Set([...found.archived, ...archived])],
    }
  )
}

/**
 * In UTF-16 units. The longest news features have a tenth of this: a longer text is a book, a data dump
 * or many reports in one file, and an account of it would say little.
 */
const longest = 500_000

const readingOf = (page: Page, language: string | null, text: string): Report['reading'] =>
  supportedOf(language) === null || page.article === 'none' || text.length > longest ? 'unread' : page.article

/** The outlet in a copyright line among a page's last lines: it tells a masthead from a headline. */
const printedOutlet = (page: Page): string | null => {
  const line = page.paragraphs.slice(-6).find(({ words }) => /^\W*(?:©|\(c\)|copyright)/iu.test(words.text))
  return line ? outletInCopyright(line.words.text.slice(0, 300)) : null
}

const outletOf = (page: Page, laid: Layout, { known, address }: Source): string | null => {
  const line = laid.furniture.find((item) => item.kind === 'copyright')
  const printed = line ? outletInCopyright(laid.words.text.slice(line.start, line.end)) : null
  const url = known?.url ?? address?.final ?? page.facts.canonical
  return known?.outlet ?? page.facts.outlet ?? printed ?? (url ? domainOf(url) : null)
}

interface Told extends ToldLanguage {
  readonly page: Page
  readonly laid: Layout
  readonly source: Source
  readonly outlet: string | null
}

const factsOf = ({ page, laid, source, outlet, detected }: Told): readonly Fact[] => {
  const { known } = source
  const fact = (name: Fact['name'], value: string | null | undefined, from: string): readonly Fact[] =>
    value ? [{ name, value, from }] : []
  return [
    ...(['title', 'outlet', 'published', 'language'] as const).flatMap((name) => fact(name, known?.[name], 'given')),
    ...page.facts.found,
    ...fact('title', laid.title, 'text'),
    ...fact('byline', laid.byline, 'text'),
    ...fact('published', laid.published?.value, 'text'),
    ...fact('updated', laid.updated, 'text'),
    ...(known?.outlet || page.facts.outlet ? [] : fact('outlet', outlet, 'text')),
    ...fact('language', detected, 'detected'),
  ]
}

const problemsOf = (
  page: Page,
  { report, name, language, detected }: ToldLanguage & { report: Report; name: string },
): readonly Diagnostic[] => {
  const problems: Problem[] = [...page.problems]
  if (page.article === 'none') problems.push({ level: 'error', code: 'report-no-article', params: { name } })
  else if (report.text.length > longest) {
    problems.push({ level: 'error', code: 'report-too-long', params: { name, length: report.text.length, longest } })
  } else if (language === null) problems.push({ level: 'error', code: 'report-language-unknown', params: { name } })
  else if (supportedOf(language) === null)
    problems.push({ level: 'error', code: 'report-language-unsupported', params: { name, language } })
  else if (detected && supportedOf(detected) !== supportedOf(language)) {
    problems.push({
      level: 'warning',
      code: 'report-language-detection-differs',
      params: { name, given: language, detected },
    })
  }
  return problems.map((problem) => ({ ...problem, report: report.id, span: null }))
}
