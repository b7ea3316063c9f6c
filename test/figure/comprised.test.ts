import { describe, expect, it } from 'vitest'
import type { SupportedLanguage } from '../../src/model/language.ts'
import { readLayers } from '../support.ts'

const check = (language: SupportedLanguage, text: string, expected: readonly string[]): void => {
  it(text, async () => {
    const { figures } = await readLayers(text, language)
    const casualties = figures!.filter(({ measure }) => measure !== 'other')
    expect(casualties.map(({ text: words, measure, counts }) => `${words}: ${measure} ${counts}`)).toEqual(expected)
  })
}

describe('what a count is made of is a part of it', () => {
  check(
    'en',
    'At least 40 people have died. The list comprises 31 civilians killed in brawls, a guard and eight others.',
    ['At least 40: killed total', '31: killed part', 'a: killed part', 'eight: killed part'],
  )
  check(
    'es',
    'Han muerto 40 personas. La lista reúne a 31 civiles muertos en riñas, un guardia y ocho personas fallecidas.',
    ['40: killed total', '31: killed part', 'un: killed part', 'ocho: killed part'],
  )
})

describe('a list goes on with what its count counts', () => {
  check('en', 'The toll includes 12 children and two teachers.', ['12: killed part', 'two: killed part'])
  check('en', 'The injured include Ana Paz, a nurse, and two boys.', ['two: injured part'])
  check('es', 'Los muertos incluyen a 12 niños y dos obreros.', ['12: killed part', 'dos: killed part'])
  check('en', 'The tour includes 12 children and two teachers.', [])
})

describe('a count that is told is no part', () => {
  check('en', 'At least 40 people have died. The list of the office has 31 civilians killed in brawls.', [
    'At least 40: killed total',
    '31: killed total',
  ])
  check('en', 'At least 40 died. The office’s own toll, 33, leaves out the last six and has one death fewer.', [
    'At least 40: killed total',
    '33: killed total',
    'six: killed incident',
    'one: killed incident',
  ])
  check('es', 'La cifra de muertos es 40.', ['40: killed total'])
})
