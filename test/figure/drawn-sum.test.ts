import { describe, expect, it } from 'vitest'
import type { SupportedLanguage } from '../../src/model/language.ts'
import { readLayers } from '../support.ts'

/** The casualties of a text as `words: measure`, with the whole that each is a part of. */
const check = (language: SupportedLanguage, text: string, expected: readonly string[]): void => {
  it(text, async () => {
    const { figures } = await readLayers(text, language)
    const wholeOf = (id: string | null): string => {
      const whole = figures!.find((figure) => figure.id === id)
      return whole ? ` of ${whole.text}` : ''
    }
    const casualties = figures!.filter(({ measure }) => measure !== 'other')
    expect(casualties.map(({ text: words, measure, partOf }) => `${words}: ${measure}${wholeOf(partOf)}`)).toEqual(
      expected,
    )
  })
}

describe('parts with verbs of their own are tied to the sum that is drawn from them', () => {
  check('en', '31 died in brawls, eight in crashes and a guard was burned: 40 deaths in all.', [
    '31: killed of 40',
    'eight: killed of 40',
    'a: killed of 40',
    '40: killed',
  ])
  check('en', 'In brawls 31 died and eight were killed at gates. A guard was shot dead, bringing the total to 40.', [
    '31: killed of 40',
    'eight: killed of 40',
    'A: killed of 40',
    '40: killed',
  ])
  check('es', '31 murieron en riñas, ocho en accidentes y un guardia fue quemado: 40 muertos en total.', [
    '31: killed of 40',
    'ocho: killed of 40',
    'un: killed of 40',
    '40: killed',
  ])
  check('en', '60 people were hospitalised; 45 have been sent home and 15 remain in hospital.', [
    '60: hospitalized',
    '45: hospitalized of 60',
    '15: hospitalized of 60',
  ])
})

describe('what does not add up, or is drawn from nothing, stays apart', () => {
  check('en', '31 died in brawls and eight in crashes, and a guard was burned; 44 died in all.', [
    '31: killed',
    'eight: killed',
    'a: injured',
    '44: killed',
  ])
  check('en', 'A guard was burned in Norvale. The clinic says 31 people died there.', ['A: injured', '31: killed'])
  check('es', '31 murieron en riñas y ocho en accidentes; en total hubo 44 muertos.', [
    '31: killed',
    'ocho: killed',
    '44: killed',
  ])
})
