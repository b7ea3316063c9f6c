import { expect, test } from 'vitest'
import { happeningsOf } from '../../src/reconcile/timeline/happening.ts'
import { buildTimeline } from '../../src/reconcile/timeline/index.ts'
import type { AlignedStory, ReadReport } from '../../src/model/story.ts'
import { bindDates } from '../../src/align/dates/index.ts'
import { readAs } from '../dates/support.ts'

/** A story of reports whose names are the same where they are written the same. */
const storyOf = async (...reads: readonly Promise<ReadReport>[]): Promise<AlignedStory> => {
  const reports = await Promise.all(reads)
  const of = new Map(
    reports.flatMap(({ extraction }) => extraction.entities.map(({ id, name }) => [id, name] as const)),
  )
  const empty = { origins: [], incidents: [], victims: [], figures: [], quotations: [], matters: [], claims: [] }
  return { reports, dates: bindDates(reports, []), entities: { entities: [], of }, ...empty }
}

const published = { published: '2023-03-17' }

test('one happening told by two reports is one entry, in the words of both, in order of days', async () => {
  const story = await storyOf(
    readAs(
      'a',
      'The docker Emil Castaneda drowned in Port Arden on Thursday. On Monday senators wrote to Harlan Voss.',
      {
        published: '2023-03-14',
      },
    ),
    readAs('b', 'Emil Castaneda, a docker, drowned in Port Arden on 9 March.', published),
  )
  const timeline = buildTimeline(story)
  expect(timeline.map(({ value, citations }) => [value, citations.map(({ report }) => report)])).toEqual([
    ['2023-03-09', ['a', 'b']],
    ['2023-03-13', ['a']],
  ])
})

test('every citation is the report’s words', async () => {
  const story = await storyOf(readAs('a', 'On Monday, the mayor said that two bridges had fallen.', published))
  const [entry] = buildTimeline(story)
  expect(entry!.value).toBe('2023-03-13')
  for (const { start, end, text } of entry!.citations) {
    expect(story.reports[0]!.report.text.slice(start, end)).toBe(text)
    expect(text).toMatch(/^On Monday.*fallen$/)
  }
})

test('plans, denials and years alone are no happenings', async () => {
  const text = 'The court will meet on Friday. The wall did not fall on Monday. The hall was built in 1992.'
  expect(buildTimeline(await storyOf(readAs('a', text, { published: '2023-03-15' })))).toEqual([])
})

test('days that reports give differently for one claim conflict, and the better told keeps the entry', async () => {
  const story = await storyOf(
    readAs('a', 'Emil Castaneda drowned in Port Arden on 9 March.', published),
    readAs('b', 'Emil Castaneda drowned in Port Arden on Thursday, 9 March.', published),
    readAs('c', 'Emil Castaneda drowned in Port Arden on 8 March.', published),
  )
  const citations = happeningsOf(story).map(({ report, start, end, text }) => ({
    ...{ report, start, end, text, side: 0, attribution: null, factuality: 'fact' as const },
  }))
  const because = { code: 'claim-conflicting', params: {}, evidence: [] }
  const claim = {
    id: 'k',
    status: 'conflicting' as const,
    citations,
    reports: [],
    origins: [],
    primarySources: [],
    because,
  }
  const timeline = buildTimeline({ ...story, claims: [claim] })
  expect(timeline).toHaveLength(1)
  expect(timeline[0]).toMatchObject({ value: '2023-03-09', conflict: [{ value: '2023-03-08' }] })
})
