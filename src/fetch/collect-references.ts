import { readFile, stat } from 'node:fs/promises'
import { basename } from 'node:path'
import type { Diagnostic } from '../model/diagnostic.ts'
import type { Reference } from '../model/reference.ts'
import { parseReferences } from '../read/references.ts'
import { lookInto } from './folder.ts'
import { listName } from './open-packed.ts'

export interface CollectedReferences {
  readonly references: readonly Reference[]
  /** What could not be read of the counts. */
  readonly failures: readonly Diagnostic[]
}

/**
 * The reference counts in the reports.json of the folders among the inputs, and of the folders in them.
 * @example await collectReferences(['reports/']) // those of reports/reports.json
 */
export const collectReferences = async (inputs: readonly string[]): Promise<CollectedReferences> => {
  const lists = await Promise.all((await Promise.all(inputs.map(listsIn))).flat().map(countsIn))
  return {
    references: lists.flatMap(({ references }) => references),
    failures: lists.flatMap(({ failures }) => failures),
  }
}

const listsIn = async (input: string): Promise<readonly string[]> => {
  const found = await stat(input).catch(() => null)
  return found?.isDirectory() ? (await lookInto(input)).toRead.filter((file) => basename(file) === listName) : []
}

const countsIn = async (name: string): Promise<CollectedReferences> => {
  // A list that cannot be read is told of where reports are.
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
