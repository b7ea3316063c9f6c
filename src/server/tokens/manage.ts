import { CorroborateError } from '../../index.ts'
import { parseScopes, scopes } from './scopes.ts'
import { hashOfToken, newToken, type KeptToken } from './token.ts'
import type { TokenFile } from './token-file.ts'

/** What a new token is asked to be. */
export interface NewToken {
  readonly name: string
  /** Names of scopes with commas between them. */
  readonly scopes: string
  /** Days until it expires; null where it does not. */
  readonly days: number | null
}

/**
 * Makes a token and gives it, this once.
 * @throws CorroborateError where the name is taken or a scope is none
 */
export const addToken = async (
  file: TokenFile,
  { name, scopes: list, days }: NewToken,
  now = new Date(),
): Promise<{ readonly token: string; readonly kept: KeptToken }> => {
  const parsed = parseScopes(list)
  if ('unknown' in parsed)
    throw new CorroborateError('scope-unknown', { scope: parsed.unknown, known: scopes.join(', ') }, 2)
  const tokens = await file.list()
  if (tokens.some((token) => token.name === name)) throw new CorroborateError('token-exists', { name }, 2)
  const token = newToken()
  const expires = days === null ? null : new Date(now.getTime() + days * 86_400_000).toISOString()
  const kept = { name, scopes: parsed, sha256: hashOfToken(token), made: now.toISOString(), expires }
  await file.save([...tokens, kept])
  return { token, kept }
}

/**
 * Takes a token away: it opens nothing from the next request on.
 * @throws CorroborateError `token-none`
 */
export const revokeToken = async (file: TokenFile, name: string): Promise<void> => {
  const tokens = await file.list()
  if (!tokens.some((token) => token.name === name)) throw new CorroborateError('token-none', { name }, 2)
  await file.save(tokens.filter((token) => token.name !== name))
}
