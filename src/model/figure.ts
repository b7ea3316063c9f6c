import type { Annotation, Words } from './citation.ts'
import type { Estimate } from './estimate.ts'

export const measures = [
  'killed',
  'injured',
  'missing',
  'detained',
  'displaced',
  'hospitalized',
  'rescued',
  'other',
] as const
export type Measure = (typeof measures)[number]

export type Counts = 'total' | 'incident' | 'increment' | 'part' | 'rate'
export type Standing = 'asserted' | 'possible' | 'forecast' | 'superseded' | 'denied'

/** One limit of what was counted, with its own words. */
export interface ScopePart extends Words {
  /** `only` narrows the population, `includes` and `excludes` name a subset, `cause`, `by`, `place`, `since` limit it. */
  readonly role: 'only' | 'includes' | 'excludes' | 'cause' | 'by' | 'place' | 'since'
  /** `stated` beside the figure, `carried` from elsewhere in the report, or `inferred`. */
  readonly basis: 'stated' | 'carried' | 'inferred'
  /**
   * What the words name, the same in every language: `police`, `civilian`, `child`, `protester`,
   * `clash`, `road-accident`; null where they belong to no known class. The class list is data of
   * `language/<language>/figure.ts`.
   */
  readonly concept?: string | null
}

/** The words for what is counted, and the class of people that they name, as in a scope. */
export interface Counted extends Words {
  readonly concept?: string | null
}

/** Who is credited with a figure. */
export interface Authority extends Words {
  /** The entity's id: within a report that of its EntityReading, in a dossier that of its Entity. */
  readonly entity: string | null
  readonly attribution: string | null
  readonly basis: 'stated' | 'carried' | 'inferred'
}

interface FigureBase extends Annotation, Estimate {
  readonly kind: 'figure'
  /** The quantity that it is. */
  readonly quantity: string | null
  readonly unit: string | null
  readonly per: string | null
  readonly counted: Counted | null
  readonly measure: Measure
  readonly counts: Counts
  readonly standing: Standing
  readonly scope: readonly ScopePart[]
  readonly place: Words | null
  readonly authority: Authority | null
  /** True where it belongs to another event than the reports are about. */
  readonly otherEvent: boolean
  /** The figure that it is a part of, in the same report: "of whom 5", "including 2". */
  readonly partOf: string | null
}

/** A figure as one report prints it, before days are bound and reports compared. */
export interface FigureReading extends FigureBase {
  /** The time expression that dates it; `publication` where only the report's own day does. */
  readonly asOfTime: { readonly time: string | 'publication'; readonly basis: 'stated' | 'carried' | 'inferred' } | null
  /** The time expression since when it counts. */
  readonly sinceTime: string | null
  /** The sentence that it stands in. */
  readonly sentence: number
}

/** A figure in a dossier. */
export interface Figure extends FigureBase {
  readonly incident: string | null
  /** EDTF day or interval for which it holds. */
  readonly asOf: string | null
  readonly asOfBasis: 'stated' | 'carried' | 'inferred' | null
  readonly since: string | null
  /** Equal figures of one counter share a group. */
  readonly group: string | null
}
