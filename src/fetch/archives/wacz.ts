import type { OpenZip } from './zip.ts'

/** Where a WACZ file keeps its WARC files. */
export const warcFile = /^archive\/[^/]+\.warc(?:\.gz)?$/u

/** Whether a zip is a WACZ file. */
export const isWebArchive = ({ entries }: OpenZip): boolean =>
  entries.has('datapackage.json') && [...entries.keys()].some((name) => warcFile.test(name))

/** The addresses of the pages that were saved; null where a WACZ file lists none. */
export const pagesListed = async (zip: OpenZip): Promise<ReadonlySet<string> | null> => {
  const wanted = new Set<string>()
  for (const [name, entry] of zip.entries) {
    if (!/^pages\/[^/]+\.jsonl$/u.test(name)) continue
    for (const line of new TextDecoder().decode(await zip.read(entry)).split('\n')) {
      const url = urlIn(line)
      if (url !== null) wanted.add(url)
    }
  }
  return wanted.size > 0 ? wanted : null
}

const urlIn = (line: string): string | null => {
  try {
    const { url } = JSON.parse(line) as { url?: unknown }
    return typeof url === 'string' ? url : null
  } catch {
    return null
  }
}
