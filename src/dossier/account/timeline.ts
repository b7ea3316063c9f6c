import type { TimelineEntry } from '../../model/timeline.ts'
import { fill } from '../words/phrases.ts'
import type { Item, Section } from './view.ts'
import { sectionOf, type Context } from './context.ts'

/** What happened when, with the words that tell it, and other days given for the same. */
export const timelineSection = (context: Context): Section =>
  sectionOf(
    context,
    { heading: 'timeline', most: 10 },
    context.dossier.timeline.map((entry) => entryItem(entry, context)),
  )

const entryItem = (entry: TimelineEntry, context: Context): Item => ({
  id: entry.id,
  head: context.day(entry.value) ?? entry.value,
  quotes: [...Map.groupBy(entry.citations, (citation) => citation.report).values()].map(([first]) => ({
    letter: context.letter(first!.report),
    text: first!.text,
    note: null,
  })),
  notes: entry.conflict.map(({ value, citations }) => {
    const letters = [...new Set(citations.map((citation) => `[${context.letter(citation.report)}]`))].join('')
    return `${fill(context.phrases.lines.dayConflict, { value: context.day(value) ?? value })} ${letters}`
  }),
})
