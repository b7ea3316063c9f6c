import type { VNode } from 'preact'
import { dayInWords } from '../../dossier/account/days.ts'
import { inMarks } from '../../dossier/words/marks.ts'
import type { ReportRow } from '../../collection/index.ts'
import type { Setting } from './setting.ts'

/** A report as one line: outlet, day, headline. */
export const ReportLine = ({
  setting: { words, phrases },
  id,
  row,
}: {
  setting: Setting
  id: string
  row: ReportRow | undefined
}): VNode => (
  <p class="head">
    <a href={`/reports/${encodeURIComponent(id)}`}>
      {[row?.outlet ?? words.unknownOutlet, dayInWords(row?.published ?? null, phrases.months) ?? words.undated].join(
        ', ',
      )}
      {row?.title ? `: ${inMarks(row.title, phrases.marks)}` : ''}
    </a>
  </p>
)
