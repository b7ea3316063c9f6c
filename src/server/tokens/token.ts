import { createHash, randomBytes, timingSafeEqual } from 'node:crypto'
import type { Scope } from './scopes.ts'

/** A token as it is kept: never the token itself, only its hash. */
export interface KeptToken {
  readonly name: string
  readonly scopes: readonly Scope[]
  /** SHA-256 of the token, hexadecimal. A token has 256 random bits, so that no slower hash is needed. */
  readonly sha256: string
  /** ISO 8601. */
  readonly made: string
  /** ISO 8601; null where it does not expire. */
  readonly expires: string | null
}

/** Tells a token of ours from other words, so that scanners for leaked secrets find it. */
const prefix = 'corroborate_'

/** A new token: 256 random bits. */
export const newToken = (): string => `${prefix}${randomBytes(32).toString('base64url')}`

export const hashOfToken = (token: string): string => createHash('sha256').update(token).digest('hex')

/** The token that some words are, if it has not expired. All are compared, in a time that does not tell which is nearest. */
export const matchToken = (tokens: readonly KeptToken[], given: string, now: Date): KeptToken | null => {
  const hash = Buffer.from(hashOfToken(given), 'hex')
  const match = tokens.filter(({ sha256 }) => timingSafeEqual(Buffer.from(sha256, 'hex'), hash))
  return match.find((token) => !isExpired(token, now)) ?? null
}

export const isExpired = ({ expires }: KeptToken, now: Date): boolean =>
  expires !== null && now.getTime() >= Date.parse(expires)
