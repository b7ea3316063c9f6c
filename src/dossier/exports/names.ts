import type { DossierReport } from '../../model/dossier.ts'
import { sha256Hex } from '../../text/hash.ts'

/** The name of a dossier's item outside it. The namespace is informal: nobody resolves it. */
export const urnOf = (id: string): string => `urn:x-corroborate:${id}`

/** Where a report is to be read: its page's own address, else the one that it was fetched from or given with. */
export const addressOf = ({ address, url }: Pick<DossierReport, 'address' | 'url'>): string | null =>
  address?.canonical ?? address?.final ?? url

/** An id for what a dossier knows by its name alone: an outlet, or a person who corrected. */
export const idOfName = (kind: string, name: string): string => `${kind}-${sha256Hex(name).slice(0, 12)}`

/** A JSON document as an export ends it. */
export const jsonText = (value: unknown): string => `${JSON.stringify(value, null, 1)}\n`
