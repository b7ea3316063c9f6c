import type { Figure } from '../../model/figure.ts'

/** A person told of, not a count: "a demonstrator", "un agente". */
export const isOne = (figure: Figure): boolean => figure.low === 1 && figure.best === 1 && figure.high === 1

/** Counts that stand, of all that is counted rather than of a part. */
export const isLive = (figure: Figure): boolean =>
  figure.standing === 'asserted' && !figure.otherEvent && (figure.counts === 'total' || figure.counts === 'incident')
