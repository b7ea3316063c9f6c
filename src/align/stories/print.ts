import type { Citation } from '../../model/citation.ts'
import { cite } from '../../model/citation.ts'
import type { ReadReport } from '../../model/story.ts'
import { anchorsOf, type Anchor } from './anchors.ts'
import { settingOf, type Setting } from './setting.ts'

/** All that grouping needs of a report: plain data, small, and a pure function of the report. */
export interface StoryPrint extends Setting {
  readonly report: string
  readonly language: string | null
  /** The heaviest first. */
  readonly anchors: readonly Anchor[]
  /** Where the heaviest names among the anchors stand, by key. */
  readonly names: Readonly<Record<string, Citation>>
  readonly heading: Citation | null
}

/** What a report can be met again by. */
export const printOf = (read: ReadReport): StoryPrint => ({
  report: read.report.id,
  language: read.report.language,
  ...anchorsOf(read),
  ...settingOf(read),
  heading: headingOf(read),
})

const headingOf = ({ report, extraction }: ReadReport): Citation | null => {
  const words = report.blocks.find(({ role }) => role === 'title') ?? extraction.sentences[0]
  return words ? cite(report, words) : null
}
