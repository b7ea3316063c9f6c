import { z } from 'zod'
import type { StoryRow } from '../../../collection/index.ts'
import { listing } from '../../views/part.ts'
import { defineTool } from '../tool.ts'

export const listStories = defineTool({
  name: 'list_stories',
  title: 'List stories',
  description:
    'Stories of the collection, the latest first: reports of one event each. Give a story id to the other tools. ' +
    'All conditions that are given must hold.',
  input: z.object({
    text: z.string().max(500).optional().describe('words that stand in a report of it; "in quotes" together'),
    outlet: z.string().max(200).optional().describe('the name of an outlet that reported it'),
    language: z.string().max(35).optional().describe('the language of one of its reports (en, es)'),
    from: z.iso.date().optional().describe('the first day (YYYY-MM-DD)'),
    to: z.iso.date().optional().describe('the last day (YYYY-MM-DD)'),
    ...listing,
  }),
  run: async ({ cursor, ...asked }, host) => {
    const { items, next } = await host.stories({ ...given(asked), limit: asked.limit, ...(cursor ? { cursor } : {}) })
    return { stories: items.map(storyOf), next }
  },
})

/** What is given of a query, without what is not. */
const given = <T extends object>(asked: T): { [K in keyof T]: Exclude<T[K], undefined> } =>
  Object.fromEntries(Object.entries(asked).filter(([, value]) => value !== undefined)) as never

const storyOf = ({ id, heading, first, last, reports, outlets, languages, follows }: StoryRow): object => ({
  id,
  heading: heading && { report: heading.report, start: heading.start, end: heading.end, words: heading.text },
  ...{ first, last, reports, languages },
  outlets: outlets.slice(0, 12),
  outletsInAll: outlets.length,
  follows: follows.map(({ of }) => of),
})
