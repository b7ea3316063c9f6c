import { describe, expect, test } from 'vitest'
import type { SupportedLanguage } from '../../src/model/language.ts'
import { readLayers } from '../support.ts'

const details = async (text: string, language: SupportedLanguage): Promise<readonly unknown[]> =>
  ((await readLayers(text, language)).nominals ?? []).flatMap(({ text, detail }) => (detail ? { text, ...detail } : []))

describe('an attribute that is told by the way', () => {
  const tells = (language: SupportedLanguage, text: string, expected: object): void => {
    test(text, async () => {
      expect((await details(text, language))[0]).toMatchObject(expected)
    })
  }
  tells('en', 'A crane fell, killing Ivo Lenz, 21, on the quay.', { text: 'Ivo Lenz, 21', attribute: 'age', value: 21 })
  tells('en', 'A falling crane crushed the 21-year-old sailor.', { value: 21, unnamed: 'definite' })
  tells('en', 'A 21-year old man has died in Dorval.', { value: 21, unnamed: 'indefinite' })
  tells('es', 'Murió Rosa Vidal, de 40 años, en Lumbera.', { attribute: 'age', value: 40 })
  tells('en', 'The 30-metre high mast fell.', {
    text: '30-metre high mast',
    value: 30,
    unit: 'metre',
    holder: ['mast'],
  })
  tells('en', 'They stood near the 100ft-high mast.', { value: 30.48, unit: 'metre' })
  tells('en', 'Twenty sailors died, two of them Danish citizens.', {
    attribute: 'part',
    value: 2,
    unit: 'killed',
    holder: expect.arrayContaining(['citizen', 'country:DK']),
  })
  tells('en', 'Eleven people, none of them Danes, died.', { value: 0, holder: expect.arrayContaining(['country:DK']) })

  const silent = (language: SupportedLanguage, text: string): void => {
    test(`not: ${text}`, async () => expect(await details(text, language)).toEqual([]))
  }
  silent('en', 'Several buildings were damaged.')
  silent('en', 'An 18-wheeler truck stood in the yard.')
  silent('en', 'Ten sailors died, including a policeman.')
  silent('es', 'Esperaron dos años.')
})
