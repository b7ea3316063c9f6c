import { z } from '@hono/zod-openapi'

const citation = z
  .object({ report: z.string(), start: z.number(), end: z.number(), text: z.string() })
  .openapi('Citation', { description: "The report's text from start to end (UTF-16 units), exactly" })

const because = z
  .object({
    code: z.string(),
    params: z.record(z.string(), z.union([z.string(), z.number(), z.null()])),
    evidence: z.array(citation),
  })
  .openapi('Because')

const follows = z.array(z.object({ of: z.string(), because }))

export const storyRow = z
  .object({
    id: z.string(),
    heading: citation.nullable(),
    first: z.string().nullable(),
    last: z.string().nullable(),
    reports: z.number(),
    outlets: z.array(z.string()),
    languages: z.array(z.string()),
    follows,
    revision: z.number(),
  })
  .openapi('StoryRow')

export const story = z
  .object({
    id: z.string(),
    heading: citation.nullable(),
    first: z.string().nullable(),
    last: z.string().nullable(),
    members: z.array(z.object({ report: z.string(), because })),
    follows,
  })
  .openapi('Story')

export const reportRow = z
  .object({
    id: z.string(),
    source: z.string(),
    story: z.string().nullable(),
    outlet: z.string().nullable(),
    title: z.string().nullable(),
    published: z.string().nullable(),
    language: z.string().nullable(),
    url: z.string().nullable(),
    textHash: z.string(),
    taken: z.string(),
  })
  .openapi('ReportRow')

export const foundReport = reportRow
  .extend({
    snippets: z.array(
      z.object({
        start: z.number(),
        end: z.number(),
        text: z.string(),
        found: z.array(z.object({ start: z.number(), end: z.number() })),
      }),
    ),
  })
  .openapi('FoundReport')

export const counts = z
  .object({
    sources: z.number(),
    failed: z.number(),
    reports: z.number(),
    stories: z.number(),
    dossiers: z.number(),
    bytes: z.number(),
  })
  .openapi('Counts')

export const ingest = z
  .object({
    id: z.string(),
    state: z.enum(['waiting', 'running', 'done', 'failed']),
    given: z.array(z.string()),
    by: z.string(),
    asked: z.string(),
    ended: z.string().nullable(),
    progress: z.object({
      taken: z.number(),
      fresh: z.number(),
      read: z.number(),
      placed: z.number(),
      failed: z.number(),
    }),
    stories: z.array(z.string()),
    notes: z.array(
      z.object({ code: z.string(), params: z.record(z.string(), z.union([z.string(), z.number(), z.null()])) }),
    ),
  })
  .openapi('Ingest')

export const correction = z
  .object({ id: z.number(), story: z.string(), at: z.string(), correction: z.record(z.string(), z.unknown()) })
  .openapi('KeptCorrection')

export const entry = z
  .object({
    id: z.number(),
    at: z.string(),
    story: z.string().nullable(),
    kind: z.string(),
    what: z.unknown().openapi({ type: 'object' }),
  })
  .openapi('JournalEntry')

/** A page of a list, as the store gives it. */
export const pageOf = <T extends z.ZodType>(item: T) => z.object({ items: z.array(item), next: z.string().nullable() })

/** A part of a dossier's list. */
export const part = z
  .object({ items: z.array(z.record(z.string(), z.unknown())), total: z.number(), next: z.string().nullable() })
  .openapi('Part')

export const idParam = z.object({ id: z.string().min(1).max(100) })

/** What a form leaves empty is not asked. */
const asked = (schema: z.ZodType<string>) =>
  z
    .union([z.literal('').transform(() => undefined), schema])
    .optional()
    .openapi({ type: 'string' })

export const listQuery = {
  limit: z.coerce.number().int().min(1).max(100).default(20),
  cursor: asked(z.string().max(1000)),
}

export const storyQuery = z.object({
  text: asked(z.string().max(500)),
  outlet: asked(z.string().max(200)),
  language: asked(z.string().max(35)),
  from: asked(z.iso.date()),
  to: asked(z.iso.date()),
  ...listQuery,
})

export const reportQuery = storyQuery.extend({
  story: asked(z.string().max(100)),
  url: asked(z.string().max(2000)),
})

/** What is given of a query, without what is not. */
export const given = <T extends object>(query: T): { [K in keyof T]: Exclude<T[K], undefined> } =>
  Object.fromEntries(Object.entries(query).filter(([, value]) => value !== undefined)) as never
