import { createPrivateKey, createPublicKey, sign as signBytes, verify as verifyBytes } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { CorroborateError, sealed, type Dossier } from '../index.ts'

/**
 * The dossier sealed, and signed where a key is given.
 * @param keyFile an Ed25519 private key (PEM); null for no signature
 * @throws CorroborateError `key-unusable`
 */
export const signedWith = async (dossier: Dossier, keyFile: string | null): Promise<Dossier> => {
  const whole = sealed(dossier)
  if (keyFile === null) return whole
  try {
    const key = createPrivateKey(await readFile(keyFile))
    const { sha256 } = whole.seal!
    return {
      ...whole,
      seal: {
        sha256,
        key: createPublicKey(key).export({ type: 'spki', format: 'der' }).toString('base64'),
        signature: signBytes(null, Buffer.from(sha256, 'hex'), key).toString('base64'),
      },
    }
  } catch (error) {
    throw new CorroborateError('key-unusable', { file: keyFile, detail: detailOf(error) }, 2)
  }
}

/** Whether a seal was signed with its key: `unsigned` where it was with none, `other` where it is not the one expected. */
export const signatureOf = async (
  { seal }: Dossier,
  expected: string | null,
): Promise<'good' | 'bad' | 'other' | 'unsigned'> => {
  if (seal === null || seal.key === null || seal.signature === null) return 'unsigned'
  const key = createPublicKey({ key: Buffer.from(seal.key, 'base64'), type: 'spki', format: 'der' })
  if (!verifyBytes(null, Buffer.from(seal.sha256, 'hex'), key, Buffer.from(seal.signature, 'base64'))) return 'bad'
  if (expected === null) return 'good'
  const other = createPublicKey(await readFile(expected))
    .export({ type: 'spki', format: 'der' })
    .toString('base64')
  return other === seal.key ? 'good' : 'other'
}

const detailOf = (error: unknown): string => (error instanceof Error ? error.message.slice(0, 160) : String(error))
