import { readFile } from 'node:fs/promises'
import { CorroborateError, schemaVersion, type Dossier } from '../index.ts'

/**
 * A dossier that was written with `--format json`.
 * @throws CorroborateError `dossier-unreadable` where the file is none that this version can open
 */
export const savedDossier = async (file: string): Promise<Dossier> => {
  const text = await readFile(file, 'utf8').catch((error: unknown) => {
    throw new CorroborateError('dossier-unreadable', {
      file,
      detail: (error as NodeJS.ErrnoException).code ?? String(error),
    })
  })
  const dossier = parse(text) as Partial<Dossier> | null
  if (dossier?.schemaVersion !== schemaVersion) {
    throw new CorroborateError('dossier-unreadable', {
      file,
      detail: `schemaVersion ${String(dossier?.schemaVersion)}`,
    })
  }
  return dossier as Dossier
}

const parse = (text: string): unknown => {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}
