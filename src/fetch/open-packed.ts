import { posix } from 'node:path'
import { CorroborateError } from '../model/messages.ts'
import type { KnownFacts, Source } from '../read/source.ts'
import { listsIn } from './archives/listed.ts'
import { createBudget, unpackLimits, type Budget } from './archives/limits.ts'
import { archiveKindOf, packedBytes, type Packed } from './archives/packed.ts'
import type { WarcInput } from './archives/warc.ts'
import { isWebArchive, pagesListed, warcFile } from './archives/wacz.ts'
import type { OpenZip } from './archives/zip.ts'
import { megabytes } from './bytes.ts'
import { fail, failureOf, type Collected, type CollectOptions } from './collected.ts'
import type { FetchItem } from './feeds/feed-items.ts'
import { feedTextOf } from './feeds/feed-text.ts'

// Libraries that open archives and feeds are loaded with the first of them: most inputs are neither.

/** What a folder or an archive may hold that is read, by its name. */
export const readable = /\.(?:txt|text|md|html?|xhtml|xml|ninjs|ninjs\.json|pdf|docx|rss|atom)$/iu
export const archives = /\.(?:zip|wacz|warc|warc\.gz)$/iu

/** The list of what is known of a folder's reports. */
export const listName = 'reports.json'

/** What may be a JSON feed, by its name; what is in it tells. */
export const maybeFeed = (name: string): boolean => /\.json$/iu.test(name) && !readable.test(name)

/** Of a feed, its first items are the latest, and what reads it holds all of it many times over. */
const mostOfFeed = 20 * 1024 * 1024

export interface Opening {
  readonly options: CollectOptions
  readonly fetch: FetchItem
}

/** A report's bytes and where they came from, before it is known whether other reports lie in them. */
type Given = Omit<Source, 'bytes'>

/**
 * What lies in the bytes of an input: the reports of an archive or feed, or the bytes themselves where they are neither.
 * @param given what becomes of the source where it is neither
 */
export async function* opened(bytes: Uint8Array, given: Given, opening: Opening): AsyncGenerator<Collected> {
  const packed = packedBytes(given.path ?? given.address?.asked ?? '-', bytes)
  const inner = await openArchive(packed, opening)
  yield* inner ?? openFeed(bytes, given, opening)
}

/** The reports of an archive; null where it is none, or a document that only uses one (DOCX). */
export const openArchive = async (packed: Packed, opening: Opening): Promise<AsyncGenerator<Collected> | null> => {
  const limits = { ...unpackLimits, ...opening.options.unpack }
  return openWithin(packed, opening, { budget: createBudget(packed.name, packed.size, limits), depth: 1 })
}

interface Depth {
  readonly budget: Budget
  readonly depth: number
}

const openWithin = async (
  packed: Packed,
  opening: Opening,
  within: Depth,
): Promise<AsyncGenerator<Collected> | null> => {
  const kind = archiveKindOf(packed.head)
  if (kind === null) return null
  if (within.depth > within.budget.limits.mostDepth)
    return failing(
      new CorroborateError('archive-depth', { name: packed.name, most: within.budget.limits.mostDepth }),
      packed,
    )
  if (kind !== 'zip') return fromWarc({ ...warcOf(packed, within), packed: kind === 'warc.gz' })
  try {
    const { openZip } = await import('./archives/zip.ts')
    const zip = await openZip(packed, within.budget)
    if (!isDocument(zip)) return fromZip(zip, opening, within)
    zip.close()
    return null
  } catch (error) {
    return failing(error, packed)
  }
}

async function* failing(error: unknown, { name }: Packed): AsyncGenerator<Collected> {
  yield failureOf(error, name)
}

/** Office documents and books are zip archives too; they are read, or refused, as what they are. */
const isDocument = ({ entries }: OpenZip): boolean => entries.has('[Content_Types].xml') || entries.has('mimetype')

const warcOf = ({ name, stream }: Packed, { budget }: Depth): Omit<WarcInput, 'packed'> => ({
  ...{ name, budget, wanted: null },
  stream: stream(),
})

