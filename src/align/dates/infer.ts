import { because } from '../../model/because.ts'
import type { Publication } from '../../model/report.ts'
import type { BoundDates, ReadReport } from '../../model/story.ts'
import type { DayNumber } from '../../text/calendar.ts'
import { edtfOfDays, isoDay } from '../../text/edtf.ts'
import { publicationDays } from './bind.ts'
import { piecesFor, type Piece } from './pieces.ts'

/** One hint suffices from this weight on: half a dozen names and words in common. */
const strong = 7
/** Days that this share of the hints allows are left open beside the best: one hint may be a chance match. */
const nearlyAll = 0.6
/** Without a day among them, more than a week is no date. */
const widest = 7

/**
 * The publication of each report: as printed, given or read from its dateline, else inferred from the dated reports by what both tell
 * of ("on Monday" of one letter, whose Monday another report dates). Two expressions must agree, or one tell of
 * plainly the same; otherwise the day stays unknown. Copyright years and captions never count: they are furniture.
 */
export const inferPublication = (
  reports: readonly ReadReport[],
  known: Pick<BoundDates, 'published' | 'written'>,
): ReadonlyMap<string, Publication> => {
  const published = new Map(known.published)
  const isDated = ({ report }: ReadReport): boolean => publicationDays(published.get(report.id)).length === 1
  const dated = reports.filter(isDated)
  if (dated.length === 0) return published
  for (const read of reports) {
    if (published.get(read.report.id)?.value || read.extraction.times.length === 0) continue
    const inferred = infer(piecesFor(read, dated, { published, written: known.written }))
    if (inferred) published.set(read.report.id, inferred)
  }
  return published
}

const infer = (pieces: readonly Piece[]): Publication | null => {
  const best = bestDays(pieces)
  if (best === null || best.last - best.first >= widest) return null
  const agreeing = pieces.filter((piece) => piece.first <= best.last && best.first <= piece.last)
  const told = [...byTime(agreeing).values()]
  const enough = told.length >= 2 || told.some((piece) => piece.weight >= strong)
  if (!enough) return null
  const value = edtfOfDays(best.first, best.last)
  const evidence = told.sort((a, b) => b.weight - a.weight).flatMap((piece) => piece.evidence)
  const params = { from: isoDay(best.first), to: isoDay(best.last), pieces: told.length }
  return { value, basis: 'inferred', because: because('published-from-shared-days', params, evidence.slice(0, 6)) }
}

/** The strongest hint of each expression. */
const byTime = (pieces: readonly Piece[]): ReadonlyMap<string, Piece> => {
  const best = new Map<string, Piece>()
  for (const piece of pieces) {
    const known = best.get(piece.time)
    if (known === undefined || known.weight < piece.weight) best.set(piece.time, piece)
  }
  return best
}

/** The run of days that the hints speak for most, each expression once. */
const bestDays = (pieces: readonly Piece[]): { readonly first: DayNumber; readonly last: DayNumber } | null => {
  if (pieces.length === 0) return null
  const support = (day: DayNumber): number =>
    [...byTime(pieces.filter((piece) => piece.first <= day && day <= piece.last)).values()].reduce(
      (sum, piece) => sum + piece.weight,
      0,
    )
  const days = [...new Set(pieces.flatMap(({ first, last }) => [first, last]))].sort((a, b) => a - b)
  const most = Math.max(...days.map(support))
  const held = (day: DayNumber): boolean => support(day) >= most * nearlyAll
  const peak = days.find((day) => support(day) === most)!
  let [first, last] = [peak, peak]
  while (held(first - 1)) first--
  while (held(last + 1)) last++
  return { first, last }
}
