import { brotliDecompressSync, gunzipSync, inflateSync } from 'node:zlib'
import { Agent, request } from 'undici'
import type { MessageCode, MessageParams } from '../model/messages.ts'
import { version } from '../version.ts'
import { joinParts, megabytes } from './bytes.ts'
import {
  checkHost,
  guardedLookup,
  isPublic,
  RefusedAddress,
  resolveBySystem,
  type Allow,
  type Resolve,
} from './guard.ts'

export interface ClientOptions {
  /** Bytes of one page at most. */
  readonly mostBytes?: number
  /** Milliseconds for one page, redirects included. */
  readonly timeout?: number
  readonly mostRedirects?: number
  readonly allow?: Allow
  readonly resolve?: Resolve
  /** Who asks, as servers are told; a desk adds where it can be reached. */
  readonly userAgent?: string
  /** Asked before each request, redirects included; throws where it may not be made. */
  readonly before?: (url: URL) => Promise<void>
}

/** As what servers and their robots.txt know us. */
export const userAgent = `corroborate/${version}`

interface Fetched {
  readonly bytes: Uint8Array
  readonly mediaType: string | null
  /** The address that the bytes came from, after redirects. */
  readonly final: string
}

/** Why an address was not read; the code names the message. */
export class AddressError extends Error {
  readonly code: MessageCode
  readonly params: MessageParams
  constructor(code: MessageCode, params: MessageParams) {
    super(code)
    this.code = code
    this.params = params
  }
}

const accepted =
  'text/html, application/xhtml+xml, text/plain, application/pdf, application/rss+xml, application/atom+xml, application/feed+json, */*;q=0.1'

const clientDefaults = { mostBytes: 20 * 1024 * 1024, timeout: 20_000, mostRedirects: 5 } as const

/**
 * Reads an http or https address. Refuses, before connecting and again at each redirect, hosts whose
 * address is not of the public internet; stops at a size and a time.
 * @throws AddressError with what to tell the user
 */
export const fetchAddress = async (asked: string, options: ClientOptions = {}): Promise<Fetched> => {
  const { mostBytes, timeout, mostRedirects } = { ...clientDefaults, ...options }
  const allow = options.allow ?? isPublic
  const lookup = guardedLookup(options.resolve ?? resolveBySystem, allow)
  const agent = new Agent({
    connect: { lookup, timeout },
    maxResponseSize: mostBytes,
    headersTimeout: timeout,
    bodyTimeout: timeout,
  })
  const signal = AbortSignal.timeout(timeout)
  try {
    let url = urlOf(asked, asked)
    for (let redirects = 0; ; redirects++) {
      checkHost(url, allow)
      await options.before?.(url)
      const answer = await request(url, {
        dispatcher: agent,
        signal,
        headers: {
          accept: accepted,
          'accept-encoding': 'identity',
          'user-agent': options.userAgent ?? userAgent,
        },
      })
      const target = redirectOf(answer)
      if (target === null)
        return {
          bytes: await bodyOf(answer, { asked, mostBytes }),
          mediaType: headerOf(answer.headers['content-type']),
          final: url.href,
        }
      await answer.body.dump().catch(() => {})
      if (redirects >= mostRedirects)
        throw new AddressError('address-redirects', { address: asked, most: mostRedirects })
      url = urlOf(target, asked, url)
    }
  } catch (error) {
    throw asAddressError(error, { asked, mostBytes, timeout })
  } finally {
    void agent.destroy().catch(() => {})
  }
}

type Answer = Awaited<ReturnType<typeof request>>

const urlOf = (address: string, asked: string, base?: URL): URL => {
  if (!URL.canParse(address, base)) throw new AddressError('address-malformed', { address: asked })
  const url = new URL(address, base)
  if (!/^https?:$/u.test(url.protocol))
    throw new AddressError('address-scheme', { address: asked, scheme: url.protocol })
  url.username = ''
  url.password = ''
  url.hash = ''
  return url
}

const headerOf = (value: string | string[] | undefined): string | null =>
  Array.isArray(value) ? (value[0] ?? null) : (value ?? null)

const redirectOf = ({ statusCode, headers }: Answer): string | null =>
  [301, 302, 303, 307, 308].includes(statusCode) ? headerOf(headers['location']) : null

const bodyOf = async (
  answer: Answer,
  { asked, mostBytes }: { asked: string; mostBytes: number },
): Promise<Uint8Array> => {
  if (answer.statusCode !== 200) {
    await answer.body.dump().catch(() => {})
    throw new AddressError('address-status', { address: asked, status: answer.statusCode })
  }
  const parts: Uint8Array[] = []
  let length = 0
  for await (const part of answer.body as AsyncIterable<Uint8Array>) {
    length += part.length
    if (length > mostBytes) throw new AddressError('address-too-large', { address: asked, limit: megabytes(mostBytes) })
    parts.push(part)
  }
  return unpacked(joinParts(parts, length), headerOf(answer.headers['content-encoding']), { asked, mostBytes })
}

/** Servers may pack a page though they were asked not to; what it unpacks to is held to the same size. */
const unpacked = (
  bytes: Uint8Array,
  encoding: string | null,
  { asked, mostBytes }: { asked: string; mostBytes: number },
): Uint8Array => {
  const unpack = { gzip: gunzipSync, 'x-gzip': gunzipSync, deflate: inflateSync, br: brotliDecompressSync }[
    encoding ?? ''
  ]
  if (!unpack) return bytes
  try {
    return new Uint8Array(unpack(bytes, { maxOutputLength: mostBytes }))
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE')
      throw new AddressError('address-too-large', { address: asked, limit: megabytes(mostBytes) })
    throw error
  }
}

const asAddressError = (
  error: unknown,
  { asked, mostBytes, timeout }: { asked: string; mostBytes: number; timeout: number },
): AddressError => {
  if (error instanceof AddressError) return error
  for (let cause: unknown = error; cause instanceof Error; cause = cause.cause) {
    if (cause instanceof RefusedAddress)
      return new AddressError('address-private', { address: asked, host: cause.address })
    const code = (cause as NodeJS.ErrnoException).code ?? ''
    if (cause.name === 'TimeoutError' || /TIMEOUT/u.test(code))
      return new AddressError('address-timeout', { address: asked, seconds: Math.round(timeout / 1000) })
    if (code === 'UND_ERR_RES_EXCEEDED_MAX_SIZE')
      return new AddressError('address-too-large', { address: asked, limit: megabytes(mostBytes) })
  }
  const code = error instanceof Error ? ((error as NodeJS.ErrnoException).code ?? error.message) : String(error)
  return new AddressError('address-dead', { address: asked, detail: code.slice(0, 120) })
}
