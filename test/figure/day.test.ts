import { describe, expect, it } from 'vitest'
import type { SupportedLanguage } from '../../src/model/language.ts'
import { readLayers } from '../support.ts'

/** Each casualty figure as `words: the words that date it`, `publication`, or `-`. */
const days = async (text: string, language: SupportedLanguage): Promise<readonly string[]> => {
  const { figures, times } = await readLayers(text, language)
  const wordsOf = (id: string | undefined): string =>
    id === undefined || id === 'publication' ? (id ?? '-') : times!.find((time) => time.id === id)!.text
  return figures!
    .filter((figure) => figure.measure !== 'other')
    .map(({ text: words, asOfTime }) => `${words}: ${wordsOf(asOfTime?.time)}`)
}

const check = (language: SupportedLanguage, text: string, expected: readonly string[]): void => {
  it(text, async () => expect(await days(text, language)).toEqual(expected))
}

describe('the day that a figure holds for', () => {
  check('en', '65 people have died since strikes began on December 7.', ['65: publication'])
  check('en', 'The bureau said on Thursday that 12 people had died.', ['12: Thursday'])
  check('en', 'A guard died on Wednesday in Norvale. The mayor counts 30 injured.', ['A: Wednesday', '30: Wednesday'])
  check('en', 'Three weeks ago Norvale was flooded. The mayor counts 30 dead.', ['30: publication'])
  check('es', 'Han muerto 65 personas desde el 7 de diciembre.', ['65: publication'])
  check('es', 'Una mujer murió el miércoles en Valdoro. Con ella suman 48 los fallecidos.', [
    'Una: miércoles',
    '48: miércoles',
  ])
  check('es', 'La lista eleva a 65 los muertos, frente a los 64 contados hasta el viernes.', [
    '65: publication',
    '64: viernes',
  ])
  check('en', 'On Sunday 120 people were killed in Norvale. Thirteen soldiers were also killed.', [
    '120: Sunday',
    'Thirteen: Sunday',
  ])
  check('en', 'Behind the death of 13 soldiers on Sunday, the army said four men had been killed on Monday.', [
    '13: Sunday',
    'four: Monday',
  ])
  check('en', 'A blast killed eight in Norvale. Earlier, a bomb on a bridge killed five.', [
    'eight: publication',
    'five: publication',
  ])
  check(
    'en',
    'A blast killed eight in Norvale. It recalled the riots of 2009. Days later, mobs came. Some 200 people died.',
    ['eight: publication', 'Some 200: 2009'],
  )
  check('es', 'El domingo murieron 120 personas en Valdoro. Trece soldados también murieron.', [
    '120: domingo',
    'Trece: domingo',
  ])
})

describe('a day that explains a start dates no count', () => {
  check('es', 'La oficina cifra en 17 los muertos desde el inicio de la huelga, el 29 de mayo, y pide calma.', [
    '17: publication',
  ])
  check('es', 'Desde el inicio de la huelga, el lunes murieron 17 personas.', ['17: lunes'])
  check('en', 'The office counts 17 dead since the start of the strike, on May 29, and asks for calm.', [
    '17: publication',
  ])
  check(
    'en',
    'A blast killed eight in Norvale. Over 900 have died in the war, which began when a prince was shot in March 2011.',
    ['eight: publication', 'Over 900: publication'],
  )
  check('es', 'Ocho murieron en Valdoro. La guerra, que comenzó en marzo de 2011, ha causado 900 muertos.', [
    'Ocho: publication',
    '900: publication',
  ])
})
