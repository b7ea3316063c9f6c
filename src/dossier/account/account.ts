import type { Dossier } from '../../model/dossier.ts'
import type { Phrases } from '../words/phrases.ts'
import { agreedSection } from './agreed.ts'
import { contextFor, type Context } from './context.ts'
import { correctionsSection } from './corrections.ts'
import { diagnosticsSection } from './diagnostics.ts'
import { disputedSection } from './disputed.ts'
import { figuresSection } from './figures.ts'
import { labelsSection } from './labels.ts'
import { onlySection } from './only.ts'
import { peopleSection } from './people.ts'
import { reportsSection } from './reports.ts'
import { speakersSection } from './speakers.ts'
import { summaryOf } from './summary.ts'
import { timelineSection } from './timeline.ts'
import { undecidedSection } from './undecided.ts'
import { victimsSection } from './victims.ts'
import type { AccountView, Section } from './view.ts'

export type { AccountView } from './view.ts'

const sections: readonly ((context: Context) => Section)[] = [
  reportsSection,
  correctionsSection,
  agreedSection,
  disputedSection,
  figuresSection,
  speakersSection,
  timelineSection,
  victimsSection,
  onlySection,
  peopleSection,
  labelsSection,
  undecidedSection,
  diagnosticsSection,
]

/**
 * The account of a dossier in the reader's language.
 * @param all lists everything; else each section holds what a reader in a hurry can take in
 */
export const accountOf = (dossier: Dossier, phrases: Phrases, all = false): AccountView => {
  const context = contextFor(dossier, phrases, all)
  const compares = dossier.reports.length > 1
  // One report is set against none, but its own parts may not add up.
  const failing = dossier.differences.some(({ because }) => because.code === 'figure-sum')
  const shown = sections.map((section) => section(context))
  return {
    summary: summaryOf(context),
    sections: shown.filter(
      (section) =>
        (section.items.length > 0 || section.empty !== null) &&
        (compares ||
          (failing && section.heading === 'disputed') ||
          !['agreed', 'disputed', 'only', 'labels'].includes(section.heading)),
    ),
  }
}
