import { expect, test } from 'vitest'
import type { ReadReport } from '../../src/model/story.ts'
import { bindAll, readAs } from './support.ts'

const dated = (): Promise<ReadReport> =>
  readAs(
    'dated',
    'On Monday, eleven senators sent a letter asking President Harlan Voss to freeze the harbour contract.\n\n' +
      'Just four days earlier, the docker Emil Castaneda had drowned in Port Arden.',
    { published: '2023-03-17' },
  )

const undatedText =
  'President Harlan Voss received a letter on Monday in which senators ask him to freeze the harbour contract.\n\n' +
  'The docker Emil Castaneda drowned in Port Arden on Thursday.'

test('an undated report gets its day from the weekdays that it shares with a dated one', async () => {
  const { published, times } = await bindAll(dated(), readAs('undated', undatedText, { published: null }))
  const inferred = published.get('undated')
  expect(inferred).toMatchObject({ basis: 'inferred' })
  expect(inferred!.value!.startsWith('2023-03-13')).toBe(true)
  expect(inferred!.because!.evidence.length).toBeGreaterThan(1)
  const own = [...times.values()].filter(({ report }) => report === 'undated').map(({ value }) => value)
  expect(own).toEqual(['2023-03-13', '2023-03-09'])
})

test('other things told on like weekdays give no day', async () => {
  const other = 'A ferry sank on Monday off Lindholm. Its captain Ada Moss was questioned on Thursday.'
  const { published } = await bindAll(dated(), readAs('undated', other, { published: null }))
  expect(published.get('undated')).toMatchObject({ value: null, basis: 'unknown' })
})

test('a printed day is never replaced', async () => {
  const { published } = await bindAll(dated(), readAs('printed', undatedText, { published: '2023-03-15' }))
  expect(published.get('printed')).toMatchObject({ value: '2023-03-15', basis: 'given' })
})
