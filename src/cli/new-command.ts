import { readdir, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { collectSources } from '../fetch/collect-sources.ts'
import { CorroborateError, createEngine, messageOf, type KnownFacts } from '../index.ts'

/** `corroborate new`: writes a folder's reports.json with what its reports say of themselves, to be filled in. */
export const newCommand = async (folder: string): Promise<number> => {
  const file = path.join(folder, 'reports.json')
  const names = await readdir(folder).catch((error: unknown) => {
    throw new CorroborateError('folder-unreadable', { folder, detail: (error as Error).message }, 2)
  })
  if (names.includes('reports.json')) throw new CorroborateError('reports-json-exists', { file }, 2)
  const entries = await entriesOf(folder)
  if (entries.length === 0) throw new CorroborateError('folder-empty', { folder }, 2)
  await writeFile(file, `${JSON.stringify(entries, null, 2)}\n`, { flag: 'wx' })
  process.stdout.write(`${messageOf('reports-json-written', { file, count: entries.length })}\n`)
  return 0
}

const entriesOf = async (folder: string): Promise<readonly KnownFacts[]> => {
  const engine = createEngine()
  const entries: KnownFacts[] = []
  for await (const item of collectSources([folder])) {
    if ('failure' in item) continue
    const { read } = await engine.read(item.source)
    if (!read) continue
    const { outlet, published, language, title, url } = read.report
    entries.push({
      file: path.basename(item.source.path ?? ''),
      outlet,
      published: published.value,
      language,
      title,
      url,
    })
  }
  return entries
}
