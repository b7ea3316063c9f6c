import type { Dossier, ReadReport } from '../../src/index.ts'

/** What a report tells of its main event; null where it does not say. Words but for `day`, which is ISO. */
export interface Answers {
  readonly who: string | null
  readonly what: string | null
  readonly where: string | null
  readonly day: string | null
}

/** The answers of a dossier of one report. */
export const answersOf = (read: ReadReport, dossier: Dossier): Answers => {
  const lead = leadOf(read)
  return { who: lead?.who ?? null, what: lead?.what ?? null, where: mainPlace(read, dossier), day: mainDay(dossier) }
}

type Statement = ReadReport['extraction']['statements'][number]

/**
 * The main action: the first statement of the headline, else of the text, that has somebody or something of which it
 * tells. Who: its subject, in the passive the one to whom it is done. What: its predicate and all behind it.
 * @example 'Guards block the bridge at Lindo' // who "Guards", what "block the bridge at Lindo"
 */
const leadOf = ({ report, extraction }: ReadReport): { readonly who: string; readonly what: string } | null => {
  const inOrder = extraction.statements.toSorted((a, b) => a.start - b.start)
  const lead = inOrder.find((statement) => subjectOf(statement) !== null)
  if (!lead) return null
  const from = lead.predicate?.start ?? lead.start
  return { who: subjectOf(lead)!, what: report.text.slice(from, Math.max(from, lead.end)) }
}

const subjectOf = ({ participants, predicate }: Statement): string | null => {
  const of = (role: string): string | null => participants.find((one) => one.role === role)?.text ?? null
  return of('agent') ?? (predicate ? of('patient') : null)
}

/** In sentences, from the top of a report: where its main event is placed. */
const leadLength = 4

/** The place of the lead: the nearest one named in its headline and first sentences, a town before a region or country. */
const mainPlace = ({ extraction }: ReadReport, { entities }: Dossier): string | null => {
  const end = extraction.sentences[leadLength - 1]?.end ?? Infinity
  const named = entities
    .filter((entity) => entity.type === 'place')
    .flatMap(({ mentions, attributes }) =>
      mentions
        .filter((mention) => mention.end <= end)
        .map((mention) => ({ ...mention, kind: attributes.find(({ name }) => name === 'place-kind')?.value ?? '' })),
    )
    .toSorted((a, b) => a.start - b.start)
  const kinds = ['city', '', 'region', 'country']
  return kinds.map((kind) => named.find((place) => place.kind === kind)).find(Boolean)?.text ?? null
}

/** In days: how far back a report looks for its news. */
const recent = 31

/**
 * The day of the main event: of all that the dossier's timeline dates to a day, what the report tells first; days of the
 * month before publication go before older ones, which are background. Null where nothing is dated to a day.
 * @returns ISO day
 * @example told first "on 3 May 1998", then "on Saturday", published on Sunday 4 May 2031: '2031-05-03'
 */
export const mainDay = ({ timeline, reports }: Pick<Dossier, 'timeline' | 'reports'>): string | null => {
  const published = reports[0]?.published.value ?? null
  const dated = timeline
    .filter(({ precision }) => precision === 'day')
    .flatMap(({ value, citations }) => citations.map(({ start }) => ({ day: value, start })))
    .toSorted((a, b) => a.start - b.start)
  const news = dated.find(({ day }) => published !== null && daysBetween(day, published) <= recent)
  return (news ?? dated[0])?.day ?? null
}

const daysBetween = (from: string, to: string): number => (Date.parse(to) - Date.parse(from)) / 86_400_000
