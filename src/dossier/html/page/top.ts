import { dayRange } from '../../../model/edtf.ts'
import type { Context } from '../../account/context.ts'
import type { PagePhrases } from '../../words/page/phrases.ts'
import { fill } from '../../words/phrases.ts'

/** Names at the top: of more a reader takes in none. */
const mostNames = 5

/** Whom and what most of the reports name, outlets aside: it tells what they are about. */
export const subjectsOf = ({ dossier, outlet }: Context): readonly string[] => {
  const fewest = Math.max(Math.min(2, dossier.reports.length), dossier.reports.length / 2)
  const outlets = new Set(dossier.reports.map(({ id }) => outlet(id).toLowerCase()))
  const named = dossier.entities
    .map(({ name, mentions }) => ({ name, reports: new Set(mentions.map(({ report }) => report)).size }))
    .filter(({ name, reports }) => reports >= fewest && ![...outlets].some((one) => one.includes(name.toLowerCase())))
    .toSorted((a, b) => b.reports - a.reports)
  const once = new Map(named.map(({ name }) => [name.toLowerCase(), name]))
  return [...once.values()].slice(0, mostNames)
}

/** In plain words: how many reports there are and from when, how many of them are texts of their own, and whom they rest on. */
export const toplinesOf = (context: Context, { lines }: PagePhrases): readonly string[] => {
  const { dossier, phrases } = context
  const n = dossier.reports.length
  if (n === 0) return [phrases.lines.noReports]
  const sources = new Set(dossier.claims.flatMap((claim) => claim.primarySources)).size
  const own = dossier.origins.length
  return [
    fill(n === 1 ? lines.topReport : lines.topReports, { n, ...spanOf(context) }),
    n === 1
      ? phrases.lines.onlyOneReport
      : own === 1
        ? phrases.lines.onlyOneOrigin
        : fill(own === n ? lines.topAllOwn : lines.topOwn, { n, own }),
    sources === 0 || own === 1 ? '' : fill(sources === 1 ? lines.topSource : lines.topSources, { n: sources }),
    n === 1 || own === 1 ? '' : fill(lines.topResults, resultsOf(context)),
  ].filter((line) => line !== '')
}

const spanOf = ({
  dossier,
  day,
}: Context): { readonly day: string | null; readonly from: string | null; readonly to: string | null } => {
  const ranges = dossier.reports.flatMap(({ published }) => dayRange(published.value) ?? [])
  const first = ranges.map((range) => range.first).toSorted()[0] ?? null
  const last =
    ranges
      .map((range) => range.last)
      .toSorted()
      .at(-1) ?? null
  return first === last ? { day: day(first), from: null, to: null } : { day: null, from: day(first), to: day(last) }
}

const resultsOf = ({ dossier }: Context): Readonly<Record<string, number | null>> => {
  const clear = dossier.claims.filter(({ origins, certainty }) => origins.length > 1 && certainty === 'clear')
  // What there is none of is not told.
  const count = (status: string): number | null => clear.filter((claim) => claim.status === status).length || null
  const single = dossier.claims.filter(({ origins }) => origins.length < 2).length
  return { single, corroborated: count('corroborated'), repeated: count('repeated'), conflicting: count('conflicting') }
}
