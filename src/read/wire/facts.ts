import { because } from '../../model/because.ts'
import type { Fact } from '../../model/report.ts'
import { bylineCues } from '../furniture-words.ts'
import type { PageFacts } from '../page.ts'
import { metadataDay } from '../printed-date.ts'

/** What a news item says of itself, as it stands there; null where it does not. */
export interface ItemFacts {
  readonly headline: string | null
  readonly byline: string | null
  readonly provider: string | null
  readonly language: string | null
  readonly firstCreated: string | null
  readonly versionCreated: string | null
  readonly uri: string | null
}

/**
 * The facts of an agency's news item: it was published when it was first created, and updated when its version was, where that
 * is another moment. An item without a first day was published when its version was.
 * @param format what the facts are said to be from: `ninjs` or `NewsML-G2`
 */
export const factsOfItem = (item: ItemFacts, format: string): PageFacts => {
  const { headline, byline, provider, language, versionCreated, uri } = item
  const first = item.firstCreated ?? versionCreated
  const updated = versionCreated !== first ? versionCreated : null
  const day = first === null ? null : metadataDay(first)
  const found: readonly Fact[] = [
    ...fact('title', headline, `${format} headline`),
    ...fact('byline', byline, `${format} byline`),
    ...fact('outlet', provider, `${format} provider`),
    ...fact('language', language, `${format} language`),
    ...fact('published', first, `${format} ${item.firstCreated === null ? 'versioncreated' : 'firstcreated'}`),
    ...fact('updated', updated, `${format} versioncreated`),
    ...fact('canonical', uri, `${format} uri`),
  ]
  return {
    title: headline,
    outlet: provider,
    byline: byline?.slice(bylineCues.opening(byline.toLowerCase())).trim() ?? null,
    published:
      day === null
        ? null
        : { value: day, because: because('published-meta', { value: first!, place: `${format} created` }) },
    updated: updated === null ? null : momentOf(updated),
    canonical: uri,
    language: language?.replace('_', '-') ?? null,
    found,
  }
}

const fact = (name: Fact['name'], value: string | null, from: string): readonly Fact[] =>
  value === null ? [] : [{ name, value, from }]

/** Two versions of one day are told apart by the clock. */
const momentOf = (value: string): string | null =>
  /^\d{4}-\d\d-\d\dT\d\d:\d\d/.test(value) ? value : metadataDay(value)
