import { readFile, stat } from 'node:fs/promises'
import { basename, dirname, join, normalize } from 'node:path'
import { glob, isDynamicPattern } from 'tinyglobby'
import { parseKnownFacts } from '../read/known-facts.ts'
import type { KnownFacts } from '../read/source.ts'
import { AddressError, fetchAddress } from './address.ts'
import { archiveKindOf, packedFile } from './archives/packed.ts'
import { allOf, megabytes } from './bytes.ts'
import { fail, failureOf, type Collected, type CollectOptions } from './collected.ts'
import { lookInto } from './folder.ts'
import { listName, openArchive, opened, type Opening } from './open-packed.ts'

export type { Collected, CollectOptions } from './collected.ts'

const mostOfOne = 50 * 1024 * 1024
/** Archives are read as they stream by. */
const mostOfArchive = 16 * 1024 ** 3

/**
 * The sources of inputs: files, folders and the folders in them (of one with a reports.json only the files
 * that it lists), globs, `-` for standard input, and http(s) addresses; of a zip, WARC or WACZ archive and of a
 * feed, what is in it. In the order given; a folder's and a glob's files by name. A bad input yields a
 * failure and the next one is read.
 * @example for await (const item of collectSources(['reports/', 'https://elfaro.example/puente'])) …
 */
export async function* collectSources(
  inputs: readonly string[],
  options: CollectOptions = {},
): AsyncGenerator<Collected> {
  const seen = new Set<string>()
  for (const input of inputs) {
    if (input === '-') yield* readInput(options)
    else if (/^[a-z][a-z0-9+.-]*:\/\//iu.test(input)) yield* readAddress(input, null, options)
    else yield* readPath(input, seen, options)
  }
}

const openingOf = (options: CollectOptions): Opening => {
  let robots = options.robots
  const fetch: Opening['fetch'] = async (address, known) => {
    const client = options.client && { client: options.client }
    robots ??= (await import('./feeds/robots.ts')).createRobots(client)
    return fetched(address, known, { ...options, robots })
  }
  return { options, fetch }
}

async function* readInput(options: CollectOptions): AsyncGenerator<Collected> {
  const most = options.mostBytes ?? mostOfOne
  const bytes = await allOf(options.stdin ?? (process.stdin as AsyncIterable<Uint8Array>), most)
  if (bytes === null) return yield fail('input-too-large', { name: '-', limit: megabytes(most) })
  const given = { path: null, mediaType: null, address: null, retrieved: null, known: null }
  yield* opened(bytes, given, openingOf(options))
}

/**
 * The sources of bytes that came another way than by path or address, such as an upload: of an archive or a feed, what is in
 * it. Nothing is opened by the name.
 * @example for await (const item of collectBytes(bytes, 'report.html')) …
 */
export async function* collectBytes(
  bytes: Uint8Array,
  name: string,
  options: CollectOptions = {},
): AsyncGenerator<Collected> {
  const given = { path: name, mediaType: null, address: null, retrieved: null, known: null }
  yield* opened(bytes, given, openingOf(options))
}

async function* readAddress(
  address: string,
  known: KnownFacts | null,
  options: CollectOptions,
): AsyncGenerator<Collected> {
  const item = await fetched(address, known, options)
  if ('failure' in item) return yield item
  const { bytes, ...given } = item.source
  yield* opened(bytes, given, openingOf(options))
}

/** A name and a password in an address are not sent, and so they are not kept either. */
const withoutUser = (address: string): string => {
  if (!URL.canParse(address)) return address
  const url = new URL(address)
  if (url.username === '' && url.password === '') return address
  url.username = ''
  url.password = ''
  return url.href
}

const fetched = async (given: string, known: KnownFacts | null, options: CollectOptions): Promise<Collected> => {
  const address = withoutUser(given)
  const { robots } = options
  try {
    const before = robots ? (url: URL) => robots.mayFetch(url) : undefined
    const { bytes, mediaType, final } = await fetchAddress(address, { ...options.client, ...(before && { before }) })
    const retrieved = options.now?.() ?? new Date().toISOString()
    return {
      source: {
        bytes,
        path: null,
        mediaType,
        address: { asked: address, final, canonical: null, archived: [] },
        retrieved,
        known,
      },
    }
  } catch (error) {
    if (error instanceof AddressError) return fail(error.code, error.params)
    return fail('address-dead', { address, detail: String(error).slice(0, 120) })
  }
}

async function* readPath(input: string, seen: Set<string>, options: CollectOptions): AsyncGenerator<Collected> {
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
