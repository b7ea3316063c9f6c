import type { KnownFacts } from '../read/source.ts'
import { AddressError, fetchAddress } from './address.ts'
import { fail, type Collected, type CollectOptions } from './collected.ts'
import { opened, type Opening } from './open-packed.ts'

/** How what lies in bytes is opened: links of a feed are fetched as the same options say, robots.txt read once for all. */
export const openingOf = (options: CollectOptions): Opening => {
  let robots = options.robots
  const fetch: Opening['fetch'] = async (address, known) => {
    const client = options.client && { client: options.client }
    robots ??= (await import('./feeds/robots.ts')).createRobots(client)
    return fetched(address, known, { ...options, robots })
  }
  return { options, fetch }
}

/** The source at an address, or what is in the archive or feed there. */
export async function* readAddress(
  address: string,
  known: KnownFacts | null,
  options: CollectOptions,
): AsyncGenerator<Collected> {
  const item = await fetched(address, known, options)
  if ('failure' in item) return yield item
  const { bytes, ...given } = item.source
  yield* opened(bytes, given, openingOf(options))
}

/** A name and a password in an address are not sent, and so they are not kept either. */
const withoutUser = (address: string): string => {
  if (!URL.canParse(address)) return address
  const url = new URL(address)
  if (url.username === '' && url.password === '') return address
  url.username = ''
  url.password = ''
  return url.href
}

const fetched = async (given: string, known: KnownFacts | null, options: CollectOptions): Promise<Collected> => {
  const address = withoutUser(given)
  const { robots } = options
  try {
    const before = robots ? (url: URL) => robots.mayFetch(url) : undefined
    const { bytes, mediaType, final } = await fetchAddress(address, { ...options.client, ...(before && { before }) })
    const retrieved = options.now?.() ?? new Date().toISOString()
    return {
      source: {
        bytes,
        path: null,
        mediaType,
        address: { asked: address, final, canonical: null, archived: [] },
        retrieved,
        known,
      },
    }
  } catch (error) {
    if (error instanceof AddressError) return fail(error.code, error.params)
    return fail('address-dead', { address, detail: String(error).slice(0, 120) })
  }
}
