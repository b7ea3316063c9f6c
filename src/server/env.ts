import type { HttpBindings } from '@hono/node-server'
import type { ReaderLanguage } from '../index.ts'
import type { Access } from './guard/access.ts'

/** What a request carries on its way through the server. */
export interface Env {
  readonly Bindings: Partial<HttpBindings>
  readonly Variables: {
    access: Access
    language: ReaderLanguage
    /** The session cookie, where there is one. */
    cookie: string | undefined
  }
}
