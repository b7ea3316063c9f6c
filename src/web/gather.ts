import {
  CorroborateError,
  parseCorrections,
  parseKnownFacts,
  parseReferences,
  type Correction,
  type Diagnostic,
  type KnownFacts,
  type Reference,
} from '../index.ts'
import type { Given } from './exchange.ts'
import { folderOf, nameOf, normalPath, within } from './paths.ts'

/** A file that is to be read as a report, with what a list says of it. */
export interface Wanted extends Given {
  readonly known: KnownFacts | null
}

/** What is to be read, and what the lists beside it say. */
export interface Gathered {
  readonly wanted: readonly Wanted[]
  readonly corrections: readonly Correction[]
  readonly references: readonly Reference[]
  readonly failures: readonly Diagnostic[]
}

const listName = 'reports.json'
const correctionsName = 'corrections.json'
const readable = /\.(?:txt|text|md|html?|xhtml|xml|ninjs|ninjs\.json|pdf|docx)$/iu

/**
 * Puts files in order as the command does: where a `reports.json` lies in a folder, only the files that it lists
 * are read from there on down; of another folder all that may be reports; single files whatever they are.
 * @example await gather([{ path: 'peru/a.txt', content }]) // { wanted: [{ path: 'peru/a.txt', known: null, … }], … }
 */
export const gather = async (files: readonly Given[]): Promise<Gathered> => {
  const all = new Map(files.map(({ path, content }) => [normalPath(path), content]))
  const paths = [...all.keys()].sort()
  const lists = paths.filter((path) => nameOf(path) === listName)
  const homes = new Map(lists.map((path) => [folderOf(path), path]))
  const parts: Partial<Gathered>[] = []
  for (const path of paths) {
    const home = listAbove(path, homes)
    if (nameOf(path) === correctionsName) parts.push(await correctionsIn(path, all.get(path)!))
    else if (home === path) parts.push(await listedIn(path, all))
    else if (home === null && isWanted(path)) parts.push({ wanted: [{ path, content: all.get(path)!, known: null }] })
  }
  return {
    wanted: parts.flatMap(({ wanted = [] }) => wanted),
    corrections: parts.flatMap(({ corrections = [] }) => corrections),
    references: parts.flatMap(({ references = [] }) => references),
    failures: [...parts.flatMap(({ failures = [] }) => failures), ...emptyFolders(paths, parts)],
  }
}

/** The list that governs a file: of the nearest folder above it that has one. */
const listAbove = (path: string, homes: ReadonlyMap<string, string>): string | null => {
  for (let folder = folderOf(path); ; folder = folderOf(folder)) {
    const list = homes.get(folder)
    if (list !== undefined) return list
    if (folder === '') return null
  }
}

const isWanted = (path: string): boolean =>
  folderOf(path) === '' || (readable.test(path) && !path.split('/').some((part) => part.startsWith('.')))

const correctionsIn = async (name: string, content: Blob): Promise<Partial<Gathered>> => {
  try {
    const { corrections, problems } = parseCorrections(await content.text(), name)
    return {
      corrections,
      failures: problems.map(({ entry, detail }) => fail('corrections-entry', { name, entry, detail })),
    }
  } catch (error) {
    return { failures: [failureOf(error, name)] }
  }
}

const listedIn = async (name: string, all: ReadonlyMap<string, Blob>): Promise<Partial<Gathered>> => {
  try {
    const json = await all.get(name)!.text()
    const { entries, problems } = parseKnownFacts(json, name)
    const counts = parseReferences(json)
    const found = entries.map((known) => entryOf(known, folderOf(name), all))
    return {
      wanted: found.flatMap((one) => ('path' in one ? [one] : [])),
      references: counts.references,
      failures: [
        ...counts.problems.map(({ entry, detail }) => fail('known-facts-entry', { name, entry, detail })),
        ...problems.map(({ entry, detail }) => fail('known-facts-entry', { name, entry, detail })),
        ...(entries.length === 0 ? [fail('folder-no-reports', { name: folderOf(name) || name })] : []),
        ...found.flatMap((one) => ('path' in one ? [] : [one])),
      ],
    }
  } catch (error) {
    return { failures: [failureOf(error, name)] }
  }
}

const entryOf = (known: KnownFacts, folder: string, all: ReadonlyMap<string, Blob>): Wanted | Diagnostic => {
  if (known.file === null) return fail('address-unasked', { address: known.url! })
  const path = within(folder, known.file)
  const content = all.get(path)
  return content ? { path, content, known } : fail('input-missing', { name: path })
}

/** Folders that were given and hold nothing that could be a report. */
const emptyFolders = (paths: readonly string[], parts: readonly Partial<Gathered>[]): readonly Diagnostic[] => {
  const roots = new Set(paths.filter((path) => path.includes('/')).map((path) => path.slice(0, path.indexOf('/'))))
  const told = parts.flatMap(({ wanted = [], failures = [] }) => [
    ...wanted.map(({ path }) => path),
    ...failures.map(({ params }) => String(params['name'] ?? '')),
  ])
  return [...roots]
    .filter((root) => !told.some((path) => path === root || path.startsWith(`${root}/`)))
    .map((name) => fail('folder-no-reports', { name }))
}

const failureOf = (error: unknown, name: string): Diagnostic =>
  error instanceof CorroborateError
    ? fail(error.code, error.params)
    : fail('input-unreadable', { name, detail: error instanceof Error ? error.name : String(error) })

/** What could not be used of what was given. */
export const fail = (code: Diagnostic['code'], params: Diagnostic['params']): Diagnostic => ({
  ...{ level: 'error', code, params },
  ...{ report: null, span: null },
})
