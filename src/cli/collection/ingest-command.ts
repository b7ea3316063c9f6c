import type { IngestResult } from '../../collection/index.ts'
import { messageOf, type Diagnostic, type ReaderLanguage } from '../../index.ts'
import { writeOutput } from '../output.ts'
import { createProgress } from '../progress.ts'
import { tell, tellErrors } from '../tell.ts'
import { withCollection, type StoreOptions } from './with-collection.ts'

export interface IngestCommandOptions extends StoreOptions {
  readonly threads?: number
  readonly lang?: string
  readonly ui: ReaderLanguage
  readonly quiet: boolean
  /** How servers are told whom to write to. */
  readonly contact?: string
}

/** What a shell gives for a command that was interrupted. */
const interrupted = 130

/** `corroborate ingest`: takes reports into a collection. Gives the exit code. */
export const ingestCommand = async (inputs: readonly string[], options: IngestCommandOptions): Promise<number> => {
  const progress = createProgress(options)
  const problems: Diagnostic[] = []
  const stop = stopOnInterrupt(options)
  const { threads, store, lang, contact } = options
  const { createRobots } = await import('../../fetch/feeds/robots.ts')
  const { userAgent } = await import('../../fetch/address.ts')
  const client = contact ? { userAgent: `${userAgent} (+${contact})` } : {}
  try {
    const result = await withCollection({ store, ...(threads !== undefined && { threads }) }, (collection) =>
      collection.ingest(inputs, {
        language: lang ?? null,
        signal: stop.signal,
        collect: { client, robots: createRobots({ client }) },
        failed: (diagnostic) => problems.push(diagnostic),
        progress: ({ read, fresh, current }) => {
          progress.name(current ?? '')
          progress.show(read, Math.max(read, fresh))
        },
      }),
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
  if (result.stopped) told.push(messageOf('ingest-stopped', {}, language))
  return told.join('\n')
}

/** The first interrupt lets what is under way be written; the second one ends the process, and loses nothing that was taken. */
const stopOnInterrupt = ({
  ui,
}: IngestCommandOptions): { readonly signal: AbortSignal; readonly release: () => void } => {
  const stop = new AbortController()
  const onInterrupt = (): void => {
    if (stop.signal.aborted) process.exit(interrupted)
    stop.abort()
    tell('ingest-stopping', ui)
  }
  process.on('SIGINT', onInterrupt)
  process.on('SIGTERM', onInterrupt)
  return {
    signal: stop.signal,
    release: () => {
      process.off('SIGINT', onInterrupt)
      process.off('SIGTERM', onInterrupt)
    },
  }
}
