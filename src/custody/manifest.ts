import type { Dossier, Seal } from '../model/dossier.ts'
import { hashOf } from './seal.ts'

/** What was read and what came of it, by hashes alone: kept apart from the dossier, it shows any change of either. */
export interface Manifest {
  readonly kind: 'manifest'
  readonly generator: Dossier['generator']
  readonly story: string
  readonly dossier: Seal
  readonly reports: readonly {
    readonly id: string
    readonly file: string | null
    readonly url: string | null
    readonly sha256: string | null
    readonly bytes: number | null
    readonly textHash: string
    readonly retrieved: string | null
    readonly archived: readonly string[]
  }[]
}

/** The manifest of a dossier as it stands. */
export const manifestOf = (dossier: Dossier): Manifest => ({
  kind: 'manifest',
  generator: dossier.generator,
  story: dossier.story.id,
  dossier: { sha256: hashOf(dossier), key: dossier.seal?.key ?? null, signature: dossier.seal?.signature ?? null },
  reports: dossier.reports.map(({ id, file, url, raw, textHash, retrieved, address }) => ({
    ...{ id, file, url, textHash, retrieved },
    sha256: raw?.sha256 ?? null,
    bytes: raw?.bytes ?? null,
    archived: address?.archived ?? [],
  })),
})
