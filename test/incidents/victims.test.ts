import { describe, expect, test } from 'vitest'
import { nameIn, storyOf, type Told } from './support.ts'

/** Victims of a story: name, outcome, and standing where it is not `reported`. */
const victimsOf = async (...told: readonly Told[]): Promise<readonly string[]> => {
  const story = await storyOf(...told)
  return story.victims.map(({ entity, outcome, standing }) =>
    [nameIn(story, entity), outcome, ...(standing === 'reported' ? [] : [standing])].join(' '),
  )
}

const check = (text: string, expected: readonly string[], language: 'en' | 'es' = 'en'): void => {
  test(text, async () => {
    expect(await victimsOf({ text, language })).toEqual(expected)
  })
}

describe('who comes to harm, and not who speaks of it', () => {
  check('Luis Soto expressed solidarity over the death of Rosa Vidal in Tarma on Monday.', ['Rosa Vidal killed'])
  check('Luis Soto expresó su pesar por la muerte de Rosa Vidal el lunes.', ['Rosa Vidal killed'], 'es')
  check('Judge Luis Soto sentenced Pedro Mamani to 12 years for killing Rosa Vidal.', ['Rosa Vidal killed'])
  check('La presidenta Ana Rivas rindió homenaje a Rosa Vidal, asesinada el domingo.', ['Rosa Vidal killed'], 'es')
  check('The killer, Pedro Mamani, was arrested.', ['Pedro Mamani detained'])
  check('Rosa Vidal was found dead on Monday.', ['Rosa Vidal killed'])
  check('Pedro Mamani shot Rosa Vidal dead on Monday.', ['Rosa Vidal killed'])
  check('Luis Soto mourned.', [])
  check('Luis Soto, a regional director, said the gunman ran. The police killed him at noon, he said.', [])
  check('Rosa Vidal left on Monday. They told her that she should die.', [])
  check('A reward of 5,000 dollars was offered for the capture of Pedro Mamani.', [])
})

describe('those beside the dead', () => {
  check('Rosa Vidal died on Monday in Tarma when a bus hit her car. Her brother Luis Vidal survived.', [
    'Rosa Vidal killed',
  ])
  check(
    'Rosa Vidal murió el lunes. Su hermano Luis Vidal sobrevivió y Pedro Mamani resultó herido.',
    [...['Rosa Vidal killed', 'Pedro Mamani injured']],
    'es',
  )
})

test('what is denied stands as denied, unless somebody tells it', async () => {
  const denied = { text: 'Police denied that Rosa Vidal had died.' }
  expect(await victimsOf(denied)).toEqual(['Rosa Vidal killed denied'])
  expect(await victimsOf(denied, { text: 'Rosa Vidal died on Monday in Tarma.' })).toEqual(['Rosa Vidal killed'])
})

test('one person under two spellings is one victim, with both', async () => {
  const told = ['Anna Kowalsky', 'Ana Kowalski'].map((name) => ({
    text: `${name} died in the fire in Tarma on Monday.`,
  }))
  const { victims } = await storyOf(...told)
  expect(victims).toHaveLength(1)
  expect(victims[0]!.attributes).toContainEqual(expect.objectContaining({ name: 'name', value: 'Ana Kowalski' }))
})

test.each([
  ['in one report', ['Anna Kowalsky and Ana Kowalski died in the fire in Tarma on Monday.'], 2],
  ['on other days', ['Anna Kowalsky died in Tarma on Monday.', 'Ana Kowalski died in Tarma on Friday.'], 2],
  ['of other fates', ['Anna Kowalsky died in Tarma on Monday.', 'Ana Kowalski was arrested in Tarma on Monday.'], 2],
])('two spellings are two people %s', async (_, texts, count) => {
  const { victims } = await storyOf(...texts.map((text) => ({ text })))
  expect(victims.length).toBeGreaterThanOrEqual(count - 1)
  expect(new Set(victims.flatMap(({ entity }) => entity ?? [])).size).toBe(victims.length)
  expect(victims.every(({ attributes }) => attributes.every(({ name }) => name !== 'name'))).toBe(true)
})

test('ages that differ by one stand side by side', async () => {
  const { victims } = await storyOf(
    { text: 'Rosa Vidal, 34, was killed on Monday in Tarma.' },
    { text: 'Rosa Vidal, de 35 años, murió el lunes en Tarma.', language: 'es' },
  )
  expect(victims).toHaveLength(1)
  expect(victims[0]!.attributes.filter(({ name }) => name === 'age').map(({ value }) => value)).toEqual(['34', '35'])
})
