import type { DossierReport } from '../../model/dossier.ts'
import { dayRange } from '../../model/edtf.ts'
import { shorten } from '../../text/wrap.ts'
import { fill } from '../words/phrases.ts'
import type { Item, Section } from './view.ts'
import { sectionOf, type Context } from './context.ts'

/** The line at the top: how many reports, origins and primary sources, from when to when. */
export const summaryOf = (context: Context): string => {
  const { dossier, phrases } = context
  if (dossier.reports.length === 0) return phrases.lines.noReports
  const sources = new Set(dossier.claims.flatMap((claim) => claim.primarySources))
  const days = dossier.reports.map((report) => dayRange(report.published.value)).filter((range) => range !== null)
  const first = days.map((range) => range.first).sort()[0] ?? null
  const last =
    days
      .map((range) => range.last)
      .sort()
      .at(-1) ?? null
  return fill(phrases.lines.summary, {
    reports: context.count(dossier.reports.length),
    origins: dossier.origins.length,
    sources: sources.size,
    from: context.day(first),
    to: context.day(last),
  })
}

/** Each report with what is known of it. */
export const reportsSection = (context: Context): Section => {
  const alone = context.dossier.reports.length === 1 ? context.phrases.lines.onlyOneReport : null
  const items = context.dossier.reports.map((report) => itemOf(report, context))
  const section = sectionOf(context, { heading: 'reports', most: 30 }, items)
  return { ...section, empty: alone }
}

const itemOf = (report: DossierReport, context: Context): Item => {
  const { phrases } = context
  const outlet = report.outlet ?? phrases.lines.unknownOutlet
  const title = report.title === null ? [] : [`“${shorten(report.title, 90)}”`]
  return {
    id: report.id,
    head: `${context.letter(report.id)}  ${outlet} · ${publication(report, context)}`,
    quotes: [],
    notes: [...title, ...originNotes(report, context), ...(report.reading === 'unread' ? [phrases.lines.unread] : [])],
  }
}

const publication = ({ published }: DossierReport, context: Context): string => {
  const day = context.day(published.value)
  if (day === null) return context.phrases.lines.unknownDate
  const basis = context.phrases.publicationBases[published.basis]
  const why = published.basis === 'inferred' && published.because ? `: ${context.reason(published.because)}` : ''
  return `${day} (${basis}${why})`
}

const originNotes = (report: DossierReport, context: Context): readonly string[] => {
  const { phrases, dossier } = context
  return dossier.origins
    .filter((origin) => origin.reports.includes(report.id) && origin.reports.length > 1)
    .map((origin) => {
      const others = origin.reports.filter((id) => id !== report.id).map(context.letter)
      return `${fill(phrases.lines.copyOf, { others: others.join(', ') })} (${phrases.originBases[origin.basis]})`
    })
}
