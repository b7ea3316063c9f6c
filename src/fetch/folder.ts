import { open, readdir, stat } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { feedTextOf } from './feeds/feed-text.ts'
import { archives, listName, maybeFeed, readable } from './open-packed.ts'

/** The list of what people corrected, beside reports. */
const correctionsName = 'corrections.json'

/** What lies in a folder and the folders in it, by path. */
export interface Folder {
  /**
   * Reports and lists of them, in the order of their paths: from the folder of a list on down only the list stands here, since
   * nothing else is read there.
   */
  readonly toRead: readonly string[]
  readonly corrections: readonly string[]
  /** Folders that could not be looked into. */
  readonly unreadable: readonly { readonly folder: string; readonly detail: string }[]
}

/**
 * Looks into a folder and the folders in it. Names that begin with a dot are left out, and so are links to folders, which may
 * lead in a ring.
 * @example await lookInto('reports') // { toRead: ['reports/a.txt', 'reports/monday/reports.json'], corrections: [], … }
 */
export const lookInto = async (folder: string): Promise<Folder> => {
  const found: Found = { files: [], unreadable: [] }
  await walk(folder, found)
  const files = found.files.toSorted()
  const listed = new Set(files.filter((file) => basename(file) === listName).map((file) => dirname(file)))
  const feeds = new Set<string>()
  for (const file of files) if (maybeFeed(file) && (await isFeed(file))) feeds.add(file)
  return {
    toRead: files.filter((file) => {
      const home = listAbove(file, listed)
      if (basename(file) === listName) return home === dirname(file)
      return home === null && (readable.test(file) || archives.test(file) || feeds.has(file))
    }),
    corrections: files.filter((file) => basename(file) === correctionsName),
    unreadable: found.unreadable,
  }
}

/** A feed says at its beginning that it is one. */
const isFeed = async (file: string): Promise<boolean> => {
  const handle = await open(file).catch(() => null)
  if (handle === null) return false
  try {
    const { bytesRead, buffer } = await handle.read(Buffer.alloc(4096), 0, 4096, 0)
    return feedTextOf(buffer.subarray(0, bytesRead)) !== null
  } catch {
    return false
  } finally {
    await handle.close()
  }
}

interface Found {
  readonly files: string[]
  readonly unreadable: { readonly folder: string; readonly detail: string }[]
}

const walk = async (folder: string, found: Found): Promise<void> => {
  const entries = await readdir(folder, { withFileTypes: true }).catch((error: NodeJS.ErrnoException) => error)
  if (entries instanceof Error) {
    found.unreadable.push({ folder, detail: entries.code ?? entries.message })
    return
  }
  for (const entry of entries) {
    if (entry.name.startsWith('.')) continue
    const path = join(folder, entry.name)
    if (entry.isDirectory()) await walk(path, found)
    else if (!entry.isSymbolicLink() || (await stat(path).catch(() => null))?.isFile() !== false) found.files.push(path)
  }
}

/** The nearest folder above a file that has a list. */
const listAbove = (file: string, listed: ReadonlySet<string>): string | null => {
  let folder = dirname(file)
  while (!listed.has(folder)) {
    if (folder === dirname(folder)) return null
    folder = dirname(folder)
  }
  return folder
}
