import { lookup as systemLookup } from 'node:dns'
import type { LookupFunction } from 'node:net'
import ipaddr from 'ipaddr.js'

/** Resolves a name to addresses, as node:dns does with `all`. */
export type Resolve = (hostname: string) => Promise<readonly { readonly address: string; readonly family: number }[]>

/** Whether an address may be read from. */
export type Allow = (address: string) => boolean

/**
 * Whether an address is one of the public internet: nothing private, loopback, link-local, shared
 * (CGNAT), reserved or multicast, and no IPv6 address that stands for an IPv4 one (mapped, NAT64, 6to4).
 * @example isPublic('10.0.0.1') // false
 * @example isPublic('::ffff:169.254.169.254') // false
 */
export const isPublic: Allow = (address) => {
  const bare = address.replace(/^\[|\]$/gu, '').replace(/%.*$/u, '')
  return ipaddr.isValid(bare) && ipaddr.parse(bare).range() === 'unicast'
}

export const resolveBySystem: Resolve = (hostname) =>
  new Promise((resolve, reject) => {
    systemLookup(hostname, { all: true, verbatim: true }, (error, addresses) =>
      error ? reject(error) : resolve(addresses),
    )
  })

/** Thrown where a name leads to an address that may not be read from. */
export class RefusedAddress extends Error {
  readonly address: string
  constructor(address: string) {
    super(`refused: ${address}`)
    this.address = address
  }
}

/**
 * A lookup for connecting that refuses a name if any of its addresses is refused. The connection is
 * made to the very address that was checked, so that a name cannot change its mind in between.
 */
export const guardedLookup =
  (resolve: Resolve, allow: Allow): LookupFunction =>
  (hostname, options, callback) => {
    resolve(hostname).then(
      (addresses) => {
        const bad = addresses.find(({ address }) => !allow(address))
        if (bad) return callback(new RefusedAddress(bad.address), '', 4)
        const wanted = addresses.filter(({ family }) => !options.family || family === Number(options.family))
        const first = wanted[0] ?? addresses[0]
        if (!first) return callback(new Error('no address'), '', 4)
        if (options.all) return callback(null, [...(wanted.length > 0 ? wanted : addresses)])
        return callback(null, first.address, first.family)
      },
      (error: NodeJS.ErrnoException) => callback(error, '', 4),
    )
  }

/** Refuses an address that is written into the URL itself, which no lookup ever sees. */
export const checkHost = (url: URL, allow: Allow): void => {
  const host = url.hostname.replace(/^\[|\]$/gu, '')
  if (ipaddr.isValid(host) && !allow(host)) throw new RefusedAddress(host)
  if (/(?:^|\.)localhost\.?$/iu.test(host) && !allow('127.0.0.1')) throw new RefusedAddress(host)
}
