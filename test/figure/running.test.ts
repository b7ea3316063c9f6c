import { describe, expect, it } from 'vitest'
import type { SupportedLanguage } from '../../src/model/language.ts'
import { readLayers } from '../support.ts'

/** Each count as `number standing, who counts`. */
const counts = async (text: string, language: SupportedLanguage): Promise<readonly string[]> =>
  (await readLayers(text, language))
    .figures!.filter(({ measure, counts: kind }) => measure !== 'other' && (kind === 'total' || kind === 'incident'))
    .map(({ text: words, standing, authority }) => `${words} ${standing}, ${authority?.text ?? '-'}`)

const check = (language: SupportedLanguage, text: string, expected: readonly string[]): void => {
  it(text, async () => expect(await counts(text, language)).toEqual(expected))
}

describe('a count told in the imperfect stands where nothing newer replaces it', () => {
  check('es', 'La Defensoría contaba hasta el lunes 56 muertos.', ['56 asserted, Defensoría'])
  check('es', 'La Defensoría contaba el lunes 56 muertos. El martes la Defensoría contó 58 muertos.', [
    '56 superseded, Defensoría',
    '58 asserted, Defensoría',
  ])
  check('es', 'La Defensoría contaba el lunes 56 muertos. La Policía cuenta 50 muertos.', [
    '56 asserted, Defensoría',
    '50 asserted, Policía',
  ])
  check('es', 'Se contaban 56 muertos.', ['56 superseded, -'])
})

describe('a day stands between the verb and who died', () => {
  check('es', 'En enfrentamientos habían muerto hasta el jueves 49 personas, según la Defensoría.', [
    '49 asserted, la Defensoría',
  ])
})

describe('who counts is named behind what they are, or behind the count', () => {
  check('en', 'At least 63 people have died, according to a count by Corvo Wire.', [
    'At least 63 asserted, a count by Corvo Wire',
  ])
  check('es', 'Han muerto 63 personas, según el recuento de Corvo Wire.', ['63 asserted, el recuento de Corvo Wire'])
  check('en', "The ombudsman's toll rose to 60 deaths on Thursday.", ['60 asserted, The ombudsman'])
  check('es', 'El balance de la Defensoría llegó a 46 muertos.', ['46 asserted, Defensoría'])
  check('en', 'The number of dead in Port Hale rose to 12.', ['12 asserted, -'])
})

it('an agency is known by the name behind the word for it', async () => {
  const { figures, entities } = await readLayers('La agencia Corvo Press contaba el lunes 47 muertos.', 'es')
  const authority = figures!.find(({ measure }) => measure === 'killed')!.authority!
  expect(entities!.find(({ id }) => id === authority.entity)?.name).toBe('Corvo Press')
})

describe('a tally that stands behind its number', () => {
  const measures = (text: string, expected: readonly string[]): void => {
    it(text, async () => {
      const { figures } = await readLayers(text, 'es')
      expect(figures!.map(({ text: words, measure }) => `${words} ${measure}`)).toEqual(expected)
    })
  }
  measures('Hay cuatro desaparecidos. La jefa elevó a once el número de muertos.', ['cuatro missing', 'once killed'])
  measures('Hay cuatro muertos. El alcalde rebajó el lunes a siete la cifra de heridos.', [
    'cuatro killed',
    'siete injured',
  ])
  measures('Hay cuatro muertos. El alcalde elevó a siete la cifra.', ['cuatro killed', 'siete killed'])
})
