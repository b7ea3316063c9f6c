import { readFile } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { writeOutput } from './output.ts'
import { savedDossier } from './saved-dossier.ts'
import { signatureOf } from './sign.ts'
import { tellErrors } from './tell.ts'
import {
  CorroborateError,
  createEngine,
  messageOf,
  sha256Hex,
  verifyDossier,
  type Dossier,
  type Finding,
  type Manifest,
  type MessageCode,
  type ReaderLanguage,
} from '../index.ts'

export interface VerifyCommandOptions {
  readonly ui: ReaderLanguage
  readonly reports?: string
  readonly manifest?: string
  readonly key?: string
}

/** `corroborate verify`: checks a dossier against its texts, hashes, files and signature. Gives 0 where all holds, else 1. */
export const verifyCommand = async (file: string, options: VerifyCommandOptions): Promise<number> => {
  const dossier = await savedDossier(file)
  const { files, texts } = await filesOf(dossier, options.reports ?? null)
  const findings = [
    ...verifyDossier(dossier, {
      ...{ files, texts },
      ...(options.manifest === undefined ? {} : { manifest: await manifestIn(options.manifest) }),
    }),
    ...(await signatureFindings(dossier, options.key ?? null)),
  ]
  const errors = findings.filter(({ level }) => level === 'error')
  tellErrors(
    errors.map(({ code, params }) => ({ level: 'error', code, params })),
    options.ui,
  )
  const notes = findings.filter(({ level }) => level === 'note')
  const told = notes.map(({ code, params }) => messageOf(code as MessageCode, params, options.ui))
  const verdict = messageOf(errors.length > 0 ? 'verify-failed' : 'verify-holds', countsOf(dossier, errors), options.ui)
  await writeOutput([[...told, verdict].join('\n'), '\n'], null)
  return errors.length > 0 ? 1 : 0
}

const countsOf = (dossier: Dossier, errors: readonly Finding[]): Readonly<Record<string, number>> => ({
  errors: errors.length,
  reports: dossier.reports.length,
})

interface Files {
  readonly files: ReadonlyMap<string, string | null>
  readonly texts: ReadonlyMap<string, string>
}

/** The hashes of the files that were read, in a folder or where they were, and the texts that a shared dossier withholds. */
const filesOf = async ({ reports }: Dossier, folder: string | null): Promise<Files> => {
  const [files, texts] = [new Map<string, string | null>(), new Map<string, string>()]
  const engine = createEngine()
  for (const { id, raw, text, language } of reports) {
    if (raw === null || raw.path === null) continue
    const path = folder === null ? raw.path : join(folder, basename(raw.path))
    const bytes = await readFile(path).catch(() => null)
    files.set(id, bytes && sha256Hex(new Uint8Array(bytes)))
    if (text !== null || bytes === null) continue
    const source = {
      bytes: new Uint8Array(bytes),
      path,
      mediaType: raw.mediaType,
      address: null,
      retrieved: null,
      known: null,
    }
    const { read } = await engine.read(source, { language })
    if (read) texts.set(id, read.report.text)
  }
  return { files, texts }
}

const manifestIn = async (file: string): Promise<Manifest> => {
  const text = await readFile(file, 'utf8').catch((error: NodeJS.ErrnoException) => {
    throw new CorroborateError('manifest-unreadable', { file, detail: error.code ?? error.message }, 2)
  })
  try {
    const manifest = JSON.parse(text) as Partial<Manifest>
    if (manifest.kind === 'manifest') return manifest as Manifest
  } catch {
    // What is no JSON is no manifest either.
  }
  throw new CorroborateError('manifest-unreadable', { file, detail: 'no manifest' }, 2)
}

const signatureFindings = async (dossier: Dossier, key: string | null): Promise<readonly Finding[]> => {
  const signature = await signatureOf(dossier, key)
  if (signature === 'good') return []
  if (signature === 'unsigned') return key === null ? [] : [{ level: 'error', code: 'verify-unsigned', params: {} }]
  return [{ level: 'error', code: signature === 'bad' ? 'verify-signature' : 'verify-other-key', params: {} }]
}
