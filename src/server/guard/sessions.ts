import { createHash, createHmac, randomBytes, timingSafeEqual } from 'node:crypto'

/** People who signed in with a token, by a cookie that no script can read. */
export interface Sessions {
  /** Begins a session of a token, and gives what its cookie holds. */
  begin(tokenHash: string): string
  /** The hash of the token that a cookie's session is of; null where there is none. */
  tokenOf(cookie: string): string | null
  end(cookie: string): void
  /** What a form of this person must hold, so that no other site can have made it. */
  formToken(who: string): string
  isFormToken(who: string, given: string): boolean
}

export const sessionHours = 12
const mostSessions = 1000

/** Sessions live as long as the process: whoever restarts the server ends them all. */
export const createSessions = (now: () => number): Sessions => {
  const secret = randomBytes(32)
  const sessions = new Map<string, { readonly tokenHash: string; readonly until: number }>()
  const keyOf = (cookie: string): string => createHash('sha256').update(cookie).digest('hex')
  const formToken = (who: string): string => createHmac('sha256', secret).update(who).digest('base64url')
  const makeRoom = (): void => {
    for (const [key, { until }] of sessions) if (until <= now()) sessions.delete(key)
    for (const key of sessions.keys()) {
      if (sessions.size < mostSessions) break
      sessions.delete(key)
    }
  }
  return {
    begin: (tokenHash) => {
      makeRoom()
      const cookie = randomBytes(32).toString('base64url')
      sessions.set(keyOf(cookie), { tokenHash, until: now() + sessionHours * 3_600_000 })
      return cookie
    },
    tokenOf: (cookie) => {
      const session = sessions.get(keyOf(cookie))
      return session !== undefined && session.until > now() ? session.tokenHash : null
    },
    end: (cookie) => void sessions.delete(keyOf(cookie)),
    formToken,
    isFormToken: (who, given) => {
      const [wanted, found] = [formToken(who), given].map((text) => createHash('sha256').update(text).digest())
      return timingSafeEqual(wanted!, found!)
    },
  }
}
