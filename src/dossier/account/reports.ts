import type { Citation } from '../../model/citation.ts'
import type { DossierReport } from '../../model/dossier.ts'
import { supportedOf } from '../../model/language.ts'
import { shorten } from '../../text/shorten.ts'
import { fill } from '../words/phrases.ts'
import { citedAs, itemOf, type Cited, type Item, type Section } from './view.ts'
import { fileNameOf, type Context } from './context.ts'
import { sectionOf } from './section.ts'

/** Each report with what is known of it. */
export const reportsSection = (context: Context): Section => {
  const languages = new Set(context.dossier.reports.map((report) => supportedOf(report.language)))
  const items = context.dossier.reports.map((report) => reportItem(report, context, languages.size > 1))
  return sectionOf(context, { heading: 'reports', most: 30 }, items)
}

const reportItem = (report: DossierReport, context: Context, mixed: boolean): Item => {
  const { phrases } = context
  const title = report.title === null ? null : context.cited(shorten(report.title, 160))
  const published = publication(report, context)
  const facts = [
    report.byline === null ? null : fill(phrases.lines.by, { name: report.byline }),
    mixed || report.reading === 'unread' ? languageOf(report, context) : null,
    fileNameOf(report),
  ].filter(Boolean)
  return itemOf({
    id: report.id,
    citations: firstWords(report),
    head: `${context.letter(report.id)}  ${report.outlet ?? phrases.lines.unknownOutlet} · ${published.short}`,
    notes: [
      ...(title === null ? [] : [title]),
      facts.join(' · '),
      ...(published.why === null ? [] : [published.why]),
      ...originNotes(report, context),
      ...versionNotes(report, context),
      ...(report.reading === 'unread' ? [phrases.lines.unread] : []),
    ].filter((note) => note !== ''),
  })
}

/** The headline where the text prints one, else how the report begins. */
const firstWords = ({ id, text, blocks }: DossierReport): readonly Cited[] => {
  const first = blocks.find(({ role }) => role === 'title') ?? blocks.find(({ role }) => role === 'body')
  if (!first || text === null) return []
  const { start, end } = first
  return citedAs('statement', [{ report: id, start, end, text: text.slice(start, end) }])
}

const languageOf = ({ language }: DossierReport, { phrases }: Context): string => {
  const known = supportedOf(language)
  return known ? phrases.languages[known] : (language ?? phrases.lines.unknownLanguage)
}

/** The day with where it is from; an inferred one says in a sentence from what. */
const publication = (
  { published }: DossierReport,
  context: Context,
): { readonly short: string; readonly why: string | null } => {
  const { phrases } = context
  const day = context.day(published.value)
  if (day === null) return { short: phrases.lines.unknownDate, why: null }
  const short = `${day} (${phrases.publicationBases[published.basis]})`
  if (published.basis !== 'inferred' || published.because === null) return { short, why: null }
  const others = [...new Set(published.because.evidence.map(({ report }) => context.letter(report)))].join(' ')
  return {
    short,
    why: `${fill(phrases.lines.dateInferred, { reason: context.reason(published.because) })} [${others}]`,
  }
}

/** Sentences of a version that are shown, of each kind. */
const mostChanged = 3

const versionNotes = ({ id }: DossierReport, context: Context): readonly string[] => {
  const { phrases, dossier } = context
  const later = dossier.versions.find(({ supersedes }) => supersedes === id)
  const version = dossier.versions.find(({ report }) => report === id)
  const listed = (template: string, sentences: readonly Citation[]): readonly string[] =>
    sentences.length === 0
      ? []
      : [
          fill(template, {
            words: sentences
              .slice(0, mostChanged)
              .map(({ text }) => context.cited(shorten(text, 120)))
              .join(' '),
          }),
        ]
  return [
    ...(later ? [fill(phrases.lines.superseded, { letter: context.letter(later.report) })] : []),
    ...(version
      ? [
          fill(phrases.lines.supersedes, { letter: context.letter(version.supersedes) }),
          ...listed(phrases.lines.addedWords, version.added),
          ...listed(phrases.lines.removedWords, version.removed),
        ]
      : []),
  ]
}

/** Reports of which one text is named before the rest is counted. */
const mostNamed = 8

const originNotes = (report: DossierReport, context: Context): readonly string[] => {
  const { phrases } = context
  return context
    .originsOf(report.id)
    .filter((origin) => origin.reports.length > 1)
    .map((origin) => {
      const letters = origin.reports.filter((id) => id !== report.id).map(context.letter)
      const rest = letters.length > mostNamed ? ` +${letters.length - mostNamed}` : ''
      const others = letters.slice(0, mostNamed).join(', ') + rest
      const agency = origin.agency === null ? '' : ` · ${origin.agency}`
      return `${fill(phrases.lines.copyOf, { others })} (${phrases.originBases[origin.basis]}${agency})`
    })
}
