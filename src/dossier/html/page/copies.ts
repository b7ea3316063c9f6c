import type { Citation } from '../../../model/citation.ts'
import type { Origin } from '../../../model/origin.ts'
import type { Context } from '../../account/context.ts'
import { citedAs, type Cited, type Quote } from '../../account/view.ts'
import { alteredIn } from './altered.ts'

/** Passages of one report that are looked at. */
const mostPassages = 60

/** What a report has from another one, passage by passage. */
export interface Copies {
  /** The report that they are from: of those that print them the one that came out first. */
  readonly from: string
  /** How the two go together: it is a later version of the other one's page, it came out later, or that is not known. */
  readonly order: 'version' | 'later' | 'open'
  readonly passages: readonly Passage[]
}

export interface Passage {
  readonly quote: Quote
  readonly words: Citation
  /** Words of this report that differ, and those of the other. */
  readonly altered: readonly Cited[]
  readonly before: readonly Cited[]
}

/** Of each report that prints words of another one, which. */
export const copiesOf = (context: Context): ReadonlyMap<string, readonly Copies[]> => {
  const all = context.dossier.origins
    .filter(({ reports, parts }) => reports.length > 1 && parts.length > 1)
    .flatMap((origin) => copiesIn(origin, context))
  return new Map(
    [...Map.groupBy(all, ({ report }) => report)].map(([report, own]) => [report, own.map(({ copies }) => copies)]),
  )
}

const copiesIn = (
  origin: Origin,
  context: Context,
): readonly { readonly report: string; readonly copies: Copies }[] => {
  const ordered = origin.reports.toSorted(
    (a, b) => compare(dayOf(a, context), dayOf(b, context)) || context.place(a) - context.place(b),
  )
  const [from, ...others] = ordered
  return others.flatMap((report) => {
    const passages = passagesOf({ origin, from: from!, report }, context)
    const order = orderOf(from!, report, context)
    return passages.length === 0 ? [] : [{ report, copies: { from: from!, order, passages } }]
  })
}

/** Behind all days that are known. */
const unknown = '9999'
const dayOf = (report: string, context: Context): string => context.report(report)?.published.value ?? unknown
const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

const orderOf = (from: string, report: string, context: Context): Copies['order'] => {
  if (context.dossier.versions.some((version) => version.report === report && version.supersedes === from))
    return 'version'
  const [before, after] = [dayOf(from, context), dayOf(report, context)]
  return before < after && after !== unknown ? 'later' : 'open'
}

const passagesOf = (
  { origin, from, report }: { readonly origin: Origin; readonly from: string; readonly report: string },
  context: Context,
): readonly Passage[] => {
  const [theirs, own] = [from, report].map((id) => partsIn(origin, id, context))
  return own!.flatMap((words) => {
    const like = nearest(words, theirs!)
    return like === null ? [] : [passageOf(words, like, context)]
  })
}

const partsIn = ({ parts }: Origin, id: string, context: Context): readonly Citation[] => {
  const text = context.report(id)?.text
  if (!text) return []
  return parts
    .filter(({ report }) => report === id)
    .slice(0, mostPassages)
    .map(({ start, end }) => ({ report: id, start, end, text: text.slice(start, end) }))
    .filter((words) => words.text.trim() !== '')
}

/** Of the other's passages the one with most of the same words, if it has half of them. */
const nearest = (words: Citation, others: readonly Citation[]): Citation | null => {
  const own = wordsOf(words)
  const ranked = others.map((other) => {
    const theirs = wordsOf(other)
    const shared = [...own].filter((word) => theirs.has(word)).length
    return { other, share: (2 * shared) / Math.max(1, own.size + theirs.size) }
  })
  const best = ranked.toSorted((a, b) => b.share - a.share)[0]
  return best && best.share >= 0.5 ? best.other : null
}

const wordsOf = ({ text }: Citation): ReadonlySet<string> => new Set(text.toLowerCase().split(/[^\p{L}\p{N}]+/u))

const passageOf = (words: Citation, like: Citation, context: Context): Passage => {
  const altered = alteredIn(like, words)
  return {
    words,
    altered: citedAs('copied', altered.b),
    before: citedAs('copied', altered.a),
    quote: {
      letters: [like, words].map(({ report }) => context.letter(report)),
      kind: 'passage',
      pieces: [words.text.replace(/\s+/g, ' ').trim()],
      note: null,
      citations: citedAs('copied', [words, like]),
      ids: [],
    },
  }
}
