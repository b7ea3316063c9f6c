import * as robotsModule from 'robots-parser'
import type { MessageCode } from '../../model/messages.ts'
import { AddressError, fetchAddress, userAgent, type ClientOptions } from '../address.ts'

/** Asks what sites allow programs to fetch. */
export interface Robots {
  /**
   * Waits until a site may be asked again, at least as long as it wants.
   * @throws AddressError `robots-refused`, or `robots-unreachable` where the site does not say what it allows
   */
  mayFetch(url: URL): Promise<void>
}

export interface RobotsOptions {
  readonly client?: ClientOptions
  /** Milliseconds between two requests to a site that does not say how long. */
  readonly gap?: number
  readonly now?: () => number
  readonly pause?: (milliseconds: number) => Promise<void>
}

interface Site {
  readonly allows: (url: string) => boolean
  readonly unreachable: boolean
  readonly gap: number
  /** When it may be asked next, in milliseconds since 1970. */
  next: number
}

interface Rules {
  isAllowed(url: string, agent: string): boolean | undefined
  getCrawlDelay(agent: string): number | undefined
}

/** The package is CommonJS, and its types name a default export that it has not. */
const robotsParser = (robotsModule as unknown as { default: (address: string, text: string) => Rules }).default

const mostOfRobots = 512 * 1024
/** A site that asks for longer is asked no more often than this all the same; a person waits. */
const longestGap = 10_000

/**
 * Respects robots.txt (RFC 9309): each site's is read once; where it is absent all is allowed, where the site fails nothing is.
 * @example await createRobots().mayFetch(new URL('https://elfaro.example/puente'))
 */
export const createRobots = (options: RobotsOptions = {}): Robots => {
  const sites = new Map<string, Promise<Site>>()
  const now = options.now ?? Date.now
  const pause = options.pause ?? ((ms) => new Promise((done) => setTimeout(done, ms)))
  const siteOf = (url: URL): Promise<Site> => {
    const found = sites.get(url.origin) ?? readSite(url.origin, options)
    sites.set(url.origin, found)
    return found
  }
  return {
    mayFetch: async (url) => {
      const site = await siteOf(url)
      const refused: MessageCode | null = site.unreachable
        ? 'robots-unreachable'
        : site.allows(url.href)
          ? null
          : 'robots-refused'
      if (refused) throw new AddressError(refused, { address: url.href })
      // The turn is taken before the wait, so that two who ask at once do not go at once.
      const wait = Math.max(0, site.next - now())
      site.next = now() + wait + site.gap
      if (wait > 0) await pause(wait)
    },
  }
}

const readSite = async (origin: string, { client, gap = 500 }: RobotsOptions): Promise<Site> => {
  const address = `${origin}/robots.txt`
  const free = { allows: () => true, unreachable: false, gap, next: 0 }
  try {
    const { before: _, ...plain } = client ?? {}
    const { bytes } = await fetchAddress(address, { ...plain, mostBytes: mostOfRobots })
    const robots = robotsParser(address, new TextDecoder().decode(bytes))
    const delay = (robots.getCrawlDelay(userAgent) ?? 0) * 1000
    return {
      ...free,
      allows: (url) => robots.isAllowed(url, userAgent) ?? true,
      gap: Math.min(longestGap, Math.max(gap, delay)),
    }
  } catch (error) {
    // Of a host that cannot be reached at all, the request for the page itself says so better.
    const status = error instanceof AddressError ? Number(error.params['status'] ?? 0) : 0
    return { ...free, unreachable: status >= 500 }
  }
}
