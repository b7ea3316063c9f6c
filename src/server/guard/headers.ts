import type { MiddlewareHandler } from 'hono'
import { secureHeaders } from 'hono/secure-headers'

/** What a page of the server may do: run its own script, wear its own style, send forms to itself. */
export const pagePolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "connect-src 'self'",
  'img-src data:',
  "form-action 'self'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
].join('; ')

/** What is no page of ours may do nothing at all, whatever a browser takes it for. */
const nothing = "default-src 'none'; frame-ancestors 'none'; sandbox"

/** Headers that every answer has; a page names its own policy. */
export const answerHeaders = (): MiddlewareHandler[] => [
  async (c, next) => {
    await next()
    const { headers } = c.res
    if (!headers.has('content-security-policy')) c.header('content-security-policy', nothing)
    if (!headers.has('cache-control')) c.header('cache-control', 'no-store')
  },
  secureHeaders({
    xFrameOptions: 'DENY',
    // No other site is told where its reader came from. With `no-referrer` browsers would hide the origin of our own forms too.
    referrerPolicy: 'same-origin',
    crossOriginResourcePolicy: 'same-origin',
    crossOriginOpenerPolicy: 'same-origin',
    // Whether the name is served with TLS is its owner's to promise.
    strictTransportSecurity: false,
    permissionsPolicy: { camera: [], microphone: [], geolocation: [], payment: [], usb: [] },
  }),
]
