import type { Because } from '../../model/because.ts'
import type { Citation } from '../../model/citation.ts'
import type { Dossier, DossierReport } from '../../model/dossier.ts'
import type { Entity } from '../../model/entity.ts'
import type { Figure } from '../../model/figure.ts'
import { fill, type Phrases } from '../words/phrases.ts'
import type { Section } from './view.ts'
import { dayInWords } from './days.ts'

/** What the sections of an account look up in its dossier. */
export interface Context {
  readonly dossier: Dossier
  readonly phrases: Phrases
  readonly all: boolean
  letter(report: string): string
  report(id: string): DossierReport | undefined
  entity(id: string | null): Entity | undefined
  /** The figure of an id, or the one that says most of a group. */
  figure(id: string): Figure | undefined
  figuresOf(report: string): readonly Figure[]
  /** The reports that tell a figure, or another of its group. */
  tellers(figure: Figure): readonly string[]
  day(value: string | null): string | null
  /** "2 reports", in the reader's language. */
  count(n: number): string
  reason(because: Because): string
  /** The words around a citation: the statement it stands in, else its sentence. */
  around(citation: Citation): Citation
}

export const contextFor = (dossier: Dossier, phrases: Phrases, all: boolean): Context => {
  const reports = new Map(dossier.reports.map((report) => [report.id, report]))
  const letters = new Map(dossier.reports.map((report, index) => [report.id, letterOf(index)]))
  const entities = new Map(dossier.entities.map((entity) => [entity.id, entity]))
  const statements = Map.groupBy(
    dossier.matters.flatMap((matter) => matter.citations),
    (citation) => citation.report,
  )
  const figures = Map.groupBy(dossier.figures, (figure) => figure.report)
  const groups = Map.groupBy(dossier.figures, (figure) => figure.group ?? figure.id)
  const day = (value: string | null): string | null => dayInWords(value, phrases.months)
  return {
    dossier,
    phrases,
    all,
    letter: (report) => letters.get(report) ?? '?',
    report: (id) => reports.get(id),
    entity: (id) => (id === null ? undefined : entities.get(id)),
    figure: figureLookup(dossier.figures),
    tellers: (figure) => [...new Set(groups.get(figure.group ?? figure.id)?.map((other) => other.report))],
    figuresOf: (report) => figures.get(report) ?? [],
    day,
    count: (n) => fill(n === 1 ? phrases.lines.report : phrases.lines.reportsCount, { n }),
    reason: (because) => fill(phrases.reasons[because.code] ?? because.code, withDays(because.params, day)),
    around: (citation) =>
      smallestAround(statements.get(citation.report) ?? [], citation) ??
      sentenceAround(reports.get(citation.report), citation),
  }
}

/** A, B … Z, AA, AB …: how an account names a report. */
export const letterOf = (index: number): string =>
  (index >= 26 ? letterOf(Math.floor(index / 26) - 1) : '') + String.fromCharCode(65 + (index % 26))

const figureLookup = (figures: readonly Figure[]): Context['figure'] => {
  const byId = new Map(figures.map((figure) => [figure.id, figure]))
  for (const figure of figures) {
    const known = figure.group === null ? undefined : byId.get(figure.group)
    if (figure.group !== null && (!known || figure.scope.length > known.scope.length)) byId.set(figure.group, figure)
  }
  return (id) => byId.get(id)
}

/** Days among the params are shown as a reader writes them. */
const withDays = (params: Because['params'], day: Context['day']): Because['params'] =>
  Object.fromEntries(
    Object.entries(params).map(([name, value]) => [
      name,
      typeof value === 'string' && /^\d{4}(?:-\d\d)?(?:-\d\d)?(?:[T/]|$)/.test(value) ? (day(value) ?? value) : value,
    ]),
  )

const smallestAround = (spans: readonly Citation[], inner: Citation): Citation | undefined =>
  spans
    .filter((span) => span.start <= inner.start && inner.end <= span.end)
    .reduce<Citation | undefined>((best, span) => (best && size(best) <= size(span) ? best : span), undefined)

const size = (span: Citation): number => span.end - span.start

/** How far a sentence is looked for on either side. */
const reach = 240

const sentenceAround = (report: DossierReport | undefined, citation: Citation): Citation => {
  if (!report?.text) return citation
  const before = report.text.slice(Math.max(0, citation.start - reach), citation.start)
  const after = report.text.slice(citation.end, citation.end + reach)
  const start = citation.start - (/[^.!?\n]*$/.exec(before)?.[0].trimStart().length ?? 0)
  const end = citation.end + (/^[^.!?\n]*[.!?]?/.exec(after)?.[0].trimEnd().length ?? 0)
  return { report: citation.report, start, end, text: report.text.slice(start, end) }
}

/** A section that lists at most so many of its items, unless all are asked for. */
export const sectionOf = (
  context: Context,
  shape: Pick<Section, 'heading'> & { readonly most: number; readonly empty?: string | null },
  items: Section['items'],
): Section => {
  const shown = context.all ? items : items.slice(0, shape.most)
  return {
    heading: shape.heading,
    items: shown,
    empty: items.length === 0 ? (shape.empty ?? null) : null,
    hidden: items.length - shown.length,
  }
}
