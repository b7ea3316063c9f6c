import { createEngine, sealed, type Diagnostic, type Dossier, type Engine, type Source } from '../index.ts'
import type { Given } from './exchange.ts'
import { fail, gather, type Wanted } from './gather.ts'

/** Told before each report is read, and, without a name, before they are compared. */
export type Told = (done: number, total: number, name: string | null) => void

/** What was read of the files; no dossier where none was a report. */
export interface Read {
  readonly dossier: Dossier | null
  readonly failures: readonly Diagnostic[]
}

/** Bytes of one file at most, as the command has it. */
const mostOfOne = 50 * 1024 * 1024

/** Reads files as the command would read them, into the dossier that it would write. */
export const createReading =
  (engine: Engine = createEngine()): ((files: readonly Given[], told: Told) => Promise<Read>) =>
  async (files, told) => {
    const { wanted, corrections, references, failures: unfit } = await gather(files)
    const failures = [...unfit]
    const made = await engine.dossier(sourcesOf(wanted, { told, failures }), {
      corrections,
      references,
    })
    const all = [...failures, ...made.diagnostics]
    const errors = all.filter(({ level }) => level === 'error')
    if (made.reports.length === 0) return { dossier: null, failures: errors }
    return { dossier: sealed({ ...made, diagnostics: all }), failures: errors }
  }

async function* sourcesOf(
  wanted: readonly Wanted[],
  { told, failures }: { readonly told: Told; readonly failures: Diagnostic[] },
): AsyncGenerator<Source> {
  for (const [done, one] of wanted.entries()) {
    told(done, wanted.length, one.path)
    const found = await sourceOf(one)
    if ('bytes' in found) yield found
    else failures.push(found)
  }
  told(wanted.length, wanted.length, null)
}

const sourceOf = async ({ path, content, known }: Wanted): Promise<Source | Diagnostic> => {
  if (content.size > mostOfOne) return fail('input-too-large', { name: path, limit: '50 MB' })
  try {
    const bytes = new Uint8Array(await content.arrayBuffer())
    return { bytes, path, mediaType: null, address: null, retrieved: known?.retrieved ?? null, known }
  } catch (error) {
    // A file may be moved or locked between its choice and its reading.
    return fail('input-unreadable', { name: path, detail: error instanceof Error ? error.name : String(error) })
  }
}
