import { citedAt } from '../../model/cited-at.ts'
import type { Citation } from '../../model/citation.ts'
import type { Dossier } from '../../model/dossier.ts'
import type { Span } from '../../text/span.ts'

/** What a token of a report is part of: `B-` where that begins, `I-` within it, `_` for nothing. */
export interface Labels {
  readonly entity: (token: Span) => string
  readonly figure: (token: Span) => string
  readonly time: (token: Span) => string
  /** Roles of all attributions that it is part of, the widest first, each with the attribution's id. */
  readonly attribution: (token: Span) => string
}

interface Labelled extends Citation {
  readonly label: string
}

/** Looks up the labels of tokens, report by report. */
export const labelsIn = (dossier: Dossier): ((report: string) => Labels) => {
  const entities = longestLabel(dossier.entities.flatMap(entityLabels))
  const figures = longestLabel(dossier.figures.map((figure) => ({ ...figure, label: figure.measure })))
  const times = longestLabel(dossier.times.map((time) => ({ ...time, label: time.type })))
  const attributions = citedAt(dossier.attributions.flatMap(attributionLabels))
  return (report) => ({
    entity: (token) => entities(report, token),
    figure: (token) => figures(report, token),
    time: (token) => times(report, token),
    attribution: (token) => {
      const found = attributions(report, token).toSorted((a, b) => a.start - b.start || b.end - a.end)
      return found.map((part) => tagOf(part, token)).join('|') || '_'
    },
  })
}

const types = { person: 'PER', organization: 'ORG', place: 'LOC', other: 'MISC' } as const

const entityLabels = ({ id, type, mentions }: Dossier['entities'][number]): readonly Labelled[] =>
  mentions.map((words) => ({ ...words, label: `${types[type]}:${id}` }))

const attributionLabels = ({
  id,
  report,
  source,
  cue,
  content,
}: Dossier['attributions'][number]): readonly Labelled[] => [
  ...(source ? [{ ...source, report, label: `SOURCE:${id}` }] : []),
  ...(cue ? [{ ...cue, report, label: `CUE:${id}` }] : []),
  ...content.map((words) => ({ ...words, report, label: `CONTENT:${id}` })),
]

const tagOf = ({ start, label }: Labelled, token: Span): string => `${token.start <= start ? 'B' : 'I'}-${label}`

/** Of words that lie within others the longest tell. */
const longestLabel = (words: readonly Labelled[]): ((report: string, token: Span) => string) => {
  const at = citedAt(words)
  return (report, token) => {
    const found = at(report, token)
    return found.length === 0
      ? '_'
      : tagOf(
          found.reduce((a, b) => (b.end - b.start > a.end - a.start ? b : a)),
          token,
        )
  }
}
