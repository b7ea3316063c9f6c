import { expect, test } from 'vitest'
import { happeningsOf } from '../../src/reconcile/timeline/happening.ts'
import { buildTimeline } from '../../src/reconcile/timeline/index.ts'
import type { AlignedStory, ReadReport } from '../../src/model/story.ts'
import { bindDates } from '../../src/align/dates/index.ts'
import { readAs } from '../dates/support.ts'
import { storyOf as alignedOf, type Told } from '../incidents/support.ts'

/** A story of reports whose names are the same where they are written the same. */
const storyOf = async (...reads: readonly Promise<ReadReport>[]): Promise<AlignedStory> => {
  const reports = await Promise.all(reads)
  const of = new Map(
    reports.flatMap(({ extraction }) => extraction.entities.map(({ id, name }) => [id, name] as const)),
  )
  const empty = {
    origins: [],
    incidents: [],
    victims: [],
    figures: [],
    quotations: [],
    matters: [],
    claims: [],
    withdrawals: [],
  }
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
    ...{
      report,
      start,
      end,
      text,
      side: 0,
      certainty: 'clear' as const,
      attribution: null,
      factuality: 'fact' as const,
    },
  }))
  const because = { code: 'claim-conflicting', params: {}, evidence: [] }
  const claim = {
    id: 'k',
    status: 'conflicting' as const,
    certainty: 'clear' as const,
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

/** Entries of a story's timeline: value, reports that tell it, and the values that conflict. */
const entriesOf = async (...told: readonly Told[]) =>
  buildTimeline(await alignedOf(...told)).map(({ value, citations, conflict, incident }) => ({
    ...{ value, incident, reports: citations.map(({ report }) => report) },
    conflict: conflict.map((other) => other.value),
  }))

test.each<readonly [string, readonly Told[]]>([
  ['in other words', [{ text: 'A bridge fell on Sunday.' }, { text: 'A bridge collapsed in Tarma on Sunday.' }]],
  [
    'in two languages',
    [
      { text: 'Bridge falls in Tarma\n\nA bridge fell in Tarma on Sunday, killing four people.' },
      { text: 'Cae un puente en Tarma\n\nUn puente se derrumbó el domingo en Tarma.', language: 'es' },
    ],
  ],
])('one main event is one entry %s, with its incident', async (_, told) => {
  const entries = await entriesOf(...told)
  expect(entries).toMatchObject([{ value: '2023-03-12', reports: ['a', 'b'], conflict: [] }])
  expect(entries[0]!.incident).not.toBeNull()
})

test.each<readonly [string, readonly Told[]]>([
  [
    'en',
    [
      { text: 'Ferry Aurora sinks\n\nThe ferry Aurora sank off Port Lindo on Friday night with 40 people aboard.' },
      { text: 'Ferry Aurora sinks off Lindo\n\nThe ferry Aurora sank near Port Lindo on Saturday, officials said.' },
      { text: 'Aurora ferry sinks\n\nThe Aurora, a ferry, sank off Port Lindo on March 10.' },
    ],
  ],
  [
    'es',
    [
      'Se hunde el ferry Aurora\n\nEl ferry Aurora se hundió frente a Puerto Lindo el viernes por la noche.',
      'El ferry Aurora se hunde\n\nEl ferry Aurora se hundió cerca de Puerto Lindo el sábado, dijeron las autoridades.',
      'Hundimiento\n\nEl ferry Aurora se hundió frente a Puerto Lindo el 10 de marzo.',
    ].map((text) => ({ text, language: 'es' as const })),
  ],
])('days that reports of one main event tell differently conflict: %s', async (_, told) => {
  expect(await entriesOf(...told)).toMatchObject([
    { value: '2023-03-10', reports: ['a', 'c'], conflict: ['2023-03-11'] },
  ])
})

test.each<readonly [string, readonly Told[]]>([
  [
    'another deed',
    [
      { text: 'Guards freed in Tarma\n\nRebels in Tarma freed eight guards on Sunday.' },
      { text: 'Rebels hold guards in Tarma\n\nRebels in Tarma seized eight guards on Friday.' },
    ],
  ],
  [
    'the day on which it was said',
    [
      { text: 'Bridge falls in Tarma\n\nA bridge fell in Tarma on Sunday, killing four people.' },
      { text: 'Bridge falls in Tarma\n\nA bridge that fell in Tarma was old, the mayor said on Friday.' },
    ],
  ],
  [
    'a tally',
    [
      { text: 'Flood in Tarma\n\nAt least 12 people had died in Tarma as of Friday.' },
      { text: 'Flood in Tarma\n\nAt least 12 people had died in Tarma as of Sunday.' },
    ],
  ],
  [
    'el día en que se dijo',
    [
      { text: 'Cae un puente en Tarma\n\nUn puente cayó el domingo en Tarma.', language: 'es' },
      {
        text: 'Cae un puente en Tarma\n\nEl puente que cayó en Tarma era viejo, dijo el viernes el alcalde.',
        language: 'es',
      },
    ],
  ],
])('no conflict of days: %s', async (_, told) => {
  expect((await entriesOf(...told)).flatMap(({ conflict }) => conflict)).toEqual([])
})

test.each([
  'Bridge falls in Tarma\n\nA bridge fell in Tarma, killing four people.',
  'Bridge falls in Tarma\n\nA bridge fell in Tarma around midnight.',
  'Bridge falls in Tarma\n\nA bridge fell in Tarma in the morning.',
])('a day that is only inferred from publication is on no timeline: %s', async (text) => {
  const story = await alignedOf({ text })
  expect(story.incidents[0]).toMatchObject({ when: '2023-03-14', basis: 'inferred' })
  expect(buildTimeline(story)).toEqual([])
})
