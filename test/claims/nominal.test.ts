import { describe, expect, test } from 'vitest'
import type { Claim } from '../../src/model/claim.ts'
import { readReport, storyOf } from './support.ts'

/** Background, so that one shared name is no likeness: another for each report. */
const padding = [
  'Bakers in the old quarter have raised the cost of rye bread twice since winter.',
  'A choir of pensioners won the regional singing cup for the third time.',
  'The zoo named its baby otter after a listener of the breakfast show.',
]

const claims = async (...told: readonly string[]): Promise<readonly Claim[]> =>
  storyOf(await Promise.all(told.map((words, i) => readReport(`r${i}`, `${words}\n\n${padding[i % 3]}`)))).claims

const cites = (claim: Claim | undefined, words: string): boolean =>
  claim !== undefined && claim.citations.some(({ text }) => text === words)

describe('a deed that only a noun names', () => {
  const clause = 'Rebels bombed two markets in Dorval on Monday.'
  const noun = 'rebel bombings of two markets in Dorval on Monday'

  const talks = 'Fishing ministers of eleven countries resigned together over herring quotas in Port Ambler, weeks'

  test('joins the claim of the clause that tells it', async () => {
    const noun = 'the bombing of two markets'
    const told = await claims(clause, `${talks} after ${noun}.`)
    const claim = told.find((each) => cites(each, 'Rebels bombed two markets in Dorval on Monday'))
    expect([cites(claim, noun), claim?.reports.length]).toEqual([true, 2])
  })

  test('makes no claim', async () => {
    const told = await claims('The choir sang in Lumbera.', `Ministers went home after ${noun}.`)
    expect(told.some((each) => cites(each, noun))).toBe(false)
  })

  test('is a claim where two reports name it, with a name and more in common, and none tells it', async () => {
    const [one, two] = ['the bombing of the Lumbera mill in 1998', 'the 1998 bombing of the Lumbera mill']
    const told = await claims(
      `${talks} after ${one}.`,
      `Eighty bakers sold a record of twelve thousand loaves at the spring fair of the old quarter, despite ${two}.`,
    )
    const claim = told.find((each) => cites(each, one))
    expect([cites(claim, two), claim?.reports.length]).toEqual([true, 2])
  })

  test('is none where nothing that is named is in common', async () => {
    const noun = 'the bombing of two mills'
    const told = await claims(`Ministers recalled ${noun}.`, `The choir sang of ${noun} in the valley.`)
    expect(told.some((each) => each.reports.length === 2 && cites(each, noun))).toBe(false)
  })

  test('joins no claim of another place and day', async () => {
    const other = 'rebel bombings of two banks in Lumbera in 1998'
    const told = await claims(clause, `Ministers recalled ${other}.`)
    expect(told.some((each) => cites(each, other))).toBe(false)
  })

  test('is not told by a report of which a clause tells it in the same sentence', async () => {
    const told = await claims(clause, `Rebels bombed two markets in Dorval on Monday, and ministers spoke of ${noun}.`)
    expect(told.some((each) => cites(each, noun))).toBe(false)
  })
})
