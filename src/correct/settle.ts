import type { Citation } from '../model/citation.ts'
import type { Anchor, Correction } from '../model/correction.ts'
import { idOf } from '../model/id.ts'
import type { Report } from '../model/report.ts'
import { locate, reportNamed, type Lost } from './locate.ts'
import { compareText } from '../text/compare.ts'

/** A correction whose words were looked for. */
export interface Settled {
  readonly id: string
  readonly correction: Correction
  /** The words of its anchors by their role, where all were found. */
  readonly at: Citation | null
  readonly and: Citation | null
  /** The report that it is of, for a correction of a report; the one that it was copied from. */
  readonly report: string | null
  readonly copyOf: string | null
  readonly words: ReadonlyMap<Anchor, Citation>
  readonly lost: Lost | null
  /** The id of the later correction on the same thing. */
  readonly overriddenBy: string | null
}

/**
 * Looks for the words of all corrections and settles which holds where several are of one thing: the one signed last.
 * The order in which they are given changes nothing.
 */
export const settle = (corrections: readonly Correction[], reports: readonly Report[]): readonly Settled[] => {
  const found = corrections.map((correction) => find(correction, reports)).toSorted(bySignature)
  const last = new Map<string, Settled>()
  for (const one of found) if (one.lost === null) for (const key of keysOf(one)) last.set(key, one)
  const seen = new Set<string>()
  return found
    .filter(({ id }) => !seen.has(id) && seen.add(id))
    .map((one) => {
      const later = one.lost === null ? keysOf(one).map((key) => last.get(key)!) : []
      const over = later.find(({ id }) => id !== one.id)
      return over && later.every(({ id }) => id !== one.id) ? { ...one, overriddenBy: over.id } : one
    })
}

const bySignature = (a: Settled, b: Settled): number =>
  compareText(a.correction.when, b.correction.when) || compareText(a.id, b.id)

/** What a correction is of: two of one key cannot both hold. */
const keysOf = ({ correction, at, and, report }: Settled): readonly string[] => {
  switch (correction.kind) {
    case 'note':
      return [`note ${JSON.stringify(correction)}`]
    case 'report':
      return (['published', 'outlet', 'origin'] as const).flatMap((field) =>
        correction[field] === undefined ? [] : `${field} ${report}`,
      )
    case 'one':
    case 'two':
      return [`${correction.what} ${[placeOf(at), placeOf(and)].toSorted().join(' ')}`]
    default:
      return [`${correction.kind} ${placeOf(at)}`]
  }
}

const placeOf = (words: Citation | null): string => `${words?.report}:${words?.start}-${words?.end}`

const find = (correction: Correction, reports: readonly Report[]): Settled => {
  const words = new Map<Anchor, Citation>()
  let lost: Lost | null = null
  for (const anchor of anchorsOf(correction)) {
    const place = locate(anchor, reports)
    if (typeof place === 'string') lost ??= place
    else words.set(anchor, place)
  }
  const report = correction.kind === 'report' ? (reportNamed(correction.report, reports)?.id ?? null) : null
  const copied = correction.kind === 'report' && correction.origin?.kind === 'copy' ? correction.origin.of : null
  const copyOf = copied === null ? null : (reportNamed(copied, reports)?.id ?? null)
  if (correction.kind === 'report' && (report === null || (copied !== null && copyOf === null))) lost = 'no-report'
  return {
    ...{ id: idOf('k', [canonical(correction)]), correction, words, lost, report, copyOf, overriddenBy: null },
    at: 'at' in correction ? (words.get(correction.at) ?? null) : null,
    and: 'and' in correction ? (words.get(correction.and) ?? null) : null,
  }
}

const anchorsOf = (correction: Correction): readonly Anchor[] => {
  switch (correction.kind) {
    case 'report':
      return []
    case 'figure-scope':
      return [correction.at, ...correction.scope.map(({ at }) => at)]
    case 'figure-authority':
      return [correction.at, correction.authority ?? []].flat()
    case 'speaker':
      return [correction.at, correction.speaker ?? []].flat()
    case 'one':
    case 'two':
      return [correction.at, correction.and]
    default:
      return [correction.at]
  }
}

/** A correction in one writing: keys in order. */
const canonical = (value: unknown): string =>
  JSON.stringify(value, (_, inner: unknown) =>
    typeof inner === 'object' && inner !== null && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).toSorted(([a], [b]) => compareText(a, b)))
      : inner,
  )
