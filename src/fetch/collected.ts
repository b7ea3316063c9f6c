import type { Diagnostic } from '../model/diagnostic.ts'
import { CorroborateError, type MessageCode, type MessageParams } from '../model/messages.ts'
import type { Source } from '../read/source.ts'
import type { ClientOptions } from './address.ts'
import type { UnpackLimits } from './archives/limits.ts'
import type { Robots } from './feeds/robots.ts'

/** A source, or why an input gave none. */
export type Collected = { readonly source: Source } | { readonly failure: Diagnostic }

export interface CollectOptions {
  /** What `-` reads; the process's standard input where not given. */
  readonly stdin?: AsyncIterable<Uint8Array>
  readonly client?: ClientOptions
  /** Bytes of one file at most; an archive may be larger, what is in it may not. */
  readonly mostBytes?: number
  /** The time that fetched pages are said to be retrieved at (ISO 8601). */
  readonly now?: () => string
  /** What an archive may unpack to. */
  readonly unpack?: Partial<UnpackLimits>
  /** Asked before an address is fetched; the items of a feed are always asked for. */
  readonly robots?: Robots
  /** Whether the items of feeds that carry no full text are fetched; true where not given. */
  readonly follow?: boolean
  /** Once it is aborted, nothing more is begun: what is under way comes to its end. */
  readonly signal?: AbortSignal
  /** Items of one feed at most, the first ones. */
  readonly mostItems?: number
  /** Whether a feed's item need not be fetched, such as one that is there already. */
  readonly isKnown?: (address: string, published: string | null) => boolean | Promise<boolean>
}

/** An input, or a part of one, that gives no source. */
export const fail = (code: MessageCode, params: MessageParams): Collected => ({
  failure: { level: 'error', code, params, report: null, span: null },
})

/** What was thrown, told as the failure of an input. */
export const failureOf = (error: unknown, name: string): Collected => {
  if (error instanceof CorroborateError) return fail(error.code, error.params)
  const { code, message } = error as NodeJS.ErrnoException
  return fail('input-unreadable', { name, detail: code ?? String(message).slice(0, 120) })
}
