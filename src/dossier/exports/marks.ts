import type { Citation } from '../../model/citation.ts'
import type { Dossier } from '../../model/dossier.ts'

export type MarkKind =
  | 'figure'
  | 'scope'
  | 'time'
  | 'attribution'
  | 'source'
  | 'cue'
  | 'content'
  | 'hedge'
  | 'mention'
  | 'claim'
  | 'incident'
  | 'label'
  | 'timeline'
  | 'added'
  | 'removed'
  | 'correction'

/** Cited words and what a dossier makes of them. */
export interface Mark {
  /** Its own, and the same in every dossier that cites the same words for the same thing. */
  readonly id: string
  readonly kind: MarkKind
  readonly citation: Citation
  /** The item that the words are a part of, or are cited for. */
  readonly item: string
  /** What is known of the words, in the dossier's own terms. */
  readonly facts: Readonly<Record<string, unknown>>
}

/**
 * All words that a dossier cites for what it tells, each once for each thing that it is cited for.
 * @example marksOf(dossier).filter(({ kind }) => kind === 'figure')
 */
export const marksOf = (dossier: Dossier): readonly Mark[] => {
  const marks = [
    ...dossier.figures.flatMap(figureMarks),
    ...dossier.times.map(timeMark),
    ...dossier.attributions.flatMap(attributionMarks),
    ...dossier.entities.flatMap(entityMarks),
    ...dossier.claims.flatMap(claimMarks),
    ...tellingMarks(dossier),
    ...changeMarks(dossier),
  ]
  return [...new Map(marks.map((mark) => [mark.id, mark])).values()]
}

interface Cited {
  readonly kind: MarkKind
  readonly item: string
}

const markOf = ({ kind, item }: Cited, words: Citation, facts: Mark['facts'] = {}): Mark => ({
  id: `${item}:${kind}:${words.report}:${words.start}-${words.end}`,
  kind,
  item,
  citation: { report: words.report, start: words.start, end: words.end, text: words.text },
  facts,
})

/** What is annotated has an id of its own. */
const ownMark = (mark: Mark): Mark => ({ ...mark, id: mark.item })

const figureMarks = (figure: Dossier['figures'][number]): readonly Mark[] => {
  const { id, low, best, high, modifier, measure, counts, standing, unit, asOf, group, authority, report } = figure
  const facts = { measure, low, best, high, modifier, unit, counts, standing, asOf, group }
  return [
    ownMark(markOf({ kind: 'figure', item: id }, figure, { ...facts, authority: authority?.entity ?? null })),
    ...figure.scope.map((part) =>
      markOf({ kind: 'scope', item: id }, { ...part, report }, { role: part.role, concept: part.concept ?? null }),
    ),
  ]
}

const timeMark = (time: Dossier['times'][number]): Mark => {
  const { id, type, value, timex, said, granularity, modifier } = time
  return ownMark(markOf({ kind: 'time', item: id }, time, { type, value, timex, said, granularity, modifier }))
}

const attributionMarks = (attribution: Dossier['attributions'][number]): readonly Mark[] => {
  const { id, report, kind, source, cue, content, hedges, within, factuality, polarity } = attribution
  const part = (name: MarkKind, words: Omit<Citation, 'report'>, facts: Mark['facts'] = {}): Mark =>
    markOf({ kind: name, item: id }, { ...words, report }, facts)
  return [
    ownMark(part('attribution', attribution, { kind, within, factuality, polarity })),
    ...(source ? [part('source', source, { entity: source.entity, body: source.body ?? null })] : []),
    ...(cue ? [part('cue', cue)] : []),
    ...content.map((words) => part('content', words)),
    ...hedges.map((words) => part('hedge', words)),
  ]
}

const entityMarks = ({ id, type, name, mentions }: Dossier['entities'][number]): readonly Mark[] =>
  mentions.map((words) => markOf({ kind: 'mention', item: id }, words, { type, name }))

const claimMarks = ({ id, status, certainty, citations }: Dossier['claims'][number]): readonly Mark[] =>
  citations.map((words) => {
    const { side, attribution, factuality } = words
    return markOf({ kind: 'claim', item: id }, words, { status, certainty, side, attribution, factuality })
  })

const tellingMarks = ({ incidents, labels, timeline }: Dossier): readonly Mark[] => [
  ...incidents.flatMap(({ id, when, where, what, tellings }) =>
    [what, ...tellings.map((telling) => telling.what)].flatMap((words) =>
      words === null ? [] : markOf({ kind: 'incident', item: id }, words, { when, where }),
    ),
  ),
  ...labels.flatMap(({ id, words }) => words.map((word) => markOf({ kind: 'label', item: id }, word))),
  ...timeline.flatMap(({ id, value, citations, conflict }) => [
    ...citations.map((words) => markOf({ kind: 'timeline', item: id }, words, { value })),
    ...conflict.flatMap((other) =>
      other.citations.map((words) => markOf({ kind: 'timeline', item: id }, words, { value: other.value })),
    ),
  ]),
]

const changeMarks = ({ versions, corrections }: Dossier): readonly Mark[] => [
  ...versions.flatMap(({ report, added, removed }) => [
    ...added.map((words) => markOf({ kind: 'added', item: report }, words)),
    ...removed.map((words) => markOf({ kind: 'removed', item: report }, words)),
  ]),
  ...corrections.flatMap(({ id, standing, correction: { kind, who, when, why }, citations }) =>
    citations.map((words) => markOf({ kind: 'correction', item: id }, words, { kind, standing, who, when, why })),
  ),
]
