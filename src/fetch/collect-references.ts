import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Diagnostic } from '../model/diagnostic.ts'
import type { Reference } from '../model/reference.ts'
import { parseReferences } from '../read/references.ts'

export interface CollectedReferences {
  readonly references: readonly Reference[]
  /** What could not be read of the counts. */
  readonly failures: readonly Diagnostic[]
}

/**
 * The reference counts in the reports.json of the folders among the inputs.
 * @example await collectReferences(['reports/']) // those of reports/reports.json
 */
export const collectReferences = async (inputs: readonly string[]): Promise<CollectedReferences> => {
  const lists = await Promise.all(inputs.map(countsIn))
  return {
    references: lists.flatMap(({ references }) => references),
    failures: lists.flatMap(({ failures }) => failures),
  }
}

const countsIn = async (folder: string): Promise<CollectedReferences> => {
  const name = join(folder, 'reports.json')
  // A folder without the list, or a list that cannot be read, is told of where reports are.
  const json = await readFile(name, 'utf8').catch(() => '[]')
  const { references, problems } = parseReferences(json)
  return {
    references,
    failures: problems.map(({ entry, detail }) => ({
      ...{ level: 'error', code: 'known-facts-entry', params: { name, entry, detail } },
      ...{ report: null, span: null },
    })),
  }
}
