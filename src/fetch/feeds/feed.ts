import { parseFeed } from 'feedsmith'
import { CorroborateError } from '../../model/messages.ts'

/** One item of a feed, in what all formats have. */
export interface FeedItem {
  readonly title: string | null
  /** Absolute where the feed or its own address allows it. */
  readonly link: string | null
  readonly id: string | null
  /** The day as the feed writes it, ISO. */
  readonly published: string | null
  /** The full text as markup or plain words, where the feed carries it. */
  readonly content: { readonly text: string; readonly html: boolean } | null
}

export interface Feed {
  readonly title: string | null
  readonly items: readonly FeedItem[]
}

/**
 * Reads RSS, RDF, Atom and JSON feeds.
 * @param address where the feed is from, for links that are not whole
 * @throws CorroborateError `feed-broken`
 */
export const readFeed = (text: string, name: string, address: string | null): Feed => {
  let parsed: ReturnType<typeof parseFeed>
  try {
    parsed = parseFeed(text)
  } catch (error) {
    throw new CorroborateError('feed-broken', { name, detail: String((error as Error).message).slice(0, 120) })
  }
  const whole = (link: string | undefined, base: string | undefined): string | null =>
    wholeAddress(link, [base, address ?? undefined])
  if (parsed.format === 'rss') {
    const { feed } = parsed
    return {
      title: feed.title ?? null,
      items: (feed.items ?? []).map((item) => ({
        title: item.title ?? null,
        link: whole(item.link ?? (item.guid?.isPermaLink === false ? undefined : item.guid?.value), feed.link),
        id: item.guid?.value ?? null,
        published: dayStated(item.pubDate ?? item.dc?.dates?.[0]),
        content: markup(item.content?.encoded),
      })),
    }
  }
  if (parsed.format === 'rdf') {
    const { feed } = parsed
    return {
      title: feed.title ?? null,
      items: (feed.items ?? []).map((item) => ({
        title: item.title ?? null,
        link: whole(item.link, feed.link),
        id: item.rdf?.about ?? null,
        published: dayStated(item.dc?.dates?.[0]),
        content: markup(item.content?.encoded),
      })),
    }
  }
  if (parsed.format === 'atom') {
    const { feed } = parsed
    const base = feed.xml?.base ?? feed.links?.find(({ rel }) => rel === 'alternate' || rel === undefined)?.href
    return {
      title: feed.title?.value ?? null,
      items: (feed.entries ?? []).map((entry) => ({
        title: entry.title?.value ?? null,
        link: whole(
          (entry.links?.find(({ rel }) => rel === 'alternate' || rel === undefined) ?? entry.links?.[0])?.href,
          base,
        ),
        id: entry.id ?? null,
        published: dayStated(entry.published ?? entry.updated),
        content: entry.content?.value ? { text: entry.content.value, html: entry.content.type !== 'text' } : null,
      })),
    }
  }
  const { feed } = parsed
  return {
    title: feed.title ?? null,
    items: (feed.items ?? []).map((item) => ({
      title: item.title ?? null,
      link: whole(item.url ?? item.external_url, feed.home_page_url),
      id: item.id ?? null,
      published: dayStated(item.date_published),
      content: item.content_html
        ? markup(item.content_html)
        : item.content_text
          ? { text: item.content_text, html: false }
          : null,
    })),
  }
}

const markup = (text: string | undefined): FeedItem['content'] => (text ? { text, html: true } : null)

const wholeAddress = (link: string | undefined, bases: readonly (string | undefined)[]): string | null => {
  if (!link) return null
  if (URL.canParse(link)) return link
  const base = bases.find((one) => one !== undefined && URL.canParse(link, one))
  return base === undefined ? null : new URL(link, base).href
}

/**
 * The day of a feed's date as it is written, whatever the hour in other places: RFC 822 or ISO 8601.
 * @example dayStated('Mon, 30 Jan 2023 23:30:00 -0500') // '2023-01-30'
 */
export const dayStated = (date: unknown): string | null => {
  if (typeof date !== 'string') return null
  const iso = /^\s*(\d{4}-\d{2}-\d{2})/u.exec(date)
  if (iso) return iso[1]!
  const parts = /(\d{1,2})\s+([a-z]{3})[a-z]*\.?,?\s+(\d{4}|\d{2})\b/iu.exec(date)
  const time = parts ? Date.parse(`${parts[1]} ${parts[2]} ${parts[3]} UTC`) : Number.NaN
  return Number.isNaN(time) ? null : new Date(time).toISOString().slice(0, 10)
}
