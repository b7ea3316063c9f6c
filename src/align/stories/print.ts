import { cite, type Citation } from '../../model/citation.ts'
import type { ReadLayers } from '../../model/story.ts'
import type { StoryPrint } from '../../model/stories.ts'
import { anchorsOf } from './anchors.ts'
import { settingOf } from './setting.ts'

/** Raised whenever the same report can give another print. */
export const storyPrintVersion = 4

/** Layers that a print is made of: what else there is in a report need not be read to group it. */
export const printLayers = ['sentences', 'times', 'mentions', 'entities', 'anchors'] as const

/** A report, read as far as its print needs it. */
export type ReadForPrint = ReadLayers<(typeof printLayers)[number]>

/**
 * What a report can be met again by when a collection is grouped: plain data, and a pure function of the report.
 * @example storyPrint(read).day // 22403
 */
export const storyPrint = (read: ReadForPrint): StoryPrint => ({
  version: storyPrintVersion,
  report: read.report.id,
  language: read.report.language,
  ...anchorsOf(read),
  ...settingOf(read),
  heading: headingOf(read),
})

const headingOf = ({ report, extraction }: ReadForPrint): Citation | null => {
  const words = report.blocks.find(({ role }) => role === 'title') ?? extraction.sentences[0]
  return words ? cite(report, words) : null
}
