import { readdir, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { collectSources } from '../fetch/collect-sources.ts'
import { CorroborateError, createEngine, messageOf, type KnownFacts } from '../index.ts'
import { tellErrors, type Told } from './tell.ts'

export interface NewCommandOptions {
  readonly ui: 'en' | 'es'
}

/**
 * `corroborate new`: writes a folder's reports.json with what its reports say of themselves, to be filled
 * in. What cannot be read is told and left out. Gives the exit code.
 */
export const newCommand = async (folder: string, { ui }: NewCommandOptions): Promise<number> => {
  const file = path.join(folder, 'reports.json')
  const names = await readdir(folder).catch((error: NodeJS.ErrnoException) => {
    throw new CorroborateError('folder-unreadable', { folder, detail: error.code ?? error.message }, 2)
  })
  if (names.includes('reports.json')) throw new CorroborateError('reports-json-exists', { file }, 2)
  const { entries, problems } = await entriesOf(folder)
  tellErrors(problems, ui)
  if (entries.length === 0) throw new CorroborateError('folder-empty', { folder }, 2)
  await writeFile(file, `${JSON.stringify(entries, null, 2)}\n`, { flag: 'wx' }).catch(
    (error: NodeJS.ErrnoException) => {
      throw new CorroborateError('output-failed', { file, detail: error.code ?? error.message })
    },
  )
  process.stdout.write(`${messageOf('reports-json-written', { file, count: entries.length }, ui)}\n`)
  return problems.length > 0 ? 3 : 0
}

const entriesOf = async (
  folder: string,
): Promise<{ readonly entries: readonly KnownFacts[]; readonly problems: readonly Told[] }> => {
  const engine = createEngine()
  const entries: KnownFacts[] = []
  const problems: Told[] = []
  for await (const item of collectSources([folder])) {
    if ('failure' in item) {
      problems.push(item.failure)
      continue
    }
    const { read, diagnostics } = await engine.read(item.source)
    if (!read) {
      problems.push(...diagnostics)
      continue
    }
    const { outlet, published, language, title, url } = read.report
    entries.push({
      file: path.relative(folder, item.source.path ?? ''),
      outlet,
      published: published.value,
      language,
      title,
      url,
    })
  }
  return { entries, problems: problems.filter(({ code }) => code !== 'folder-no-reports') }
}
