import type { Dossier, DossierReport } from '../../model/dossier.ts'
import { offsetsOf, type Offsets } from '../../text/offsets.ts'
import type { Span } from '../../text/span.ts'
import { marksOf, type Mark } from './marks.ts'
import { addressOf, jsonText, urnOf } from './names.ts'

/**
 * All cited words as W3C Web Annotations (JSON-LD): one page of them. Positions count Unicode code points of the report's text,
 * as the recommendation has it; the quoted words with what stands around them find the place on the page itself.
 * A report whose text is withheld has quoted words alone.
 * @example JSON.parse(annotationsOf(dossier)).items[0].target.selector
 */
export const annotationsOf = (dossier: Dossier): string => {
  const places = new Map(dossier.reports.map((report) => [report.id, placeOf(report)]))
  const items = marksOf(dossier).flatMap((mark) => {
    const place = places.get(mark.citation.report)
    return place ? annotationOf(mark, place) : []
  })
  const page = urnOf(dossier.story.id)
  return jsonText({
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    id: `${page}:annotations:1`,
    type: 'AnnotationPage',
    partOf: {
      id: `${page}:annotations`,
      type: 'AnnotationCollection',
      total: items.length,
      generator: makerOf(dossier),
    },
    startIndex: 0,
    items,
  })
}

const makerOf = ({ generator: { version, fingerprint } }: Dossier): object => ({
  id: urnOf(`reader-${fingerprint}`),
  type: 'Software',
  name: `Corroborate ${version}`,
})

interface Place {
  readonly source: object
  readonly text: string | null
  readonly offsets: Offsets
  /** Of a page that changes, which state of it is meant. */
  readonly state: object | null
}

const placeOf = (report: DossierReport): Place => {
  const address = addressOf(report)
  const archived = report.address?.archived[0]
  return {
    text: report.text,
    offsets: offsetsOf(report.text ?? ''),
    source: {
      id: urnOf(report.id),
      type: 'Text',
      format: 'text/plain',
      ...(report.language === null ? {} : { language: report.language }),
      ...(address === null ? {} : { via: address }),
    },
    state:
      report.retrieved === null
        ? null
        : { type: 'TimeState', sourceDate: report.retrieved, ...(archived ? { cached: archived } : {}) },
  }
}

const motivations: Partial<Readonly<Record<Mark['kind'], string>>> = {
  mention: 'identifying',
  claim: 'linking',
  timeline: 'linking',
  correction: 'editing',
  added: 'editing',
  removed: 'editing',
}

const annotationOf = (mark: Mark, { source, text, offsets, state }: Place): object => ({
  id: urnOf(mark.id),
  type: 'Annotation',
  motivation: motivations[mark.kind] ?? 'describing',
  body: [
    { type: 'TextualBody', purpose: 'tagging', format: 'text/plain', value: mark.kind },
    { type: 'TextualBody', purpose: 'describing', format: 'application/json', value: JSON.stringify(mark.facts) },
    { type: 'SpecificResource', purpose: 'linking', source: urnOf(mark.item) },
  ],
  target: {
    type: 'SpecificResource',
    source,
    ...(state === null ? {} : { state }),
    selector: [
      ...(text === null ? [] : [positionOf(mark.citation, offsets)]),
      { type: 'TextQuoteSelector', exact: mark.citation.text, ...(text === null ? {} : around(text, mark.citation)) },
    ],
  },
})

const positionOf = ({ start, end }: Span, offsets: Offsets): object => ({
  type: 'TextPositionSelector',
  start: offsets.toCodePoint(start),
  end: offsets.toCodePoint(end),
})

/** How many UTF-16 units of what stands around cited words tell them from the same words elsewhere. */
const reach = 32

const around = (text: string, { start, end }: Span): { readonly prefix: string; readonly suffix: string } => ({
  prefix: text.slice(wholeFrom(text, Math.max(0, start - reach)), start),
  suffix: text.slice(end, wholeFrom(text, Math.min(text.length, end + reach))),
})

/** The place itself, or the next one that does not part a character of two units. */
const wholeFrom = (text: string, at: number): number =>
  at > 0 && /^[\ud800-\udbff][\udc00-\udfff]$/.test(text.slice(at - 1, at + 1)) ? at + 1 : at
