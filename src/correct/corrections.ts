import type { Correction } from '../model/correction.ts'
import type { Settled } from './settle.ts'
import { Touched } from './touched.ts'

/** Corrections on their way through a story: which hold, and what they have changed so far. */
export interface Corrections {
  readonly settled: readonly Settled[]
  readonly touched: Touched
}

export const correctionsOf = (settled: readonly Settled[]): Corrections => ({ settled, touched: new Touched() })

type OfKind<K extends Correction['kind']> = Extract<Correction, { readonly kind: K }>
export interface Holding<K extends Correction['kind']> extends Settled {
  readonly correction: OfKind<K>
}

/** Those of some kinds that hold: their words were found, and no later one is of the same thing. */
export const holding = <K extends Correction['kind']>(
  { settled }: Corrections,
  ...kinds: readonly K[]
): readonly Holding<K>[] =>
  settled.filter(
    (one): one is Holding<K> =>
      one.lost === null && one.overriddenBy === null && (kinds as readonly string[]).includes(one.correction.kind),
  )
