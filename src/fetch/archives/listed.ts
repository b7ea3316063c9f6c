import { posix } from 'node:path'
import { parseKnownFacts } from '../../read/known-facts.ts'
import type { KnownFacts } from '../../read/source.ts'
import { fail, type Collected } from '../collected.ts'
import type { OpenZip } from './zip.ts'

/** What the lists of an archive's folders know, by folder and then by file. */
export interface Listed {
  readonly folders: ReadonlyMap<string, ReadonlyMap<string, KnownFacts>>
  readonly failures: readonly Collected[]
}

/**
 * Reads the lists of what is known of reports (`listName`) in an archive.
 * @throws CorroborateError `known-facts-broken`
 */
export const listsIn = async (zip: OpenZip, listName: string): Promise<Listed> => {
  const folders = new Map<string, ReadonlyMap<string, KnownFacts>>()
  const failures: Collected[] = []
  for (const [name, entry] of zip.entries) {
    if (posix.basename(name) !== listName) continue
    const path = `${zip.name}/${name}`
    const { entries, problems } = parseKnownFacts(new TextDecoder().decode(await zip.read(entry)), path)
    for (const { entry: at, detail } of problems)
      failures.push(fail('known-facts-entry', { name: path, entry: at, detail }))
    const folder = posix.dirname(name)
    const files = new Map(
      entries.flatMap((known) => (known.file ? [[posix.join(folder, known.file), known] as const] : [])),
    )
    for (const file of files.keys())
      if (!zip.entries.has(file)) failures.push(fail('input-missing', { name: `${zip.name}/${file}` }))
    folders.set(folder, files)
  }
  return { folders, failures }
}
