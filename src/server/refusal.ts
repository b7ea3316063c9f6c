import type { ContentfulStatusCode } from 'hono/utils/http-status'
import type { MessageCode, MessageParams } from '../model/messages.ts'

/** Thrown where a request is refused: the status that it is answered with, and the message that says why and what to do. */
export class Refusal extends Error {
  override readonly name = 'Refusal'
  readonly status: ContentfulStatusCode
  readonly code: MessageCode
  readonly params: MessageParams

  constructor(status: ContentfulStatusCode, code: MessageCode, params: MessageParams = {}) {
    super(code)
    this.status = status
    this.code = code
    this.params = params
  }
}

/** What is there, or the refusal that it is not. */
export const found = <T>(value: T | null | undefined, code: MessageCode, params: MessageParams): T => {
  if (value === null || value === undefined) throw new Refusal(404, code, params)
  return value
}
