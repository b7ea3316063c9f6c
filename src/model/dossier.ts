import type { Attribution, Source } from './attribution.ts'
import type { AppliedCorrection } from './correction.ts'
import type { Claim, Matter, Omission } from './claim.ts'
import type { Diagnostic } from './diagnostic.ts'
import type { Difference } from './difference.ts'
import type { Entity } from './entity.ts'
import type { Figure } from './figure.ts'
import type { Incident, Victim } from './incident.ts'
import type { Label } from './label.ts'
import type { Dropped } from './layers.ts'
import type { Ledger } from './ledger.ts'
import type { Origin } from './origin.ts'
import type { Quantity } from './quantity.ts'
import type { Quotation } from './quotation.ts'
import type { Reference } from './reference.ts'
import type { Report } from './report.ts'
import type { Time } from './time.ts'
import type { Version } from './version.ts'
import type { TimelineEntry } from './timeline.ts'

/** The version of a dossier's shape: another one where a reader of the last would go wrong. */
export const schemaVersion = '1'

/** An attribution as a dossier holds it: `kind` says direct, indirect or mixed. */
export type DossierAttribution = Omit<Attribution, 'kind' | 'mode' | 'source'> & {
  readonly kind: Attribution['mode']
  readonly source: Source | null
}

/** A report as a dossier holds it: its text may be withheld. */
export type DossierReport = Omit<Report, 'text'> & { readonly text: string | null }

/** The SHA-256 of all else that a dossier holds, and who signed it: a public key and a signature (Ed25519, base64). */
export interface Seal {
  readonly sha256: string
  readonly key: string | null
  readonly signature: string | null
}

/** The whole result for a story: what `--format json` prints. */
export interface Dossier {
  readonly schemaVersion: typeof schemaVersion
  readonly generator: { readonly version: string; readonly fingerprint: string }
  readonly story: { readonly id: string }
  /** Null in a dossier that was not written out. */
  readonly seal: Seal | null
  readonly continues: string | null
  readonly corrections: readonly AppliedCorrection[]
  readonly retired: readonly { readonly id: string; readonly into: readonly string[] }[]
  readonly diagnostics: readonly Diagnostic[]
  readonly reports: readonly DossierReport[]
  readonly origins: readonly Origin[]
  readonly entities: readonly Entity[]
  readonly incidents: readonly Incident[]
  readonly victims: readonly Victim[]
  readonly quantities: readonly Quantity[]
  readonly figures: readonly Figure[]
  readonly differences: readonly Difference[]
  readonly ledgers: readonly Ledger[]
  /** Counts that the user gave to hold the reports against; they are no reports. Absent where none were given. */
  readonly references?: readonly Reference[]
  readonly attributions: readonly DossierAttribution[]
  readonly quotations: readonly Quotation[]
  readonly times: readonly Time[]
  readonly matters: readonly Matter[]
  readonly claims: readonly Claim[]
  readonly omissions: readonly Omission[]
  readonly timeline: readonly TimelineEntry[]
  readonly labels: readonly Label[]
  /** What changed on pages of which several versions were read. */
  readonly versions: readonly Version[]
  /** Candidates that were found and not kept, with the rule and the reason. */
  readonly dropped: readonly (Dropped & { readonly report: string })[]
}