async function* fromWarc(input: WarcInput): AsyncGenerator<Collected> {
  let none = true
  try {
    const { pagesOfWarc } = await import('./archives/warc.ts')
    for await (const item of pagesOfWarc(input)) {
      none = false
      if ('refused' in item) yield failureOf(item.refused, input.name)
      else {
        const { bytes, mediaType, address, retrieved } = item.page
        yield {
          source: {
            ...{ bytes, path: null, mediaType, retrieved, known: null },
            address: { asked: address, final: address, canonical: null, archived: [] },
          },
        }
      }
    }
    if (none) yield fail('archive-no-reports', { name: input.name })
  } catch (error) {
    yield failureOf(error, input.name)
  }
}

async function* fromZip(zip: OpenZip, opening: Opening, within: Depth): AsyncGenerator<Collected> {
  try {
    if (isWebArchive(zip)) yield* fromWacz(zip, within)
    else yield* fromFolders(zip, opening, within)
  } catch (error) {
    yield failureOf(error, zip.name)
  } finally {
    zip.close()
  }
}

/** Of a web archive only the pages that were saved count, where it lists them: the rest is what they were made of. */
async function* fromWacz(zip: OpenZip, { budget }: Depth): AsyncGenerator<Collected> {
  const wanted = await pagesListed(zip)
  for (const [name, entry] of zip.entries) {
    if (!warcFile.test(name)) continue
    yield* fromWarc({
      name: `${zip.name}/${name}`,
      stream: zip.stream(entry),
      packed: name.endsWith('.gz'),
      ...{ budget, wanted },
    })
  }
}

/** Files of folders, by name; of a folder with a list, only those that it names, with what it knows of them. */
async function* fromFolders(zip: OpenZip, opening: Opening, within: Depth): AsyncGenerator<Collected> {
  const { folders, failures } = await listsIn(zip, listName)
  yield* failures
  let none = true
  for (const name of [...zip.entries.keys()].sort()) {
    const list = folders.get(posix.dirname(name))
    if (list ? !list.has(name) : !readable.test(name) && !archives.test(name)) {
      if (list || !maybeFeed(name) || !(await isFeed(zip, name))) continue
    }
    // A limit of the whole input ends it; what is wrong with one file does not.
    if (within.budget.isSpent()) return
    none = false
    yield* fromEntry(zip, { name, known: list?.get(name) ?? null }, { ...opening, ...within })
  }
  if (none) yield fail('archive-no-reports', { name: zip.name })
}

/** An entry that cannot be read is told of where it is a report; here it is none. */
const isFeed = async (zip: OpenZip, name: string): Promise<boolean> => {
  const entry = zip.entries.get(name)!
  if (entry.uncompressedSize > mostOfFeed) return false
  return feedTextOf(await zip.read(entry).catch(() => new Uint8Array())) !== null
}

async function* fromEntry(
  zip: OpenZip,
  { name, known }: { readonly name: string; readonly known: KnownFacts | null },
  { budget, depth, ...opening }: Opening & Depth,
): AsyncGenerator<Collected> {
  const path = `${zip.name}/${name}`
  try {
    const entry = zip.entries.get(name)!
    if (/\.warc(?:\.gz)?$/iu.test(name)) {
      const packed = name.toLowerCase().endsWith('.gz')
      return yield* fromWarc({ name: path, stream: zip.stream(entry), packed, budget, wanted: null })
    }
    const bytes = await zip.read(entry)
    const inner = await openWithin(packedBytes(path, bytes), opening, { budget, depth: depth + 1 })
    const given = { path, mediaType: null, address: null, retrieved: known?.retrieved ?? null, known }
    yield* inner ?? openFeed(bytes, given, opening)
  } catch (error) {
    yield failureOf(error, path)
  }
}

async function* openFeed(bytes: Uint8Array, given: Given, { options, fetch }: Opening): AsyncGenerator<Collected> {
  const name = given.path ?? given.address?.asked ?? '-'
  const text = feedTextOf(bytes)
  if (text === null) return yield { source: { ...given, bytes } }
  if (bytes.length > mostOfFeed) return yield fail('input-too-large', { name, limit: megabytes(mostOfFeed) })
  try {
    const { sourcesOfFeed } = await import('./feeds/feed-items.ts')
    const address = given.address?.final ?? null
    yield* sourcesOfFeed({ name, bytes, text, address, retrieved: given.retrieved }, options, fetch)
  } catch (error) {
    yield failureOf(error, name)
  }
}
