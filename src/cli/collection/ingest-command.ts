import type { IngestOptions, IngestResult } from '../../collection/index.ts'
import { messageOf, type Diagnostic, type ReaderLanguage } from '../../index.ts'
import { writeOutput } from '../output.ts'
import { createProgress } from '../progress.ts'
import { tellErrors } from '../tell.ts'
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
    collect: { client, robots: createRobots({ client }) },
    readmit: options.readmit ?? false,
    ...(options.corrections !== undefined && { corrections: options.corrections }),
    failed: (diagnostic) => problems.push(diagnostic),
    progress: ({ taken, read, fresh, current }) => {
      progress.name(current ?? '')
      if (options.leave) progress.show(taken, null)
      else progress.show(read, Math.max(read, fresh))
    },
  }
  try {
    if (options.leave) return await takeOnly(inputs, options, { how, problems, clear: progress.clear })
    const result = await withCollection({ store, ...(threads !== undefined && { threads }) }, (collection) =>
      collection.ingest(inputs, how),
    )
    progress.clear()
    if (!options.quiet || result.taken === 0) tellErrors(problems, options.ui)
    await writeOutput([`${summaryOf(result, options.ui)}\n`], null)
    return codeOf(result)
  } finally {
    progress.clear()
    stop.release()
  }
}

const codeOf = ({ stopped, failed, taken }: IngestResult): number =>
  stopped ? interrupted : failed === 0 ? 0 : taken === 0 ? 1 : 3

const summaryOf = (result: IngestResult, language: ReaderLanguage): string => {
  const { taken, fresh, placed, failed, stories } = result
  const counts = { taken, fresh, placed, failed, stories: stories.length }
  const told = [messageOf('ingest-done', counts, language)]
  if (result.corrections > 0) told.push(messageOf('ingest-corrected', { corrections: result.corrections }, language))
  if (result.placed > 0 && !result.stopped) told.push(messageOf('ingest-next', {}, language))
  if (result.stopped) told.push(messageOf('ingest-stopped', {}, language))
  return told.join('\n')
}
