import { gatherReports, type GatherOptions } from './gather.ts'
import { paintFor, widthOf, writeOutput } from './output.ts'
import { groupReports, renderStories, type ReadReport, type Stories } from '../index.ts'

export interface StoriesCommandOptions extends GatherOptions {
  readonly format: 'text' | 'json'
  readonly output?: string
}

/** `corroborate stories`: lists the reports by the event that they tell of. Gives the exit code. */
export const storiesCommand = async (inputs: readonly string[], options: StoriesCommandOptions): Promise<number> => {
  const { reports, exitCode } = await gatherReports(inputs, options)
  if (reports.length === 0) return exitCode
  const stories = groupReports(reports)
  await writeOutput([written(stories, reports, options)], options.output ?? null)
  return exitCode
}

const written = (stories: Stories, reads: readonly ReadReport[], options: StoriesCommandOptions): string => {
  const reports = reads.map(({ report }) => report)
  if (options.format === 'json') {
    const listed = reports.map(({ id, file, url, outlet, title, language, published }) => ({
      ...{ id, file, url, outlet, title, language },
      published: published.value,
    }))
    return `${JSON.stringify({ stories: stories.stories, reports: listed }, null, 2)}\n`
  }
  const paint = paintFor(options.output === undefined || options.output === '-')
  return renderStories(stories, reports, { language: options.ui, width: widthOf(options.width), paint })
}
