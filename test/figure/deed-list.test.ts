import { describe, expect, it } from 'vitest'
import type { SupportedLanguage } from '../../src/model/language.ts'
import { readLayers } from '../support.ts'

/** All casualty figures as `words: measure`. */
const check = (text: string, expected: readonly string[], language: SupportedLanguage = 'en'): void => {
  it(`${language}: ${text}`, async () => {
    const { figures = [] } = await readLayers(text, language)
    const casualties = figures.filter(({ measure }) => measure !== 'other')
    expect(casualties.map(({ text: words, measure }) => `${words}: ${measure}`)).toEqual(expected)
  })
}

describe('who is listed with somebody named', () => {
  check('They condemned the murder of minister Ana Paz and two of her guards.', ['two: killed'])
  check('The murder of the rector Ana Paz, five other nuns, and two women was condemned.', [
    ...['five: killed', 'two: killed'],
  ])
  check('Ana Paz, 65, was killed near her home, along with two of her guards.', ['two: killed'])
  check('Condenaron el asesinato de la ministra Ana Paz y dos de sus guardias.', ['dos: killed'], 'es')
  check('Condenaron el asesinato de Ana Paz, cinco enfermeras y dos guardias.', ['cinco: killed', 'dos: killed'], 'es')
})

describe('who is not', () => {
  check('After the murder of Ana Paz, two women left.', [])
  check('After the murder of Ana Paz and two days of mourning, the mayor left.', [])
  check('Tras el asesinato de Ana Paz, dos mujeres se fueron.', [], 'es')
})
