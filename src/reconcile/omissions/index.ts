import type { Citation } from '../../model/citation.ts'
import type { Claim, Omission } from '../../model/claim.ts'
import type { AlignedStory, ReadReport } from '../../model/story.ts'
import { tellerOf } from './told-otherwise.ts'

type Absence = Omission['absentFrom'][number]

/** A claim of one report alone is worth missing only where it has figures or a speaker, or the list would hold everything. */
const isWeighty = (claim: Claim): boolean => claim.origins.length > 1

/**
 * What reports do not tell that several origins do, the claim of most origins first. `omitted` only where
 * a report was read whole and came out after the claim was first told; `could-not-have` where it came out
 * before; `not-known` where it was not read whole, a day is missing, or it may tell the same in other words.
 */
export const buildOmissions = (story: AlignedStory): readonly Omission[] => {
  const mayTell = tellerOf(story)
  const isAside = asidesIn(story)
  return story.claims
    .filter((claim) => isWeighty(claim) && !claim.citations.every(isAside))
    .toSorted((a, b) => b.origins.length - a.origins.length)
    .map((claim) => ({ claim: claim.id, absentFrom: absences(claim, story, mayTell) }))
    .filter(({ absentFrom }) => absentFrom.length > 0)
}

/** "Ivo Lenz, 21", "the 1972 burglary of the mill": nobody leaves out what is told by the way. */
const asidesIn = ({ reports }: AlignedStory): ((words: Citation) => boolean) => {
  const keyOf = ({ report, start, end }: Citation): string => `${report} ${start} ${end}`
  const keys = new Set(reports.flatMap(({ extraction }) => extraction.nominals.map(keyOf)))
  return (words) => keys.has(keyOf(words))
}

const absences = (claim: Claim, story: AlignedStory, mayTell: ReturnType<typeof tellerOf>): readonly Absence[] => {
  const tellers = new Set(claim.reports)
  const first = firstTold(claim, story)
  return story.reports
    .filter(({ report }) => !tellers.has(report.id))
    .map((read) => {
      const basis = basisOf(read, first, story)
      return { report: read.report.id, basis: basis === 'omitted' && mayTell(claim, read) ? 'not-known' : basis }
    })
}

const basisOf = (read: ReadReport, first: FirstTold, story: AlignedStory): Absence['basis'] => {
  const own = publishedOf(read.report.id, story)
  if (own === null) return 'not-known'
  if (first.earliest !== null && own.to < first.earliest) return 'could-not-have'
  // On the day itself nobody can say which came first.
  return read.report.reading === 'whole' && first.latest !== null && own.from > first.latest ? 'omitted' : 'not-known'
}

/** When a claim was first told: not before `earliest`, at the latest on `latest`; null where not known. */
interface FirstTold {
  readonly earliest: string | null
  readonly latest: string | null
}

const firstTold = (claim: Claim, story: AlignedStory): FirstTold => {
  const days = claim.reports.map((id) => publishedOf(id, story))
  const known = days.filter((each) => each !== null)
  return {
    earliest: known.length < days.length ? null : least(known.map(({ from }) => from)),
    latest: least(known.map(({ to }) => to)),
  }
}

const least = (days: readonly string[]): string | null => days.toSorted()[0] ?? null

/** The days between which a report came out, as ISO days. */
const publishedOf = (id: string, story: AlignedStory): { readonly from: string; readonly to: string } | null => {
  const value = story.dates.published.get(id)?.value ?? null
  if (value === null) return null
  const [from, to] = value.split('/')
  const end = to ?? from!
  // "2023-01" stands for any day of it: as text it comes before its days, and with ~ behind them.
  return { from: from!.slice(0, 10), to: end.length < 10 ? `${end}~` : end.slice(0, 10) }
}
