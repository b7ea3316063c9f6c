import type { Relation } from '../../src/model/difference.ts'
import type { Counts, Measure, Standing } from '../../src/model/figure.ts'
import type { Estimate } from '../../src/model/estimate.ts'

/** A place in a report: words that stand there once, white space collapsed, and the number within them. */
export interface Place {
  readonly file: string
  readonly at: string
  readonly number: string
}

export interface ExpectedFigure extends Place, Estimate {
  readonly measure: Measure
  readonly counts?: Counts
  readonly standing?: Standing
  readonly asOf?: string
  readonly authority?: string
}

/** What `expected.json` of an example says. */
export interface Expected {
  readonly figures: readonly ExpectedFigure[]
  readonly notFigures: readonly Place[]
  readonly people: readonly { readonly names: readonly string[] }[]
  readonly notPeople: readonly string[]
  readonly dates: readonly {
    readonly file: string
    readonly at: string
    readonly words: string
    readonly value: string
  }[]
  readonly attributions: readonly { readonly file: string; readonly speaker: string; readonly content: string }[]
  readonly relations: readonly { readonly a: Place; readonly b: Place; readonly accept: readonly Relation[] }[]
  readonly claims: readonly {
    readonly statuses: readonly string[]
    readonly words: readonly { readonly file: string; readonly at: string }[]
  }[]
  readonly origins: readonly (readonly string[])[]
  /** What was said and later superseded by the same voice, in the order of the superseding. */
  readonly withdrawals?: readonly {
    readonly earlier: { readonly file: string; readonly at: string }
    readonly later: { readonly file: string; readonly at: string }
    readonly basis: 'stated' | 'inferred'
  }[]
}
