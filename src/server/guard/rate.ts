import { isIPv6 } from 'node:net'
import type { Rate } from './limits.ts'

/** Counts requests by who makes them. */
export interface RateLimiter {
  /** Takes one request; gives 0, or the seconds after which there is room again. */
  take(key: string): number
  /** The same without taking one. */
  wait(key: string): number
}

/** What is remembered of clients at most: whoever asked longest ago is forgotten first. */
const mostKeys = 10_000

/**
 * A bucket of tokens for each client, which refills with time (a leaky bucket as a meter, ITU-T I.371).
 * @param now milliseconds, of any clock that only runs forward
 */
export const createRateLimiter = ({ perSecond, burst }: Rate, now: () => number): RateLimiter => {
  const buckets = new Map<string, { readonly left: number; readonly at: number }>()
  const leftOf = (key: string, at: number): number => {
    const bucket = buckets.get(key)
    return bucket === undefined ? burst : Math.min(burst, bucket.left + ((at - bucket.at) / 1000) * perSecond)
  }
  const secondsUntil = (left: number): number => (left >= 1 ? 0 : Math.max(1, Math.ceil((1 - left) / perSecond)))
  return {
    wait: (key) => secondsUntil(leftOf(key, now())),
    take: (key) => {
      const at = now()
      const left = leftOf(key, at)
      if (left < 1) return secondsUntil(left)
      buckets.delete(key)
      // Keys stand in the order of their last request: the first has waited longest.
      if (buckets.size >= mostKeys) buckets.delete(buckets.keys().next().value!)
      buckets.set(key, { left: left - 1, at })
      return 0
    },
  }
}

/**
 * Who an address stands for: a network of IPv6 is one client, since it has more addresses than can be counted.
 * @example clientOf('2001:db8:1:2:3::9') // '2001:db8:1:2'
 */
export const clientOf = (address: string): string => {
  const bare = address.replace(/^::ffff:(?=\d+\.)/iu, '').replace(/%.*$/u, '')
  if (!isIPv6(bare)) return bare
  const [head = '', tail = ''] = bare.split('::')
  const before = head === '' ? [] : head.split(':')
  const behind = tail === '' ? [] : tail.split(':')
  const gap = bare.includes('::')
    ? Array.from({ length: Math.max(0, 8 - before.length - behind.length) }, () => '0')
    : []
  return [...before, ...gap, ...behind].slice(0, 4).join(':')
}
