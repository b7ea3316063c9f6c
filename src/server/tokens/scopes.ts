/** What a token may allow: to look, to add and change, to run the place. Each holds the ones before it. */
export const scopes = ['read', 'write', 'admin'] as const
export type Scope = (typeof scopes)[number]

/**
 * All scopes that some hold.
 * @example scopesWithin(['write']) // Set { 'read', 'write' }
 */
export const scopesWithin = (given: readonly Scope[]): ReadonlySet<Scope> =>
  new Set(scopes.slice(0, 1 + Math.max(-1, ...given.map((scope) => scopes.indexOf(scope)))))

/**
 * The scopes of a list such as `read,write`.
 * @returns the first word that is none, where there is one
 */
export const parseScopes = (list: string): readonly Scope[] | { readonly unknown: string } => {
  const words = list.split(',').map((word) => word.trim())
  const unknown = words.find((word) => !isScope(word))
  return unknown === undefined ? words.filter(isScope) : { unknown }
}

const isScope = (word: string): word is Scope => scopes.some((scope) => scope === word)
