import type { Claim } from '../../model/claim.ts'
import type { Dossier, DossierReport } from '../../model/dossier.ts'
import { contextFor, type Context } from '../account/context.ts'
import { phrasesIn, type ReaderLanguage } from '../words/index.ts'
import { addressOf, idOfName, jsonText, urnOf } from './names.ts'

/**
 * The claims as schema.org Claim, each with a ClaimReview that says how it stands among the reports. There is no rating: what
 * was compared is who says what, never whether it is true. Whoever publishes a review adds author, date and rating of their own.
 * @example JSON.parse(claimsOf(dossier, { language: 'en' }))['@graph']
 */
export const claimsOf = (dossier: Dossier, { language }: { readonly language: ReaderLanguage }): string => {
  const context = contextFor(dossier, phrasesIn(language), true)
  return jsonText({
    '@context': 'https://schema.org',
    '@graph': dossier.claims.flatMap((claim) => [claimNode(claim, context), reviewNode(claim, context, language)]),
  })
}

const claimNode = (claim: Claim, context: Context): object => {
  const reports = [...new Set(claim.citations.map(({ report }) => report))].flatMap((id) => context.report(id) ?? [])
  const first = firstOf(reports)
  const authors = claim.primarySources.flatMap((id) => authorOf(id, context))
  return {
    '@type': 'Claim',
    '@id': urnOf(claim.id),
    text: textOf(claim),
    ...(authors.length === 0 ? {} : { author: authors }),
    appearance: reports.map(articleOf),
    ...(first === null ? {} : { firstAppearance: articleOf(first) }),
  }
}

/** The first words of each side. */
const textOf = ({ citations }: Claim): string | readonly string[] => {
  const sides = [...Map.groupBy(citations, ({ side }) => side).values()].map(([words]) => words!.text)
  return sides.length === 1 ? sides[0]! : sides
}

/** An outlet that is its own source has no author besides. */
const authorOf = (id: string, { entity }: Context): readonly object[] => {
  const found = entity(id)
  if (!found) return []
  return [{ '@type': found.type === 'person' ? 'Person' : 'Organization', '@id': urnOf(id), name: found.name }]
}

const articleOf = (report: DossierReport): object => {
  const { id, title, outlet, published, language } = report
  const url = addressOf(report)
  return {
    '@type': 'NewsArticle',
    '@id': urnOf(id),
    ...(url === null ? {} : { url }),
    ...(title === null ? {} : { headline: title }),
    ...(language === null ? {} : { inLanguage: language }),
    ...(isDay(published.value) ? { datePublished: published.value } : {}),
    ...(outlet === null
      ? {}
      : { publisher: { '@type': 'Organization', '@id': urnOf(idOfName('outlet', outlet)), name: outlet } }),
  }
}

const isDay = (value: string | null): value is string => value !== null && /^\d{4}-\d\d-\d\d$/.test(value)

/** The report that was out first, where the days of all are known and one is the earliest. */
const firstOf = (reports: readonly DossierReport[]): DossierReport | null => {
  const days = reports.map(({ published }) => published.value)
  if (!days.every(isDay)) return null
  const earliest = days.toSorted()[0]
  const first = reports.filter(({ published }) => published.value === earliest)
  return first.length === 1 ? first[0]! : null
}

const reviewNode = (claim: Claim, { phrases, reason }: Context, language: ReaderLanguage): object => ({
  '@type': 'ClaimReview',
  '@id': urnOf(`${claim.id}:review`),
  itemReviewed: { '@id': urnOf(claim.id) },
  claimReviewed: claim.citations[0]?.text ?? '',
  reviewAspect: claim.certainty === 'clear' ? phrases.statuses[claim.status] : phrases.lines.likely,
  reviewBody: reason(claim.because),
  inLanguage: language,
})
