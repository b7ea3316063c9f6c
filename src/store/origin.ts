import type { KnownFacts, Source } from '../index.ts'

/** Where bytes came from and what is known of them: a source without its bytes. */
export type Origin = Pick<Source, 'path' | 'mediaType' | 'address' | 'retrieved' | 'known'>

export const originOf = ({ path, mediaType, address, retrieved, known }: Source): Origin => ({
  path,
  mediaType,
  address,
  retrieved,
  known,
})

/**
 * What is known when the same bytes come from the same place again: what was found out since, and of the rest what was
 * known before. A page that a feed told the outlet of keeps it when somebody gives its bare address.
 */
export const togetherKnown = (before: Origin, now: Origin): Origin => ({
  path: before.path ?? now.path,
  mediaType: before.mediaType ?? now.mediaType,
  address: before.address ?? now.address,
  retrieved: before.retrieved ?? now.retrieved,
  known: before.known && now.known ? { ...before.known, ...told(now.known) } : (before.known ?? now.known),
})

/** The first file stays: another one with the same bytes tells nothing new. */
const told = ({ outlet, published, language, title, url }: KnownFacts): Partial<KnownFacts> =>
  Object.fromEntries(Object.entries({ outlet, published, language, title, url }).filter(([, value]) => value !== null))

/** All that can make another reading of the same bytes, as text. */
export const factsOf = ({ mediaType, known }: Origin): string => {
  const { outlet = null, published = null, language = null, title = null, url = null } = known ?? {}
  return JSON.stringify([mediaType, outlet, published, language, title, url])
}
