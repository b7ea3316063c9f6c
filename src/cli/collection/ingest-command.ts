import type { Collection, IngestOptions, IngestResult } from '../../collection/index.ts'
import { messageOf, type Diagnostic, type GroupedStory, type ReaderLanguage } from '../../index.ts'
import { paintFor, writeOutput } from '../output.ts'
import { createProgress } from '../progress.ts'
import { tellErrors } from '../tell.ts'
import { headingOf } from './list-stories.ts'
import { interrupted, onInterrupt } from './on-interrupt.ts'
import { letHeapGrow } from './roomy-heap.ts'
import { takeOnly } from './take-only.ts'
import { withCollection, type StoreOptions } from './with-collection.ts'

export interface IngestCommandOptions extends StoreOptions {
  readonly threads?: number
  readonly lang?: string
  readonly ui: ReaderLanguage
  readonly quiet: boolean
  /** Only takes in; workers read. */
  readonly leave?: boolean
  /** A file of corrections beside those that lie in the folders. */
  readonly corrections?: string
  /** Takes in also what was forgotten for good. */
  readonly readmit?: boolean
  /** How servers are told whom to write to. */
  readonly contact?: string
}

/** `corroborate ingest`: takes reports into a collection. Gives the exit code. */
export const ingestCommand = async (inputs: readonly string[], options: IngestCommandOptions): Promise<number> => {
  letHeapGrow()
  const progress = createProgress(options)
  const problems: Diagnostic[] = []
  const stop = onInterrupt('ingest-stopping', options.ui)
  const { threads, store, lang, contact } = options
  const { createRobots } = await import('../../fetch/feeds/robots.ts')
  const { userAgent } = await import('../../fetch/address.ts')
  const client = contact ? { userAgent: `${userAgent} (+${contact})` } : {}
  const how: IngestOptions = {
    language: lang ?? null,
    signal: stop.signal,
    collect: { client, robots: createRobots({ client }), signal: stop.signal },
    readmit: options.readmit ?? false,
    ...(options.corrections !== undefined && { corrections: options.corrections }),
    failed: (diagnostic) => problems.push(diagnostic),
    progress: ({ taken, read, fresh, current, compared, toCompare }) => {
      progress.name(toCompare > 0 ? messageOf('ingest-comparing', {}, options.ui) : (current ?? ''))
      if (options.leave) progress.show(taken, null)
      else if (toCompare > 0) progress.show(compared, toCompare)
      else progress.show(read, Math.max(read, fresh))
    },
  }
  try {
    if (options.leave) return await takeOnly(inputs, options, { how, problems, clear: progress.clear })
    return await withCollection({ store, ...(threads !== undefined && { threads }) }, async (collection) => {
      const result = await collection.ingest(inputs, how)
      progress.clear()
      if (!options.quiet || result.taken === 0) tellErrors(problems, options.ui)
      const stories = await storiesOf(collection, result.stories)
      await writeOutput([`${summaryOf(result, stories, options.ui)}\n`], null)
      return codeOf(result)
    })
  } finally {
    progress.clear()
    stop.release()
  }
}

const codeOf = ({ stopped, failed, taken }: IngestResult): number =>
  stopped ? interrupted : failed === 0 ? 0 : taken === 0 ? 1 : 3

/** So many of the stories that changed are named. */
const mostNamed = 10

const storiesOf = async (collection: Collection, ids: readonly string[]): Promise<readonly GroupedStory[]> => {
  const found = await Promise.all(ids.slice(0, mostNamed).map((id) => collection.story(id)))
  return found.flatMap((kept) => kept?.story ?? [])
}

const named = (stories: readonly GroupedStory[], all: number, language: ReaderLanguage): readonly string[] => {
  const paint = paintFor(true)
  const left = all - stories.length
  return [
    ...stories.map((story) => `  ${paint('id', story.id)}  ${headingOf(story)} (${story.members.length})`),
    ...(left > 0 ? [`  ${messageOf('ingest-more', { count: left }, language)}`] : []),
  ]
}

const summaryOf = (result: IngestResult, changed: readonly GroupedStory[], language: ReaderLanguage): string => {
  const { taken, fresh, placed, failed, stories } = result
  const counts = { taken, fresh, placed, failed, stories: stories.length }
  const told = [messageOf('ingest-done', counts, language), ...named(changed, stories.length, language)]
  if (result.corrections > 0) told.push(messageOf('ingest-corrected', { corrections: result.corrections }, language))
  if (result.placed > 0 && !result.stopped) told.push(messageOf('ingest-next', {}, language))
  if (result.stopped) told.push(messageOf('ingest-stopped', {}, language))
  return told.join('\n')
}
