import { readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { built } from '../child.ts'
import type * as Corroborate from '../../src/index.ts'
import type { KnownFacts, Source } from '../../src/index.ts'

const folder = resolve(import.meta.dirname, '..', '..', 'examples', 'peru-ledger')
const many = 30

const textOf = (known: KnownFacts): string => readFileSync(join(folder, known.file!), 'utf8')

const sourceOf = (known: KnownFacts, text: string): Source => ({
  bytes: new TextEncoder().encode(text),
  path: known.file,
  mediaType: 'text/plain',
  address: null,
  retrieved: null,
  known,
})

/** Pages of thirty reports: as they are, and each with a second one of its language behind it. */
export const pagesOfThirty = async (): Promise<readonly (readonly [name: string, html: string])[]> => {
  // The page's parts are compiled with the package: Node cannot run them from src.
  const engine = (await import(pathToFileURL(join(built, 'index.js')).href)) as typeof Corroborate
  const known = JSON.parse(readFileSync(join(folder, 'reports.json'), 'utf8')) as readonly KnownFacts[]
  const reports = known.filter(({ file }) => file?.endsWith('.txt'))
  const first = reports.slice(0, many)
  const short = first.map((one) => sourceOf(one, textOf(one)))
  const long = first.map((one, at) => {
    const same = reports.filter(({ language }) => language === one.language)
    return sourceOf(one, `${textOf(one)}\n\n${textOf(same[(at * 7 + 3) % same.length]!)}`)
  })
  const page = async (sources: readonly Source[]): Promise<string> =>
    engine.renderHtml(await engine.createEngine().dossier(sources), { language: 'en' })
  return [
    ['30 reports', await page(short)],
    ['30 reports, twice as long', await page(long)],
  ]
}
