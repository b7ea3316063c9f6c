import type { Section } from './view.ts'
import { sectionOf, type Context } from './context.ts'
import { differenceItem } from './disputed.ts'

/** What was looked at and left open: days of publication, and figures of parts and of other measures. */
export const undecidedSection = (context: Context): Section => {
  const { dossier, phrases } = context
  const undated = dossier.reports
    .filter((report) => report.published.value === null)
    .map((report) => ({
      id: report.id,
      head: `${context.letter(report.id)}: ${phrases.lines.unknownDate}`,
      quotes: [],
      notes: [],
    }))
  const open = dossier.differences.filter((difference) => {
    const figures = [context.figure(difference.a), context.figure(difference.b)]
    return difference.relation === 'undecided' && figures.some((f) => f?.measure === 'other' || f?.counts === 'part')
  })
  return sectionOf(context, { heading: 'undecided', most: 5, empty: phrases.lines.nothingUndecided }, [
    ...undated,
    ...open.map((difference) => differenceItem(difference, context)),
  ])
}
