import { readFile, stat } from 'node:fs/promises'
import { parseCorrections } from '../correct/parse-corrections.ts'
import type { Correction } from '../model/correction.ts'
import type { Diagnostic } from '../model/diagnostic.ts'
import { CorroborateError } from '../model/messages.ts'
import { lookInto } from './folder.ts'

export interface CorrectionsList {
  /** The file that they stand in. */
  readonly name: string
  readonly corrections: readonly Correction[]
}

export interface CollectedCorrections {
  readonly corrections: readonly Correction[]
  /** The same, by the lists that they stand in. */
  readonly lists: readonly CorrectionsList[]
  /** What could not be read of the lists. */
  readonly failures: readonly Diagnostic[]
}

/**
 * The corrections that lie in the folders among the inputs and the folders in them, and those of a file that is named.
 * @param named a file that must be there
 * @example await collectCorrections(['reports/'], null) // those of reports/corrections.json
 */
export const collectCorrections = async (
  inputs: readonly string[],
  named: string | null,
): Promise<CollectedCorrections> => {
  const files = await Promise.all(inputs.map(listIn))
  const lists = await Promise.all([...files.flat(), named ?? []].flat().map(readList))
  return {
    corrections: lists.flatMap(({ corrections }) => corrections),
    lists: lists.flatMap((list) => list.lists),
    failures: lists.flatMap(({ failures }) => failures),
  }
}

const listIn = async (input: string): Promise<readonly string[]> => {
  const found = await stat(input).catch(() => null)
  return found?.isDirectory() ? (await lookInto(input)).corrections : []
}

const readList = async (name: string): Promise<CollectedCorrections> => {
  try {
    const { corrections, problems } = parseCorrections(await readFile(name, 'utf8'), name)
    return {
      corrections,
      lists: [{ name, corrections }],
      failures: problems.map(({ entry, detail }) => fail('corrections-entry', { name, entry, detail })),
    }
  } catch (error) {
    if (error instanceof CorroborateError) return nothing(fail(error.code, error.params))
    const { code, message } = error as NodeJS.ErrnoException
    return nothing(fail('input-unreadable', { name, detail: code ?? message }))
  }
}

/** What was corrected before in a list that cannot be read stays: it is no empty list. */
const nothing = (failure: Diagnostic): CollectedCorrections => ({ corrections: [], lists: [], failures: [failure] })

const fail = (code: Diagnostic['code'], params: Diagnostic['params']): Diagnostic => ({
  ...{ level: 'error', code, params },
  ...{ report: null, span: null },
})
