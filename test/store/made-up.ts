import { createHash } from 'node:crypto'
import type { GroupedStory, Source } from '../../src/index.ts'
import {
  pack,
  type Assignment,
  type KeptSource,
  type Reading,
  type Store,
  type UnplacedReading,
} from '../../src/store/index.ts'

export const noon = '2031-05-04T12:00:00Z'

/** A source of a made-up outlet. */
export const sourceOf = (path: string, text: string, known: Partial<NonNullable<Source['known']>> = {}): Source => ({
  bytes: new TextEncoder().encode(text),
  path,
  mediaType: null,
  address: null,
  retrieved: null,
  known: { file: null, outlet: 'Faro', published: '2031-05-04', language: 'en', title: null, url: null, ...known },
})

/** What an engine would give, as far as a store looks at it. */
export const readingOf = ({ id, facts, source }: KeptSource, fingerprint = 'f1', change = ''): Reading => {
  const text = new TextDecoder().decode(source.bytes) + change
  const textHash = createHash('sha256').update(text).digest('hex')
  const ordinal = source.ordinal ?? 1
  const report = `r-${textHash.slice(0, 10)}${ordinal > 1 ? `-${ordinal}` : ''}`
  if (text.startsWith('broken')) return { source: id, facts, fingerprint, diagnostics: [], read: null }
  const { language, outlet, title, published, url } = source.known!
  const read = { report, ordinal, language, outlet, title, published, url, text, textHash }
  const packed = pack({ report: { id: report, text }, fingerprint })
  return {
    source: id,
    facts,
    fingerprint,
    diagnostics: [],
    read: { ...read, packed, print: pack({ report, fingerprint }) },
  }
}

/** Reads all that is unread, as often as it must be. */
export const readAll = async (store: Store, fingerprint = 'f1', change = ''): Promise<void> => {
  for (;;) {
    const unread = await store.unread(fingerprint)
    if (unread.length === 0) return
    await store.keep(unread.map((source) => readingOf(source, fingerprint, change)))
  }
}

export const storyOf = (
  id: string,
  reports: readonly string[],
  days: readonly [string, string] | null = null,
): GroupedStory => ({
  id,
  heading: null,
  first: days?.[0] ?? null,
  last: days?.[1] ?? null,
  members: reports.map((report) => ({ report, because: { code: 'story-alone', params: {}, evidence: [] } })),
  follows: [],
})

export const placedOf = (readings: readonly UnplacedReading[]): Assignment['placed'] =>
  readings.map(({ source, report }) => ({ source, report }))

/** Places all that is read, each report in a story of its own, named after it. */
export const placeAll = async (store: Store, fingerprint = 'f1'): Promise<void> => {
  await store.assigning(async (desk) => {
    for (;;) {
      const readings = await store.unplaced(fingerprint)
      if (readings.length === 0) return
      await desk.write({
        placed: placedOf(readings),
        stories: readings.map(({ report, published }) =>
          storyOf(`y-${report}`, [report], published === null ? null : [published, published]),
        ),
        retired: readings.flatMap(({ was }) => (was === null ? [] : [{ id: `y-${was}`, into: [] }])),
        gone: readings.flatMap(({ was }) => was ?? []),
      })
    }
  })
}

/** Takes, reads and places; gives the ids of the reports in the order of the sources. */
export const fill = async (store: Store, sources: readonly Source[]): Promise<readonly string[]> => {
  const taken = await store.take(sources, noon)
  await readAll(store)
  await placeAll(store)
  const { items } = await store.reports({ limit: 100_000 })
  const of = new Map(items.map(({ id, source }) => [source, id]))
  return taken.map(({ id }) => of.get(id)!)
}
