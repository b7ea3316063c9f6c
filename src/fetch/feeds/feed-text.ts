/** Text of a feed, decoded; null where the bytes are none. Feeds are UTF-8, or say which older encoding they are in. */
export const feedTextOf = (bytes: Uint8Array): string | null => {
  const head = new TextDecoder('utf-8').decode(bytes.subarray(0, 4096))
  if (!looksLikeFeed(head)) return null
  const label = /^[^>]*encoding\s*=\s*["']([\w-]+)["']/iu.exec(head)?.[1] ?? 'utf-8'
  try {
    return new TextDecoder(label).decode(bytes)
  } catch {
    return new TextDecoder('utf-8').decode(bytes)
  }
}

/** Whether a text looks like a feed: cheap, for it is asked of every report. */
const looksLikeFeed = (head: string): boolean =>
  /^[\s\ufeff]*<(?:\?xml|!--|rss|feed|rdf:RDF)/iu.test(head)
    ? /<(?:rss[\s>]|feed\s[^>]*xmlns|feed>|rdf:RDF[\s>])/iu.test(head)
    : /^[\s\ufeff]*\{/u.test(head) && /"version"\s*:\s*"https?:\\?\/\\?\/jsonfeed\.org\\?\/version/u.test(head)
