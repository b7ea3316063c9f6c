import { existsSync } from 'node:fs'
import { messageOf, type ReaderLanguage } from '../../index.ts'
import { writeOutput } from '../output.ts'

interface TokenOptions {
  readonly store: string
  /** The file of tokens; beside the collection where none is named. */
  readonly tokens?: string
  readonly ui: ReaderLanguage
}

export interface TokenAddOptions extends TokenOptions {
  readonly scope: string
  readonly days?: number
}

const isThere = (store: string): boolean => /^postgres(?:ql)?:/iu.test(store) || existsSync(store)

const opened = async ({ store, tokens }: TokenOptions) => {
  const { openTokenFile, tokensBeside } = await import('../../server/index.ts')
  return openTokenFile(tokens ?? tokensBeside(store))
}

/** `corroborate token add`: makes a token and prints it, this once. Gives the exit code. */
export const tokenAdd = async (name: string, options: TokenAddOptions): Promise<number> => {
  const { addToken } = await import('../../server/index.ts')
  const asked = { name, scopes: options.scope, days: options.days ?? null }
  const { token, kept } = await addToken(await opened(options), asked)
  // A token that is made in the wrong folder opens nothing.
  if (options.tokens === undefined && !isThere(options.store))
    process.stderr.write(`corroborate: ${messageOf('collection-not-there', { store: options.store }, options.ui)}\n`)
  process.stderr.write(`${messageOf('token-made', { name, scopes: kept.scopes.join(', ') }, options.ui)}\n`)
  await writeOutput([`${token}\n`], null)
  return 0
}

/** `corroborate token list`: names, scopes and days of all tokens. Gives the exit code. */
export const tokenList = async (options: TokenOptions): Promise<number> => {
  const tokens = await (await opened(options)).list()
  const lines = tokens.map(({ name, scopes, made, expires }) =>
    [name, scopes.join(','), made.slice(0, 10), expires?.slice(0, 10) ?? '-'].join('\t'),
  )
  await writeOutput(
    lines.map((line) => `${line}\n`),
    null,
  )
  return 0
}

/** `corroborate token revoke`: takes a token away. Gives the exit code. */
export const tokenRevoke = async (name: string, options: TokenOptions): Promise<number> => {
  const { revokeToken } = await import('../../server/index.ts')
  await revokeToken(await opened(options), name)
  process.stderr.write(`${messageOf('token-revoked', { name }, options.ui)}\n`)
  return 0
}
