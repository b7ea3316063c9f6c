import { expect, test } from 'vitest'
import { readReport, storyOf } from './support.ts'

/** The claim that most reports tell: its status and the names of its primary sources; an outlet by its report. */
const claimIn = async (...texts: readonly string[]) => {
  const story = storyOf(await Promise.all(texts.map((text, at) => readReport(`r-${at}`, text))))
  const [claim] = story.claims.toSorted((a, b) => b.reports.length - a.reports.length)
  const nameOf = (id: string): string => story.entities.entities.find((entity) => entity.id === id)?.name ?? id
  return [claim?.status, claim?.primarySources.map(nameOf).sort()]
}

test('several outlets that credit one body have one primary source', async () => {
  expect(
    await claimIn(
      'Six fishing boats sank off Tolna on Monday, the Tolna Port Board said.',
      'According to the Tolna Port Board, six fishing boats sank off Tolna on Monday.',
    ),
  ).toEqual(['repeated', ['Tolna Port Board']])
})

test('what one outlet has from another source goes back to that source, not to the outlet', async () => {
  expect(
    await claimIn(
      'Six fishing boats sank off Tolna on Monday, the Marlow Post reported, citing the Tolna Port Board.',
      'Six fishing boats sank off Tolna on Monday, the Tolna Port Board said.',
    ),
  ).toEqual(['repeated', ['Tolna Port Board']])
})

test('a body and the woman who speaks for it are one primary source', async () => {
  expect(
    await claimIn(
      'Six fishing boats sank off Tolna on Monday, the Tolna Port Board said.',
      'Six fishing boats sank off Tolna on Monday, said Ana Ruiz, a spokeswoman for the Tolna Port Board.',
    ),
  ).toEqual(['repeated', ['Tolna Port Board']])
})

test('of a sentence with the counts of two bodies the number that is shared tells whose it is', async () => {
  const [status] = await claimIn(
    'The Lumbera Sailors Union counts 18 sailors and one officer; the Tolna Port Board lists 20 dead, among them two minors.',
    'The Tolna Port Board lists 20 dead sailors, among them two minors.',
  )
  expect(status).toBe('repeated')
})

test('a body and a man who does not speak for it are two', async () => {
  expect(
    await claimIn(
      'Six fishing boats sank off Tolna on Monday, the Tolna Port Board said.',
      'Six fishing boats sank off Tolna on Monday, said Ivo Marsh, a baker.',
    ),
  ).toEqual(['corroborated', ['Ivo Marsh', 'Tolna Port Board']])
})

test('two reports of one outlet have it as one primary source, and reports of two outlets as two', async () => {
  const texts = ['Six fishing boats sank off Tolna on Monday.', 'Off Tolna, six fishing boats have sunk on Monday.']
  const of = async (...outlets: readonly string[]) => {
    const read = await Promise.all(texts.map((text, at) => readReport(`r-${at}`, text)))
    const reports = read.map((one, at) => ({ ...one, report: { ...one.report, outlet: outlets[at]! } }))
    return storyOf(reports).claims.find((claim) => claim.reports.length > 1)
  }
  expect(await of('Marlow Post', 'marlow post ')).toMatchObject({ status: 'repeated', primarySources: ['r-0'] })
  expect(await of('Marlow Post', 'Tolna Echo')).toMatchObject({ status: 'corroborated' })
})

test('a sentence that two outlets print in the same words has one source, and in their own words two', async () => {
  const told = 'Six fishing boats with forty men on board sank in the storm off Tolna on Monday night'
  const other = 'Off Tolna, six fishing boats that carried forty men went down on Monday night in the storm'
  expect((await claimIn(`${told}. Rain fell.`, `${told}, as the wind rose.`))[0]).toBe('repeated')
  expect((await claimIn(`${told}. Rain fell.`, `${other}.`))[0]).toBe('corroborated')
})

test('who prints what somebody said without the name is no other source', async () => {
  const quoted = '“Nobody on the pier saw the lamps of six fishing boats go out,”'
  expect((await claimIn(`${quoted} Ivo Marsh said.`, `${quoted}`))[0]).toBe('repeated')
})

test.each([
  ['refused to bring the vote forward', 'on Monday refused by 40 to 12 to bring the vote forward'],
  ['agreed on Monday to pay the pilots', 'on Monday agreed to pay the pilots'],
])('what a body refuses or agrees to do is told by each outlet: %s', async (one, other) => {
  const [status] = await claimIn(`The Tolna Port Board ${one}.`, `The Tolna Port Board ${other}.`)
  expect(status).toBe('corroborated')
})
