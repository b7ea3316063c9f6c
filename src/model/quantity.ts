import type { Annotation } from './citation.ts'
import type { Estimate } from './estimate.ts'

/** Any number with its unit, as printed. */
export interface Quantity extends Annotation, Estimate {
  readonly kind: 'quantity'
  /** `percent`, an ISO 4217 code, or a singular English unit name (`year`, `inch`, `kilometre`); null where none. */
  readonly unit: string | null
  /** The time or thing it is counted per: `year`, `day`, `person`; null where it is no rate. */
  readonly per: string | null
  /** Where a verb says that something rose or fell by it or to it: "rose 5 percent"; null elsewhere. */
  readonly trend: 'up' | 'down' | null
  /** What sort of number it is. Only `count`, `measure`, `share` and `duration` can become figures. */
  readonly sort:
    | 'count'
    | 'measure'
    | 'share'
    | 'duration'
    | 'age'
    | 'ordinal'
    | 'date'
    | 'clock'
    | 'score'
    | 'vote'
    | 'rank'
    | 'identifier'
  /** The digits or number words alone, without modifier and unit. */
  readonly number: { readonly start: number; readonly end: number }
  /** The words of the modifier ("at least"), where there are any. */
  readonly modifierWords: { readonly start: number; readonly end: number } | null
}
