import type { Label } from '../../model/label.ts'
import type { Item, Section } from './view.ts'
import { sectionOf, type Context } from './context.ts'

/** Different words for one actor or act, side by side. */
export const labelsSection = (context: Context): Section =>
  sectionOf(
    context,
    { heading: 'labels', most: 8 },
    context.dossier.labels.map((label) => labelItem(label, context)),
  )

const labelItem = (label: Label, context: Context): Item => {
  const name = typeof label.of === 'string' ? context.entity(label.of)?.name : `“${label.of.text}”`
  const byReport = [...Map.groupBy(label.words, (words) => words.report)]
  return {
    id: label.id,
    head: name ?? '',
    quotes: byReport.map(([report, words]) => ({
      letter: context.letter(report),
      text: [...new Set(words.map(({ text }) => text))].join(' · '),
      note: null,
    })),
    notes: [],
  }
}
