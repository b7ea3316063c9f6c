import { readFile, stat } from 'node:fs/promises'
import { basename, dirname, join, normalize } from 'node:path'
import { glob, isDynamicPattern } from 'tinyglobby'
import { parseKnownFacts } from '../read/known-facts.ts'
import type { KnownFacts } from '../read/source.ts'
import { archiveKindOf, packedFile } from './archives/packed.ts'
import { megabytes } from './bytes.ts'
import { fail, failureOf, type Collected, type CollectOptions } from './collected.ts'
import { lookInto } from './folder.ts'
import { listName, openArchive, opened } from './open-packed.ts'
import { openingOf, readAddress } from './read-address.ts'

/** The sources of a file, a folder or a glob. */
export async function* readPath(input: string, seen: Set<string>, options: CollectOptions): AsyncGenerator<Collected> {
  const found = await stat(input).catch((error: NodeJS.ErrnoException) => error)
  if (!(found instanceof Error)) {
    if (found.isDirectory()) yield* readFolder(input, seen, options)
    else yield* readOnce(input, null, { seen, options })
    return
  }
  if (found.code !== 'ENOENT' && found.code !== 'ENOTDIR')
    return yield fail('input-unreadable', { name: input, detail: found.code ?? found.message })
  if (!isDynamicPattern(input)) return yield fail('input-missing', { name: input })
  const files = (await glob([input], { absolute: input.startsWith('/'), expandDirectories: false })).sort()
  if (files.length === 0) yield fail('input-no-match', { name: input })
  for (const file of files) if (basename(file) !== listName) yield* readOnce(file, null, { seen, options })
}

interface Reading {
  readonly seen: Set<string>
  readonly options: CollectOptions
}

/** A file that several inputs name is read once. */
async function* readOnce(
  path: string,
  known: KnownFacts | null,
  { seen, options }: Reading,
): AsyncGenerator<Collected> {
  if (seen.has(path)) return
  seen.add(path)
  yield* readOneFile(path, known, options)
}

async function* readOneFile(
  path: string,
  known: KnownFacts | null,
  options: CollectOptions,
): AsyncGenerator<Collected> {
  const most = options.mostBytes ?? mostOfOne
  try {
    const found = await stat(path)
    if (!found.isFile()) return yield fail('input-unreadable', { name: path, detail: 'no file' })
    const packed = await packedFile(path, found.size)
    const limit = archiveKindOf(packed.head) === null ? most : mostOfArchive
    if (found.size > limit) return yield fail('input-too-large', { name: path, limit: megabytes(limit) })
    const opening = openingOf(options)
    const inner = await openArchive(packed, opening)
    const given = { path, mediaType: null, address: null, retrieved: known?.retrieved ?? null, known }
    yield* inner ?? opened(new Uint8Array(await readFile(path)), given, opening)
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException
    yield code === 'ENOENT'
      ? fail('input-missing', { name: path })
      : fail('input-unreadable', { name: path, detail: code ?? message })
  }
}

async function* readFolder(folder: string, seen: Set<string>, options: CollectOptions): AsyncGenerator<Collected> {
  const { toRead, unreadable } = await lookInto(folder)
  for (const { folder: name, detail } of unreadable) yield fail('input-unreadable', { name, detail })
  if (toRead.length === 0 && unreadable.length === 0) yield fail('folder-no-reports', { name: folder })
  for (const file of toRead) {
    if (basename(file) === listName) yield* readListed(dirname(file), { seen, options })
    else yield* readOnce(file, null, { seen, options })
  }
}

async function* readListed(folder: string, { seen, options }: Reading): AsyncGenerator<Collected> {
  const name = join(folder, listName)
  try {
    const json = await readFile(name, 'utf8')
    const { entries, problems } = parseKnownFacts(json, name)
    for (const { entry, detail } of problems) yield fail('known-facts-entry', { name, entry, detail })
    if (entries.length === 0) yield fail('folder-no-reports', { name: folder })
    for (const [at, known] of entries.entries()) {
      if (known.file !== null && leadsOut(known.file))
        yield fail('known-facts-entry', { name, entry: at + 1, detail: `"${known.file}" leads out of its folder` })
      else if (known.file !== null) yield* readOnce(join(folder, known.file), known, { seen, options })
      else yield* readAddress(known.url!, known, options)
    }
  } catch (error) {
    yield failureOf(error, name)
  }
}

/** A list that came from elsewhere must not have other files of this machine read. */
const leadsOut = (file: string): boolean => /^\.\.(?:[/\\]|$)/u.test(normalize(file))

/** In bytes: how large a report may be. */
export const mostOfOne = 50 * 1024 * 1024

/** Archives are read as they stream by. */
const mostOfArchive = 16 * 1024 ** 3
