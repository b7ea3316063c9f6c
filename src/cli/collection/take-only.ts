import type { IngestOptions } from '../../collection/index.ts'
import { messageOf, type Diagnostic, type ReaderLanguage } from '../../index.ts'
import { writeOutput } from '../output.ts'
import { tellErrors } from '../tell.ts'
import { interrupted } from './on-interrupt.ts'
import type { StoreOptions } from './with-collection.ts'

interface Taking {
  readonly how: IngestOptions
  /** What `how` has told of so far. */
  readonly problems: readonly Diagnostic[]
  /** Clears what is shown of the progress. */
  readonly clear: () => void
}

/** Takes inputs in and leaves reading them to workers. Gives the exit code. */
export const takeOnly = async (
  inputs: readonly string[],
  { store, ui, quiet }: StoreOptions & { readonly ui: ReaderLanguage; readonly quiet: boolean },
  { how, problems, clear }: Taking,
): Promise<number> => {
  const { openIntake } = await import('../../collection/index.ts')
  const intake = await openIntake(store)
  try {
    const { taken, fresh, stopped } = await intake.ingest(inputs, how)
    clear()
    if (!quiet || taken === 0) tellErrors(problems, ui)
    const { extract, assign } = await intake.waiting()
    await writeOutput([`${messageOf('ingest-left', { taken, fresh, waiting: extract + assign }, ui)}\n`], null)
    return stopped ? interrupted : problems.length === 0 ? 0 : taken === 0 ? 1 : 3
  } finally {
    await intake.close()
  }
}
