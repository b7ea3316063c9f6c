import { Refusal } from '../refusal.ts'

/** Names that mean this machine, whatever the port. */
const loopbackNames = ['localhost', '127.0.0.1', '[::1]'] as const

export const isLoopback = (address: string): boolean => {
  const bare = address.replace(/^::ffff:/iu, '')
  return bare === '::1' || /^127(?:\.\d{1,3}){3}$/u.test(bare)
}

/** The hosts that a server answers for. */
export interface Hosts {
  readonly names: readonly string[]
}

/**
 * The names that a request may ask for. A page that rebinds its own name to this machine asks for that name, and is
 * refused (DNS rebinding).
 * @param bound where the server listens
 * @param named names that it was told it has
 */
export const hostsOf = (bound: string, named: readonly string[]): Hosts => {
  const own = bound === '0.0.0.0' || bound === '::' ? [] : [bound.includes(':') ? `[${bound}]` : bound]
  return { names: [...loopbackNames, ...own, ...named].map((name) => name.toLowerCase()) }
}

/** @throws Refusal where the Host header is missing, is none, or names a host that is not ours */
export const checkHost = (header: string | undefined, { names }: Hosts): void => {
  const name = hostName(header ?? '')
  if (name === null || !names.includes(name)) throw new Refusal(421, 'host-unknown', { host: printable(header ?? '') })
}

/** The host of a Host header without its port; null where it is none. */
const hostName = (header: string): string | null => {
  if (!/^(?:\[[0-9a-f:.]+\]|[a-z0-9._-]+)(?::\d{1,5})?$/iu.test(header)) return null
  return header.replace(/:\d+$/u, '').toLowerCase()
}

/** What a request says of where it comes from. */
export interface Whence {
  readonly origin: string | undefined
  readonly host: string | undefined
  /** Sec-Fetch-Site and -Mode, which browsers send and no script can forge. */
  readonly site: string | undefined
  readonly mode: string | undefined
  readonly method: string
}

const harmless = ['GET', 'HEAD', 'OPTIONS']

/**
 * @throws Refusal where a page of another site makes the request. A link from elsewhere may lead here; nothing else may.
 */
export const checkOrigin = ({ origin, host, site, mode, method }: Whence): void => {
  if (origin !== undefined && !isSame(origin, host)) throw foreign(origin)
  const led = harmless.includes(method) && mode === 'navigate'
  if ((site === 'cross-site' || site === 'same-site') && !led) throw foreign(origin ?? site)
}

const foreign = (origin: string): Refusal => new Refusal(403, 'origin-foreign', { origin: printable(origin) })

const isSame = (origin: string, host: string | undefined): boolean =>
  URL.canParse(origin) && new URL(origin).host === host?.toLowerCase().replace(/:(?:80|443)$/u, '')

/** Words of a header, as far as they can stand in a message. */
const printable = (header: string): string => header.replace(/[^\x20-\x7e]/gu, '?').slice(0, 100)
