import type { KnownFacts, Source } from '../../read/source.ts'
import { fail, type Collected, type CollectOptions } from '../collected.ts'
import { readFeed, type FeedItem } from './feed.ts'

export interface FeedInput {
  readonly name: string
  readonly bytes: Uint8Array
  /** Where it was fetched, where it was. */
  readonly address: string | null
  readonly retrieved: string | null
}

/** Fetches an item of a feed. */
export type FetchItem = (address: string, known: KnownFacts) => Promise<Collected>

/** Feeds list what is new; a longer one is an archive, whose first items are the latest. */
const mostItems = 500

/**
 * The reports of a feed: an item whose full text is in the feed is read from it, any other from where it links to, or from
 * the feed all the same where that cannot be had and the feed has some of it. Its day and title are known facts.
 */
export async function* sourcesOfFeed(
  input: FeedInput & { readonly text: string },
  options: CollectOptions,
  fetch: FetchItem,
): AsyncGenerator<Collected> {
  const { name, text, address } = input
  const feed = readFeed(text, name, address)
  if (feed.items.length === 0) return yield fail('feed-empty', { name })
  const seen = new Set<string>()
  for (const item of feed.items.slice(0, options.mostItems ?? mostItems)) {
    const key = item.link ?? item.id ?? item.title ?? ''
    if (seen.has(key)) continue
    seen.add(key)
    if (options.signal?.aborted) return
    const known = knownOf(item)
    if (isWhole(item)) yield { source: sourceOf(item, { ...known, outlet: feed.title }, input) }
    else if (item.link !== null && options.follow !== false) {
      if (await options.isKnown?.(item.link, item.published)) continue
      const page = await fetch(item.link, known)
      // Nothing was retrieved, so that it is asked for again another time.
      if ('failure' in page && carries(item, leastOfBrief))
        yield { source: { ...sourceOf(item, { ...known, outlet: feed.title }, input), retrieved: null } }
      else yield page
    } else yield fail('feed-item-bare', { name, item: item.title ?? item.id ?? '-' })
  }
}

const knownOf = ({ title, published, link }: FeedItem): KnownFacts => ({
  ...{ file: null, outlet: null, language: null },
  ...{ title: title === null ? null : plainText(title), published, url: link },
})

/** Titles of feeds may be markup. */
const plainText = (title: string): string =>
  title
    .replace(/<[^<>]*>/gu, '')
    .replace(/\s+/gu, ' ')
    .trim()

/** Fewer characters are a teaser of the report, not its text. */
const leastOfWhole = 600

/** So many tell something, where the page itself cannot be had. */
const leastOfBrief = 120

/** Where an item leads nowhere, what it carries is all there is. */
const isWhole = (item: FeedItem): boolean => carries(item, item.link === null ? 1 : leastOfWhole)

/** Whether an item has a text of so many characters, which is not cut off. */
const carries = ({ content }: FeedItem, least: number): boolean => {
  if (content === null) return false
  const words = content.html ? content.text.replace(/<[^<>]*>/gu, ' ') : content.text
  const end = words.trimEnd().slice(-40)
  return words.trim().length >= least && !/(?:\u2026|\.\.\.|\[\u2026\]|\[\.\.\.\])\W*$/u.test(end)
}

const sourceOf = ({ content, link, id }: FeedItem, known: KnownFacts, { name, retrieved }: FeedInput): Source => ({
  bytes: new TextEncoder().encode(content!.text),
  path: link === null ? `${name}/${id ?? known.title ?? ''}` : null,
  mediaType: `text/${content!.html ? 'html' : 'plain'}; charset=utf-8`,
  address: link === null ? null : { asked: link, final: link, canonical: null, archived: [] },
  retrieved,
  known,
})
