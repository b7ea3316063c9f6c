import { describe, expect, it } from 'vitest'
import type { SupportedLanguage } from '../../src/model/language.ts'
import { readLayers } from '../support.ts'

/** Each attribution as `words of the source: the entity that it names`, or `nobody`. */
const check = (language: SupportedLanguage, text: string, expected: readonly string[]): void => {
  it(text, async () => {
    const { attributions, entities } = await readLayers(text, language)
    const nameOf = (id: string | null | undefined): string => entities!.find((one) => one.id === id)?.name ?? 'nobody'
    expect(attributions!.map(({ source }) => `${source?.text ?? '-'}: ${nameOf(source?.entity)}`)).toEqual(expected)
  })
}

describe('whose somebody is does not speak', () => {
  check('en', 'Police arrested Ivo Marsh. His lawyer said the case was weak.', ['His lawyer: nobody'])
  check('en', 'Police arrested Ivo Marsh. He said the case was weak.', ['He: Ivo Marsh'])
  check('en', 'The minister met Ana Ruiz. Her old colleague Ivo Marsh said that the talks went well.', [
    'Her old colleague Ivo Marsh: Ivo Marsh',
  ])
  check('es', 'La policía detuvo a Ivo Marsh. Su abogado dijo que el caso es débil.', ['Su abogado: nobody'])
})

describe('a phrase of time before a place speaks not', () => {
  check(
    'es',
    'Seis obreros murieron en el choque ocurrido la tarde del lunes en la obra Santa Rita, a 30 kilómetros de Valdoro, informó el alcalde.',
    ['el alcalde: alcalde'],
  )
  check('es', 'El alcalde, vecino de Valdoro, dijo que el puente cayó.', ['El alcalde, vecino de Valdoro: alcalde'])
})
