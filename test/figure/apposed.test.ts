import { describe, expect, it } from 'vitest'
import type { SupportedLanguage } from '../../src/model/language.ts'
import { readLayers } from '../support.ts'

const check = (language: SupportedLanguage, text: string, expected: readonly string[]): void => {
  it(text, async () => {
    const { figures } = await readLayers(text, language)
    const casualties = figures!.filter(({ measure }) => measure !== 'other')
    expect(casualties.map(({ text: words, measure }) => `${words}: ${measure}`)).toEqual(expected)
  })
}

describe('a trade that only describes a named person is no count', () => {
  check('en', 'Ana Paz, a plumber and electrician, was hurt on Friday.', [])
  check('en', 'They mourn the death of Ana Paz, a nurse.', [])
  check('en', 'Ana Paz, a nurse who was shot on Friday, has died.', [])
  check('en', 'Ana Paz was a nurse who was killed in May.', [])
  check('es', 'Juan Pérez, un albañil de 30 años, murió el lunes.', [])
  check('es', 'Juan Pérez era un albañil que murió en mayo.', [])
})

describe('a trade that nobody is named for counts one', () => {
  check('en', 'A policeman was killed.', ['A: killed'])
  check('en', 'In Norvale, Peru, a nurse was killed.', ['a: killed'])
  check('en', 'In Norvale, a nurse at the clinic was killed.', ['a: killed'])
  check('en', 'On Monday, a nurse was shot dead.', ['a: killed'])
  check('en', 'The fire killed Ana Paz, a nurse, and two guards.', ['two: killed'])
  check('en', 'Police arrested six Danes, a Finnish trader and a Pole.', [
    'six: detained',
    'a: detained',
    'a: detained',
  ])
  check('es', 'Un policía murió.', ['Un: killed'])
  check('es', 'En Valdoro, un albañil murió el lunes.', ['un: killed'])
})

describe('who acts, and how old one is, is not counted either', () => {
  check('en', 'A judge has ordered captain Ana Paz to be held.', [])
  check('en', 'A man of 55 who was struck has died.', ['A: killed'])
  check('en', 'A judge ordered two guards held.', ['two: detained'])
})
