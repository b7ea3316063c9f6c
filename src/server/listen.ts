import {
  createServer as createPlain,
  STATUS_CODES,
  type RequestListener,
  type Server as NodeServer,
  type ServerOptions,
} from 'node:http'
import { createServer as createSecure } from 'node:https'
import type { AddressInfo, Socket } from 'node:net'
import { getRequestListener } from '@hono/node-server'
import { megabytes } from '../fetch/bytes.ts'
import { CorroborateError, messageOf, type MessageCode, type ReaderLanguage } from '../index.ts'
import type { MessageParams } from '../model/messages.ts'
import type { Server } from './app.ts'
import { defaultLimits, type Limits } from './guard/limits.ts'

export interface ListenOptions {
  readonly host: string
  /** 0 for any that is free. */
  readonly port: number
  /** A certificate and its key (PEM), for TLS. */
  readonly tls?: { readonly cert: string; readonly key: string } | null
  readonly limits?: Partial<Limits>
  readonly language?: ReaderLanguage
}

/** A server that listens. */
export interface Listening {
  /** Where it can be reached: `http://127.0.0.1:4747`. */
  readonly address: string
  readonly port: number
  /** Takes no more requests; ends when those that run have ended, or after some seconds. */
  close(): Promise<void>
}

/**
 * Lets a server listen. Clients that are slow, send too much before their request, or are too many, are refused before the
 * server hears of them.
 * @throws CorroborateError `serve-port`
 */
export const listen = async (server: Server, options: ListenOptions): Promise<Listening> => {
  const limits = { ...defaultLimits, ...options.limits }
  const node = nodeServerOf(server, options, limits)
  node.maxConnections = limits.connections
  node.setTimeout(limits.answerTime * 2)
  node.on('clientError', (error: NodeJS.ErrnoException, socket) =>
    answerBroken(error, socket as Socket, { limits, language: options.language ?? 'en' }),
  )
  await bind(node, options)
  const { port } = node.address() as AddressInfo
  const shown = options.host.includes(':') ? `[${options.host}]` : options.host
  return { address: `${options.tls ? 'https' : 'http'}://${shown}:${port}`, port, close: () => end(node) }
}

const nodeServerOf = ({ fetch }: Server, { tls, language = 'en' }: ListenOptions, limits: Limits): NodeServer => {
  // What cannot even be made a request, such as one without a host.
  const errorHandler = (): Response => {
    const { body, status } = told({ status: 400, code: 'request-broken', params: {} }, language)
    return new Response(body, { status, headers: { 'content-type': 'application/json' } })
  }
  const listener = getRequestListener(fetch, { errorHandler })
  const serverOptions: ServerOptions = {
    maxHeaderSize: limits.headers,
    headersTimeout: limits.headersTime,
    requestTimeout: limits.requestTime,
    connectionsCheckingInterval: Math.min(1000, limits.headersTime),
    keepAliveTimeout: 5_000,
    requireHostHeader: false,
  }
  const answer = (...[incoming, outgoing]: Parameters<RequestListener>): void => void listener(incoming, outgoing)
  return tls
    ? createSecure({ ...serverOptions, ...tls, minVersion: 'TLSv1.2' }, answer)
    : createPlain(serverOptions, answer)
}

const bind = (node: NodeServer, { host, port }: ListenOptions): Promise<void> =>
  new Promise((resolve, reject) => {
    node.once('error', ({ code, message }: NodeJS.ErrnoException) =>
      reject(new CorroborateError('serve-port', { host, port, detail: code ?? message })),
    )
    node.listen(port, host, resolve)
  })

const end = (node: NodeServer): Promise<void> =>
  new Promise((resolve) => {
    node.close(() => resolve())
    node.closeIdleConnections()
    setTimeout(() => node.closeAllConnections(), 3_000).unref()
  })

interface Heeded {
  readonly limits: Limits
  readonly language: ReaderLanguage
}

/** What never became a request is answered too, as far as there is somebody to read it. */
const answerBroken = (error: NodeJS.ErrnoException, socket: Socket, { limits, language }: Heeded): void => {
  if (!socket.writable) return void socket.destroy()
  const { status, body } = told(brokenOf(error, limits), language)
  const head = [
    `HTTP/1.1 ${status} ${STATUS_CODES[status]}`,
    'content-type: application/json',
    `content-length: ${Buffer.byteLength(body)}`,
    'connection: close',
    'x-content-type-options: nosniff',
  ]
  socket.end(`${head.join('\r\n')}\r\n\r\n${body}`)
}

interface Broken {
  readonly status: 400 | 408 | 431
  readonly code: MessageCode
  readonly params: MessageParams
}

const told = ({ status, code, params }: Broken, language: ReaderLanguage): { status: number; body: string } => ({
  status,
  body: JSON.stringify({ error: { code, message: messageOf(code, params, language), params } }),
})

const brokenOf = ({ code }: NodeJS.ErrnoException, limits: Limits): Broken => {
  if (code === 'HPE_HEADER_OVERFLOW')
    return { status: 431, code: 'headers-too-large', params: { limit: megabytes(limits.headers) } }
  if (code === 'ERR_HTTP_REQUEST_TIMEOUT')
    return { status: 408, code: 'too-slow', params: { seconds: Math.round(limits.requestTime / 1000) } }
  return { status: 400, code: 'request-broken', params: {} }
}
