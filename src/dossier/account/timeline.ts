import type { Time } from '../../model/time.ts'
import type { TimelineEntry } from '../../model/timeline.ts'
import { fill } from '../words/phrases.ts'
import { citedAs, itemOf, type Item, type Section } from './view.ts'
import type { Context } from './context.ts'
import { mergeQuotes, quoteOf } from './quote.ts'
import { sectionOf } from './section.ts'

/** Entries that are listed before the rest is left to `--all`. */
const most = 10

/** What happened when, with the words that tell it, and other days given for the same. */
export const timelineSection = (context: Context): Section => {
  const { timeline } = context.dossier
  const shown = context.all || timeline.length <= most ? timeline : mostTelling(timeline, context)
  const more = timeline.length - shown.length
  return sectionOf(
    context,
    { heading: 'timeline', most, more },
    shown.map((entry) => entryItem(entry, context)),
  )
}

/** The entries that say most, in the order of time. */
const mostTelling = (timeline: readonly TimelineEntry[], context: Context): readonly TimelineEntry[] => {
  const kept = new Set(
    timeline
      .map((entry) => ({ entry, weight: weight(entry, context) }))
      .toSorted((a, b) => b.weight - a.weight)
      .slice(0, most)
      .map(({ entry }) => entry),
  )
  return timeline.filter((entry) => kept.has(entry))
}

const exact: ReadonlySet<string> = new Set(['day', 'part-of-day', 'hour', 'minute', 'second'])

const weight = (entry: TimelineEntry, context: Context): number => {
  const reports = new Set(entry.citations.map((citation) => citation.report)).size
  const [first] = entry.citations
  const kinds = new Set(first ? context.inside(first.report, first).map(({ kind }) => kind) : [])
  return (
    4 * Math.min(5, reports) +
    (entry.conflict.length > 0 ? 3 : 0) +
    (exact.has(entry.precision) ? 2 : 0) +
    (kinds.has('figure') ? 1 : 0) +
    (kinds.has('person') ? 1 : 0)
  )
}

const entryItem = (entry: TimelineEntry, context: Context): Item => {
  const byReport = [...Map.groupBy(entry.citations, (citation) => citation.report).values()]
  return itemOf({
    id: entry.id,
    group: context.day(entry.value) ?? entry.value,
    quotes: mergeQuotes(byReport.map(([first]) => quoteOf(first!, context))).slice(0, context.all ? Infinity : 4),
    citations: [...citedAs('statement', entry.citations), ...citedAs('time', dayWords(entry, context))],
    notes: entry.conflict.map(({ value, citations }) => {
      const letters = [...new Set(citations.map((citation) => context.letter(citation.report)))].join(' ')
      return `${fill(context.phrases.lines.dayConflict, { value: context.day(value) ?? value })} (${letters})`
    }),
  })
}

/** The words within an entry's citations that tell its day. */
export const dayWords = ({ value, citations }: TimelineEntry, context: Context): readonly Time[] =>
  citations.flatMap((citation) => context.times(citation).filter((time) => time.value?.startsWith(value.slice(0, 10))))
