import { Refusal } from '../refusal.ts'
import { scopesWithin, type Scope } from '../tokens/scopes.ts'
import { isExpired, matchToken, type KeptToken } from '../tokens/token.ts'
import { isLoopback } from './hosts.ts'
import type { Sessions } from './sessions.ts'

/** Who makes a request, and what they may do. */
export interface Access {
  /** `local` is whoever sits at this machine, `nobody` whoever showed no token. */
  readonly who: 'local' | 'nobody' | 'token'
  /** The token's name; it is what the log has. */
  readonly name: string
  readonly scopes: ReadonlySet<Scope>
  /** What a form is bound to: the session, or this machine. */
  readonly form: string
}

/** What a request shows of who makes it. */
export interface Shown {
  /** The address at the other end of the connection. */
  readonly peer: string
  readonly authorization: string | undefined
  readonly cookie: string | undefined
  /** Whether a proxy handed it on: then the peer says nothing of who makes it. */
  readonly forwarded: boolean
}

export interface AccessOptions {
  /** Whether whoever sits at this machine needs no token. */
  readonly openToLocal: boolean
  readonly tokens: () => Promise<readonly KeptToken[]>
  readonly sessions: Sessions
  readonly now: () => number
}

/**
 * Who makes a request. Only a request from this machine itself, not handed on by a proxy, may come without a token.
 * @throws Refusal where a token is shown that is none
 */
export const accessOf = async (shown: Shown, options: AccessOptions): Promise<Access> => {
  const bearer = bearerOf(shown.authorization)
  if (bearer !== null) {
    const token = matchToken(await options.tokens(), bearer, new Date(options.now()))
    if (token === null) throw new Refusal(401, 'token-unknown')
    return ofToken(token, 'bearer')
  }
  // A session whose token is gone is none: its owner must be able to sign in anew.
  const session = await tokenOfSession(shown.cookie, options)
  if (session !== null) return ofToken(session, `session ${shown.cookie}`)
  if (options.openToLocal && !shown.forwarded && isLoopback(shown.peer))
    return { who: 'local', name: 'local', scopes: scopesWithin(['admin']), form: 'local' }
  return { who: 'nobody', name: '-', scopes: new Set(), form: 'nobody' }
}

/** A scheme of which nothing is known is a token that is none: whoever sends one means to be known. */
const bearerOf = (header: string | undefined): string | null => {
  if (header === undefined) return null
  return /^bearer +([\w.~+/-]+=*)$/iu.exec(header)?.[1] ?? ''
}

const ofToken = (token: KeptToken, form: string): Access => ({
  who: 'token',
  name: token.name,
  scopes: scopesWithin(token.scopes),
  form,
})

const tokenOfSession = async (
  cookie: string | undefined,
  { tokens, sessions, now }: AccessOptions,
): Promise<KeptToken | null> => {
  const hash = cookie === undefined ? null : sessions.tokenOf(cookie)
  if (hash === null) return null
  return (await tokens()).find((token) => token.sha256 === hash && !isExpired(token, new Date(now()))) ?? null
}

/** @throws Refusal where a scope is needed that is not there */
export const demand = (access: Access, scope: Scope): void => {
  if (access.scopes.has(scope)) return
  if (access.who === 'nobody') throw new Refusal(401, 'token-missing', { scope })
  throw new Refusal(403, 'token-scope', { scope })
}
