import { dayRange } from '../../model/edtf.ts'
import { fill } from '../words/phrases.ts'
import type { Context } from './context.ts'
import { oncePerNumbers, pairsOf } from './pairs.ts'
import { rangesOf } from './ranges.ts'

/** The lines at the top: what there is, what came of it, and between which numbers the counts lie. */
export const summaryOf = (context: Context): readonly string[] => {
  const { dossier, phrases } = context
  if (dossier.reports.length === 0) return [phrases.lines.noReports]
  if (dossier.reports.length === 1) return [storyLine(context), phrases.lines.onlyOneReport]
  if (dossier.origins.length === 1) return [storyLine(context), phrases.lines.onlyOneOrigin]
  return [storyLine(context), [...resultParts(context), ...rangesOf(context)].join(' · ')].filter((line) => line !== '')
}

const storyLine = (context: Context): string => {
  const { dossier, phrases } = context
  const sources = new Set(dossier.claims.flatMap((claim) => claim.primarySources)).size
  const days = dossier.reports.map((report) => dayRange(report.published.value)).filter((range) => range !== null)
  const first = days.map((range) => range.first).sort()[0] ?? null
  const last =
    days
      .map((range) => range.last)
      .sort()
      .at(-1) ?? null
  const { lines } = phrases
  return fill(lines.summary, {
    reports: context.count(dossier.reports.length),
    origins: dossier.reports.length === 1 ? null : dossier.origins.length,
    sources: sources === 0 ? null : fill(sources === 1 ? lines.primarySource : lines.primarySources, { n: sources }),
    day: first === last ? context.day(first) : null,
    from: first === last ? null : context.day(first),
    to: first === last ? null : context.day(last),
  })
}

const resultParts = (context: Context): readonly string[] => {
  const { dossier, phrases } = context
  const independent = dossier.claims.filter(({ origins, certainty }) => origins.length > 1 && certainty === 'clear')
  const count = (status: string): number => independent.filter((claim) => claim.status === status).length
  const pairs = oncePerNumbers(pairsOf(context).live)
  const related = (relation: string): number =>
    pairs.filter(({ difference }) => difference.relation === relation).length
  const { lines } = phrases
  const parts = [
    [lines.nCorroborated, count('corroborated')],
    [lines.nConflicting, count('conflicting')],
    [lines.nContradictions, related('contradiction')],
    [lines.nCorrections, related('correction')],
  ] as const
  return parts.filter(([, n]) => n > 0).map(([line, n]) => fill(line, { n }))
}
