import type { ClientOptions } from '../../fetch/address.ts'
import { messageOf, type Diagnostic, type ReaderLanguage, type Source } from '../../index.ts'
import { writeOutput } from '../output.ts'
import { tellErrors } from '../tell.ts'
import { interrupted } from './on-interrupt.ts'
import type { StoreOptions } from './with-collection.ts'

interface Taking {
  readonly client: ClientOptions
  readonly problems: Diagnostic[]
  readonly signal: AbortSignal
}

/** So many sources are taken in one write. */
const together = 64

/** Takes inputs in and leaves reading them to workers. Gives the exit code. */
export const takeOnly = async (
  inputs: readonly string[],
  { store, ui, quiet }: StoreOptions & { readonly ui: ReaderLanguage; readonly quiet: boolean },
  { client, problems, signal }: Taking,
): Promise<number> => {
  const { openIntake } = await import('../../collection/index.ts')
  const { createRobots } = await import('../../fetch/feeds/robots.ts')
  const { collectSources } = await import('../../fetch/collect-sources.ts')
  const intake = await openIntake(store)
  const sources: Source[] = []
  let [taken, fresh] = [0, 0]
  const take = async (): Promise<void> => {
    const done = await intake.take(sources.splice(0), new Date().toISOString())
    taken += done.length
    fresh += done.filter((one) => one.fresh).length
  }
  try {
    for await (const item of collectSources(inputs, { client, robots: createRobots({ client }) })) {
      if ('failure' in item) problems.push(item.failure)
      else sources.push(item.source)
      if (sources.length >= together) await take()
      if (signal.aborted) break
    }
    if (sources.length > 0) await take()
    if (!quiet || taken === 0) tellErrors(problems, ui)
    const { extract, assign } = await intake.waiting()
    await writeOutput([`${messageOf('ingest-left', { taken, fresh, waiting: extract + assign }, ui)}\n`], null)
    return signal.aborted ? interrupted : problems.length === 0 ? 0 : taken === 0 ? 1 : 3
  } finally {
    await intake.close()
  }
}
