import type { Dossier } from '../../../model/dossier.ts'
import { accountOf } from '../../account/account.ts'
import { contextFor, type Context } from '../../account/context.ts'
import type { Cited, CitedKind, Grounds, Item, Quote, Row } from '../../account/view.ts'
import { ruleFinder, type RuleFinder } from '../../explain/rules.ts'
import { phrasesIn, type ReaderLanguage } from '../../words/index.ts'
import { pagePhrasesIn } from '../../words/page/index.ts'
import type { PagePhrases } from '../../words/page/phrases.ts'
import { foldedSections, partsOf, type PageSection } from './fold.ts'
import { alterationsIn, type Alteration } from './alterations.ts'
import { chartsOf, type Chart } from './chart.ts'
import { copiesOf, type Copies } from './copies.ts'
import { excerptsOf } from './excerpts.ts'
import { leftOutOf, type LeftOutRow } from './left-out.ts'
import { placeItems, placesOf, type Places } from './places.ts'
import { enriched } from './enriched.ts'
import type { First } from './first-thing.ts'
import { firstOf as firstThings, partsOfFirst } from './first.ts'
import type { Reason } from './reason.ts'
import { litByReport, paragraphsOf, type Paragraph } from './sheet.ts'
import { scopesOf, type ScopeTable } from './scopes.ts'
import { termFinder, type Term } from './terms.ts'
import { subjectsOf, toplinesOf } from './top.ts'
import { targetsOf, type Targets } from './targets.ts'
import { reasonsOf, tellsItself, whyFinder } from './why.ts'

/** All that the components of a page show. */
export interface Page {
  readonly context: Context
  readonly words: PagePhrases
  /** Names of whom and what most reports tell. */
  readonly subjects: readonly string[]
  /** What there is, in plain words. */
  readonly toplines: readonly string[]
  readonly first: readonly First[]
  /** The terms that a heading is the first to have. */
  readonly termsIn: (heading: string, most: number) => readonly Term[]
  readonly sections: readonly PageSection[]
  readonly targets: Targets
  readonly paragraphs: ReadonlyMap<string, readonly Paragraph[]>
  /** The reasons of an item, or of a row of figures. */
  readonly why: (part: Item | Item['rows'][number]) => readonly Reason[]
  /** Where the reasons of a row are told already: the address of an earlier row of the same figure. */
  readonly firstOf: (row: Row) => string | null
  readonly rules: RuleFinder
  readonly charts: readonly Chart[]
  /** What the counts of each measure take in. */
  readonly scopes: readonly ScopeTable[]
  readonly leftOut: readonly LeftOutRow[]
  /** What each report has from others. */
  readonly copies: ReadonlyMap<string, readonly Copies[]>
  /** Quotations whose words are not all those of the one that they are set against. */
  readonly altered: ReadonlyMap<Quote, Alteration>
  /** The kinds of words that are marked in the reports. */
  readonly kinds: ReadonlySet<CitedKind>
  /** Null where no place is known to matter. */
  readonly places: Places | null
}

/** Puts together what a page shows of a dossier, in the reader's language. */
export const pageOf = async (dossier: Dossier, language: ReaderLanguage): Promise<Page> => {
  const phrases = phrasesIn(language)
  const words = pagePhrasesIn(language)
  const context = contextFor(dossier, phrases, true)
  const copies = copiesOf(context)
  const full = enriched(accountOf(dossier, phrases, true), { context, words, copies })
  const find = whyFinder({ context, words })
  const known = new Map<object, readonly Reason[]>()
  const why: Page['why'] = (part) => {
    const found = known.get(part) ?? ('cells' in part ? find(part) : reasonsOf(part, find))
    known.set(part, found)
    return found
  }
  const places = await placesOf(context)
  const items = [...full.sections.flatMap((section) => section.items), ...placeItems(places)]
  const firstOf = firstRows(items)
  const rows = items.flatMap((item) => item.rows.filter((row) => tellsItself(row, item) && firstOf(row) === null))
  const reasons = [...items, ...rows].flatMap(why)
  const altered = alterationsIn(items, [...copies.values()].flat(), context)
  const scopes = scopesOf(context)
  const charts = chartsOf(context)
  const leftOut = leftOutOf(context)
  const short = contextFor(dossier, phrases, false)
  const brief = enriched(accountOf(dossier, phrases), { context: short, words, copies })
  const first = firstThings({ brief, scopes, leftOut, context: short, words })
  const scopeParts = scopes.flatMap(({ rows }) => rows.map(({ part }) => part))
  const targets = targetsOf(items, [
    ...partsOfFirst(first),
    ...scopeParts,
    ...reasons,
    ...altered.values().map(({ part }) => part),
  ])
  const drawn = [...charts.flatMap(({ lines }) => lines.flatMap(({ points }) => points)), ...leftOut].map(
    ({ words }) => words,
  )
  const lit = litByReport(
    targets.all,
    linkedPlaces(
      [...items, ...items.flatMap(partsOf), ...targets.all, ...drawn.map((words) => ({ citations: [words] }))],
      reasons,
    ),
  )
  const cited = Map.groupBy(
    targets.all.flatMap(({ citations }) => citations),
    ({ report }) => report,
  )
  return {
    context,
    words,
    subjects: subjectsOf(context),
    toplines: toplinesOf(context, words),
    first,
    termsIn: termFinder(words),
    sections: foldedSections(full, brief),
    targets,
    paragraphs: new Map(
      dossier.reports.map((report) => {
        const own = lit.get(report.id) ?? []
        const shown = report.text === null ? excerptsOf(cited.get(report.id) ?? [], own) : paragraphsOf(report, own)
        return [report.id, shown]
      }),
    ),
    why,
    firstOf,
    rules: await ruleFinder(dossier),
    charts,
    scopes,
    leftOut,
    copies,
    altered,
    kinds: new Set(targets.all.flatMap(({ citations }) => citations.map(({ kind }) => kind))),
    places,
  }
}

/** Where the links of a page lead: to the first words of each report that a part cites, and to all that a reason does. */
const linkedPlaces = (
  parts: readonly Pick<Grounds, 'citations'>[],
  reasons: readonly Reason[],
): ReadonlySet<string> => {
  const firsts = parts.flatMap(({ citations }) => [
    ...new Map(citations.toReversed().map((citation) => [citation.report, citation])).values(),
  ])
  const all = [...firsts, ...reasons.flatMap(({ citations }) => citations)]
  return new Set(all.map(({ report, start }) => `${report} ${start}`))
}

const firstRows = (items: readonly Item[]): Page['firstOf'] => {
  const firsts = new Map<string, Row>()
  for (const row of items.flatMap((item) => item.rows.filter((row) => tellsItself(row, item)))) {
    const [id] = row.ids
    if (id !== undefined && !firsts.has(id)) firsts.set(id, row)
  }
  return (row) => {
    const [id] = row.ids
    return id === undefined || (firsts.get(id) ?? row) === row ? null : id
  }
}

/** Where words begin in their report: the letter of it, and the offset. */
export const placeOf = ({ report, start }: Pick<Cited, 'report' | 'start'>, { letter }: Context): string =>
  `${letter(report)}-${start}`

/** The rules that the reasons of a page name, each once. */
export const rulesOf = ({ sections, why }: Page): readonly Reason[] => {
  const items = sections.flatMap((section) => [...section.items.first, ...section.items.rest])
  const reasons = items.flatMap(({ item }) => [item, ...item.rows].flatMap(why))
  return [...new Map(reasons.flatMap((reason) => (reason.rule === null ? [] : [[reason.rule, reason]]))).values()]
}
