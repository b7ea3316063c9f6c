import { expect, test } from 'vitest'
import type { SupportedLanguage } from '../../src/model/language.ts'
import { readLayers } from '../support.ts'

/** Concept and name of all to whom something happened, told beside the predicate. */
const check = (text: string, expected: readonly string[], language: SupportedLanguage = 'en'): void => {
  test(`${language}: ${text}`, async () => {
    const { statements = [], entities = [] } = await readLayers(text, language)
    const named = statements.flatMap(({ befallen }) => befallen ?? [])
    const nameOf = (id: string) => entities.find((entity) => entity.id === id)?.name
    expect(named.map(({ concept, entity }) => `${concept} ${nameOf(entity)}`)).toEqual(expected)
  })
}

check('Luis Soto grieved over the death of Rosa Vidal.', ['die Rosa Vidal'])
check("Luis Soto grieved over Rosa Vidal's death.", ['die Rosa Vidal'])
check('Luis Soto lamentó la muerte de Rosa Vidal.', ['die Rosa Vidal'], 'es')
check('Luis Soto lamentó el asesinato de la abogada Rosa Vidal.', ['murder Rosa Vidal'], 'es')
check('Rosa Vidal was found dead.', ['die Rosa Vidal'])
check('Pedro Mamani resultó herido.', ['injure Pedro Mamani'], 'es')
check('Luis Soto grieved over the death of the mine.', [])
check('Luis Soto met Rosa Vidal after the death penalty was lifted.', [])
