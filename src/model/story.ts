import type { Claim, Matter } from './claim.ts'
import type { Difference } from './difference.ts'
import type { Entity } from './entity.ts'
import type { Figure } from './figure.ts'
import type { Incident, Victim } from './incident.ts'
import type { Extraction } from './layers.ts'
import type { Origin } from './origin.ts'
import type { Quotation } from './quotation.ts'
import type { Publication, Report } from './report.ts'
import type { Time } from './time.ts'

/** A report and what was found in it, as far as some layers tell. */
export interface ReadLayers<L extends keyof Extraction> {
  readonly report: Report
  readonly extraction: Pick<Extraction, L>
}

/** A report and what was found in it. `extraction` is empty where the report is unread. */
export interface ReadReport extends ReadLayers<keyof Extraction> {
  readonly extraction: Extraction
}

/** Publication days and time expressions, bound to the calendar. */
/** The day that a dateline prints, in days since 1970, and where in the text the words begin that were written on it. */
export interface Written {
  readonly day: number
  readonly start: number
}

/** The days of a story, bound once its reports' days of publication are known. */
export interface BoundDates {
  /** By report id. */
  readonly published: ReadonlyMap<string, Publication>
  /** Of each report with a dated dateline: that day, on which all behind it was written. */
  readonly written: ReadonlyMap<string, Written>
  /** By TimeReading id: the dossier's Time has the same id. */
  readonly times: ReadonlyMap<string, Time>
}

/** The entities of a story. */
export interface AlignedEntities {
  readonly entities: readonly Entity[]
  /** The Entity id of each EntityReading id. */
  readonly of: ReadonlyMap<string, string>
}

/** All reports of a story, aligned: what `reconcile` works on. */
export interface AlignedStory {
  readonly reports: readonly ReadReport[]
  readonly origins: readonly Origin[]
  readonly dates: BoundDates
  readonly entities: AlignedEntities
  readonly incidents: readonly Incident[]
  readonly victims: readonly Victim[]
  readonly figures: readonly Figure[]
  readonly quotations: readonly Quotation[]
  readonly matters: readonly Matter[]
  readonly claims: readonly Claim[]
  /** From an earlier attribution to the later one of the same voice that takes it back or replaces it. */
  readonly withdrawals: readonly Difference[]
}
