import type { Naming } from '../../model/naming.ts'
import type { Report } from '../../model/report.ts'
import type { AlignedStory, ReadReport } from '../../model/story.ts'

/** A naming in its report. */
export interface Wording {
  readonly report: Report
  readonly read: ReadReport
  readonly naming: Naming
}

/** All namings of a story, in the order of the reports. */
export const wordingsOf = (story: AlignedStory): readonly Wording[] =>
  story.reports.flatMap((read) =>
    (read.extraction.namings ?? []).map((naming) => ({ report: read.report, read, naming })),
  )

/** The words of a naming without case, so that one wording is cited once. */
export const wordingOf = (naming: Naming): string => naming.text.toLowerCase().replace(/\s+/g, ' ')
