import { describe, expect, test } from 'vitest'
import { buildOmissions } from '../../src/reconcile/omissions/index.ts'
import { readReport, storyOf } from './support.ts'

const padding = [
  'Bakers in the old quarter have raised the cost of rye bread twice since winter.',
  'A choir of pensioners won the regional singing cup for the third time.',
  'The zoo named its baby otter after a listener of the breakfast show.',
]

const story = async (...told: readonly string[]) =>
  storyOf(await Promise.all(told.map((words, i) => readReport(`r${i}`, `${words}\n\n${padding[i % 3]}`))))

/** The words of claims that several reports tell. */
const shared = async (...told: readonly string[]): Promise<readonly (readonly string[])[]> =>
  (await story(...told)).claims
    .filter(({ reports }) => reports.length > 1)
    .map(({ citations }) => citations.map(({ text }) => text))

describe('details', () => {
  const crane = 'A crane toppled on the quay of Dorval, killing Ivo Lenz, 21, before noon.'

  test('one age of one man', async () => {
    const joined = await shared(crane, 'Neighbours said the 21-year-old sailor had kept bees.')
    expect(joined).toContainEqual(['Ivo Lenz, 21', 'the 21-year-old sailor'])
  })

  test('one height in two units', async () => {
    const joined = await shared('The 30-metre high mast was painted red.', 'Children sang below the 100ft-high mast.')
    expect(joined).toHaveLength(1)
    expect(joined[0]![0]).toBe('30-metre high mast')
  })

  test('one weight by a verb and before a noun', async () => {
    const joined = await shared('The bell weighed 180 kg, Otto Falk said.', 'Children sang beside the 400lb bell.')
    expect(joined).toContainEqual(['The bell weighed 180 kg', '400lb bell'])
  })

  test('one height of what one claim tells by two nouns', async () => {
    const joined = await shared(
      'The 30-metre mast fell in Dorval on Monday, killing Ivo Lenz.',
      'The 98ft pole fell in Dorval on Monday, killing Ivo Lenz. Otto Falk wept.',
      'Children sang beside the 100ft-high mast.',
    )
    expect(joined.find((texts) => texts.length === 3)).toEqual(['30-metre mast', '98ft pole', '100ft-high mast'])
  })

  test('is of a matter, and nobody leaves it out', async () => {
    const told = await story(
      crane,
      'Neighbours said the 21-year-old sailor had kept bees.',
      'Ministers met in Lumbera.',
    )
    const claim = told.claims.find(({ citations }) => citations.some(({ text }) => text === 'Ivo Lenz, 21'))!
    expect(told.matters.filter(({ claims }) => claims.includes(claim.id))).toHaveLength(1)
    expect(buildOmissions(told).some((each) => each.claim === claim.id)).toBe(false)
  })

  test.each([
    ['another age', crane, 'Neighbours said the 34-year-old sailor had kept bees.'],
    ['another gender', crane, 'Neighbours said the 21-year-old woman had kept bees.'],
    ['nobody that was told of', crane, 'In Lumbera a 21-year-old student sold bees.'],
    ['another thing', 'The 30-metre high mast was painted red.', 'Children sang below the 100ft-high statue.'],
    ['another strength', 'A magnitude 7.2 quake hit Dorval.', 'Sheep ran from the magnitude 7.1 quake.'],
    ['another height', 'The 30-metre high mast was painted red.', 'Children sang below the 50ft-high mast.'],
    ['two people of one age', `${crane} Pavel Stroud, 21, was hurt.`, 'Neighbours said the 21-year-old had kept bees.'],
  ])('not: %s', async (_, a, b) => {
    expect(await shared(a, b)).toEqual([])
  })

  test('makes no claim of one report, nor one that is shown already', async () => {
    const told = await story(crane, 'A crane toppled on the quay of Dorval, killing Ivo Lenz, 21, before noon.')
    expect(told.claims.some(({ citations }) => citations.some(({ text }) => text === 'Ivo Lenz, 21'))).toBe(false)
  })
})
