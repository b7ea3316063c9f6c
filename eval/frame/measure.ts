import { MissingSet, type EvaluationSet, type PartResult } from '../set.ts'
import type { SetLoader } from '../sets/index.ts'

/** What came of one set: its results, or why there are none. */
export type Outcome =
  | { readonly name: string; readonly measures: string; readonly results: readonly PartResult[] }
  | { readonly name: string; readonly missing: string }
  | { readonly name: string; readonly failed: string }

/** Runs one set; one that is not there or throws is told, and stops no other. */
export const measure = async (loader: SetLoader, data: string | null): Promise<Outcome> => {
  const { name } = loader
  if (data === null && !loader.own) return { name, missing: 'no --data FOLDER was given' }
  try {
    const set: EvaluationSet = await loader.load()
    return { name, measures: set.measures, results: await set.run(data ?? '') }
  } catch (error) {
    if (error instanceof MissingSet) return { name, missing: error.message }
    return { name, failed: error instanceof Error ? (error.stack ?? error.message) : String(error) }
  }
}
