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

/** Each source in words: a relative pronoun by what it stands for. */
const stands = (language: SupportedLanguage, text: string, expected: readonly string[]): void => {
  it(text, async () => {
    const { attributions } = await readLayers(text, language)
    expect(attributions!.map(({ source }) => source?.antecedent?.text ?? source?.text ?? '-')).toEqual(expected)
  })
}

describe('a relative pronoun speaks for the words before it', () => {
  stands('en', 'Judges threw out a motion by his lawyers, who had argued that the judge was biased.', ['his lawyers'])
  stands('es', 'El juez oyó a la defensa del alcalde, que pedía la nulidad del juicio.', ['la defensa del alcalde'])
  stands('es', 'Son más de las nueve muertes que reconoce el Gobierno.', ['el Gobierno'])
  stands('es', 'El grupo que acusa al Gobierno salió.', ['El grupo'])
})

describe('when and where somebody was does not speak', () => {
  stands('en', 'It cited a ruling adopted last week that called for calm.', ['It', 'that'])
  stands('en', 'The mayor met a guard at the gate, who said that the bridge fell.', ['who'])
})

describe('whose it is does not speak for what it says', () => {
  check('es', 'El juez oyó a la defensa de Ana Ruiz, que dijo que el juicio es nulo.', ['que: nobody'])
  check('es', 'El juez oyó a Ana Ruiz, que dijo que el juicio es nulo.', ['que: Ana Ruiz'])
})
