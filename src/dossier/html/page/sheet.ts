import type { DossierReport } from '../../../model/dossier.ts'
import { overlaps, type Span } from '../../../text/span.ts'
import { segmentsOf, type Lit, type Segment } from './segments.ts'
import type { Target } from './targets.ts'

/** A paragraph of a report. */
export interface Paragraph {
  readonly role: 'title' | 'heading' | 'body' | 'furniture'
  readonly segments: readonly Segment[]
}

/** The citations of each report, in the order of its text, and which of them something leads to. */
export const litByReport = (
  targets: readonly Target[],
  linked: ReadonlySet<string>,
): ReadonlyMap<string, readonly Lit[]> => {
  const once = new Map(targets.map((target) => [target.number, target]))
  const all = [...once.values()].flatMap(({ number, citations }) =>
    citations.map(({ report, start, end, kind }) => ({
      report,
      lit: { start, end, kind, of: number, linked: linked.has(`${report} ${start}`) },
    })),
  )
  return new Map(
    [...Map.groupBy(all, ({ report }) => report)].map(([report, own]) => [
      report,
      own.map(({ lit }) => lit).toSorted((a, b) => a.start - b.start),
    ]),
  )
}

/**
 * A report's paragraphs, cut where something is cited. All their texts together are the report's text: what
 * stands between two paragraphs goes with the first of them.
 */
export const paragraphsOf = (report: DossierReport, lit: readonly Lit[]): readonly Paragraph[] => {
  const { text, furniture } = report
  if (!text) return []
  const within = spansWithin(lit)
  return wholeBlocks(report, text).map(({ role, ...span }) => ({
    role: role === 'title' || role === 'heading' || role === 'body' ? role : 'furniture',
    segments: segmentsOf(text, span, {
      lit: within(span),
      furniture: furniture.filter((part) => overlaps(part, span)),
    }),
  }))
}

/** Those of many spans that touch a part of the text; asked for parts in order, each span is looked at a few times. */
const spansWithin = <T extends Span>(spans: readonly T[]): ((part: Span) => readonly T[]) => {
  let waiting = 0
  let open: readonly T[] = []
  return (part) => {
    const fresh: T[] = []
    for (; waiting < spans.length && spans[waiting]!.start < part.end; waiting++) fresh.push(spans[waiting]!)
    open = [...open, ...fresh].filter(({ end }) => end > part.start)
    return open
  }
}

const wholeBlocks = ({ blocks }: DossierReport, text: string): readonly (Span & { readonly role: string })[] => {
  const inner = blocks.filter(({ start, end }) => start < end)
  if (inner.length === 0) return [{ start: 0, end: text.length, role: 'body' }]
  return inner.map(({ role, start }, index) => ({
    role,
    start: index === 0 ? 0 : start,
    end: inner[index + 1]?.start ?? text.length,
  }))
}
