import { cite, type Citation } from '../../model/citation.ts'
import type { EventDay, Telling } from '../../model/incident.ts'
import type { Participant, Statement } from '../../model/statement.ts'
import type { AlignedEntities, BoundDates, ReadReport } from '../../model/story.ts'
import { contains } from '../../text/span.ts'
import { mainDay } from './main-day.ts'
import { placeOfLead, type PlaceMention } from './places.ts'

/** The main event of a report: how headline and lead tell it. */
export interface MainEvent {
  readonly telling: Telling
  /** The statement that tells it first. */
  readonly statement: Statement
  /** Entity of its place. */
  readonly place: string | null
  /** The same, where it is a town. */
  readonly town: string | null
  /** `lat,lon` of the town, where the gazetteer knows them and the words that tell the event name it. */
  readonly site: string | null
}

export interface EventContext {
  readonly dates: BoundDates
  readonly entities: AlignedEntities
  /** Mentions of places by report, in the order of the text. */
  readonly places: ReadonlyMap<string, readonly PlaceMention[]>
}

/**
 * The main event of a report: what the first statement of its headline tells, else of its text, that has somebody or
 * something of which it tells. Who: its subject, in the passive the one to whom it is done. What: its predicate and all
 * behind it. Null where the report tells of nothing.
 * @example 'Guards block the bridge at Lindo' // who "Guards", what "block the bridge at Lindo", where "Lindo"
 */
export const mainEvent = (read: ReadReport, context: EventContext): MainEvent | null => {
  const { report, extraction } = read
  const lead = extraction.statements.toSorted((a, b) => a.start - b.start).find((one) => subjectOf(one) !== null)
  if (!lead) return null
  const subject = subjectOf(lead)!
  const from = lead.predicate?.start ?? lead.start
  const place = placeOfLead(context.places.get(report.id) ?? [], read)
  const when: EventDay | null = mainDay(read, { lead, ...context })
  const telling = {
    report: report.id,
    what: cite(report, { start: from, end: Math.max(from, lead.end) }),
    who: cite(report, subject),
    where: place && mentionOf(place),
    when,
  }
  return {
    telling,
    statement: lead,
    place: place?.entity ?? null,
    town: place?.kind === 'city' ? place.entity : null,
    site: place?.kind === 'city' && contains(lead, place) ? place.coordinates : null,
  }
}

const mentionOf = ({ report, start, end, text }: PlaceMention): Citation => ({ report, start, end, text })

const subjectOf = ({ participants, predicate }: Statement): Participant | null => {
  const of = (role: Participant['role']): Participant | null => participants.find((one) => one.role === role) ?? null
  return of('agent') ?? (predicate ? of('patient') : null)
}
