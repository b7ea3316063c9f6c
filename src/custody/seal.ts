import type { Dossier } from '../model/dossier.ts'
import { sha256Hex } from '../text/hash.ts'

/** A value in one writing: keys in order, no white space, so that how a file is laid out changes no hash. */
const canonical = (value: unknown): string => {
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? 'null'
  const entries = Object.entries(value).filter(([, inner]) => inner !== undefined)
  const sorted = entries.toSorted(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0))
  return `{${sorted.map(([key, inner]) => `${JSON.stringify(key)}:${canonical(inner)}`).join(',')}}`
}

/** The SHA-256 of all that a dossier holds but its seal. */
export const hashOf = ({ seal: _seal, ...rest }: Dossier): string => sha256Hex(canonical(rest))

/**
 * The dossier with its hash, so that any later change shows. Whoever changes it can seal it again: only a signature, or a
 * manifest kept elsewhere, shows that.
 */
export const sealed = (dossier: Dossier): Dossier => ({
  ...dossier,
  seal: { sha256: hashOf(dossier), key: null, signature: null },
})
