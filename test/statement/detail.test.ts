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
  tells('en', 'The 30m-high (100ft) mast fell.', { value: 30, unit: 'metre', holder: ['mast'] })
  tells('en', 'The curved mast in Dorval stood 30 metres high.', {
    text: 'The curved mast in Dorval stood 30 metres high',
    value: 30,
    unit: 'metre',
    holder: ['mast'],
  })
  tells('en', 'The gorilla weighed 180 kg.', { value: 180, unit: 'kilogram', holder: ['gorilla'] })
  tells('en', 'He got a fine of $2.5 million.', { value: 2_500_000, unit: 'USD', holder: ['fine', 'thing:fine'] })
  tells('en', 'A magnitude 7.2 quake struck Norland.', {
    value: 7.2,
    unit: 'magnitude',
    holder: ['quake', 'thing:quake'],
  })
  tells('en', 'The 5.9-magnitude quake hit Norland.', { value: 5.9, unit: 'magnitude' })
  tells('es', 'Una cruz de madera de 30 metros cayó.', {
    text: 'cruz de madera de 30 metros',
    value: 30,
    unit: 'metre',
    holder: ['cruz', 'madera', 'thing:crucifix'],
  })
  tells('es', 'El puente tiene 2 kilómetros de largo.', {
    value: 2000,
    unit: 'metre',
    holder: ['puente', 'thing:bridge'],
  })
  tells('es', 'La cruz medía 30 metros.', { value: 30, unit: 'metre' })
  tells('es', 'Un terremoto de magnitud 7,2 sacudió Norlandia.', { value: 7.2, unit: 'magnitude' })
  tells('es', 'Recibió una multa de 2,5 millones de dólares.', { value: 2_500_000, unit: 'USD' })
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
  silent('en', 'The sailor fell from a height of 30 metres.')
  silent('en', 'The mast was 30 metres away.')
  silent('en', 'The mast did not weigh 180 kg.')
  silent('es', 'Cayó desde una altura de 30 metros.')
  silent('es', 'El puente está a 30 kilómetros.')
})
