import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { MissingSet, type Part } from '../set.ts'

/**
 * The path of a part of a set, below the folder of the data.
 * @throws {MissingSet} where it is not there
 */
export const need = (data: string, ...names: readonly string[]): string => {
  const path = join(data, ...names)
  if (!existsSync(path)) throw new MissingSet(path)
  return path
}

const parts: readonly Part[] = ['train', 'dev', 'test']

/**
 * Those of train, dev and test that are there, each with the path that `pathOf` gives it.
 * @throws {MissingSet} where none is
 * @example partsAt((part) => join(data, 'bench/polnear', part))
 */
export const partsAt = (pathOf: (part: Part) => string): readonly (readonly [Part, string])[] => {
  const there = parts.map((part) => [part, pathOf(part)] as const).filter(([, path]) => existsSync(path))
  if (there.length === 0) throw new MissingSet(parts.map(pathOf).join(', '))
  return there
}

export const readText = (path: string): string => readFileSync(path, 'utf8')

export const readJson = <T>(path: string): T => JSON.parse(readText(path)) as T

/** One value a line. */
export const readJsonLines = <T>(path: string): readonly T[] =>
  readText(path)
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as T)

/** The files right within a folder whose names end so, in the order of their names. */
export const filesIn = (folder: string, ending: string): readonly string[] =>
  readdirSync(folder)
    .filter((name) => name.endsWith(ending))
    .sort()
    .map((name) => join(folder, name))

/** All files below a folder, in the order of their paths. */
export const filesBelow = (folder: string): readonly string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort()
