import type { Given } from './exchange.ts'

/** The files of what was dropped, those of folders with their paths. */
export const filesOfDrop = async (drop: DataTransfer): Promise<readonly Given[]> => {
  // Entries must be taken before the first wait: the browser takes them back after it.
  const entries = [...drop.items].filter(({ kind }) => kind === 'file').map((item) => item.webkitGetAsEntry())
  const plain = [...drop.files].map((file) => ({ path: file.name, content: file }))
  if (entries.every((entry) => entry === null)) return plain
  return (await Promise.all(entries.map((entry) => (entry === null ? [] : filesOfEntry(entry))))).flat()
}

/** The files that were chosen, those of a folder with their paths. */
export const filesOfChoice = (list: FileList | null): readonly Given[] =>
  [...(list ?? [])].map((file) => ({ path: file.webkitRelativePath || file.name, content: file }))

const filesOfEntry = async (entry: FileSystemEntry): Promise<readonly Given[]> => {
  if (entry.isFile) {
    const content = await new Promise<File>((resolve, reject) => (entry as FileSystemFileEntry).file(resolve, reject))
    return [{ path: entry.fullPath.replace(/^\//, ''), content }]
  }
  const inside = await entriesOf((entry as FileSystemDirectoryEntry).createReader())
  return (await Promise.all(inside.map(filesOfEntry))).flat()
}

/** A reader gives a folder's entries some at a time, and none when all were given. */
const entriesOf = async (reader: FileSystemDirectoryReader): Promise<readonly FileSystemEntry[]> => {
  const all: FileSystemEntry[] = []
  for (;;) {
    const some = await new Promise<readonly FileSystemEntry[]>((resolve, reject) => reader.readEntries(resolve, reject))
    if (some.length === 0) return all
    all.push(...some)
  }
}
