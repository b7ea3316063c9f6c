import { expect, test } from 'vitest'
import type { SupportedLanguage } from '../../src/model/language.ts'
import { readLayers } from '../support.ts'

/** How sure the first statement of a text is of what it tells. */
const check = (text: string, expected: string, language: SupportedLanguage = 'en'): void => {
  test(`${language}: ${text}`, async () => {
    const { statements = [] } = await readLayers(text, language)
    expect(statements[0]?.factuality).toBe(expected)
  })
}

check('Did the dam fall on Friday?', 'unknown')
check('Are the old docks of the town doomed?', 'unknown')
check('What if the dam falls on the town?', 'unknown')
check('Why did the old dam fall on Friday?', 'fact')
check('The old dam fell on Friday.', 'fact')
check('The guard asked the crew about the dam: “Did it fall?”', 'fact')
check('¿Cayó la presa el viernes?', 'unknown', 'es')
check('¿Por qué cayó la presa el viernes?', 'fact', 'es')
check('La presa vieja cayó el viernes.', 'fact', 'es')
