import { describe, expect, it } from 'vitest'
import type { SupportedLanguage } from '../../src/model/language.ts'
import { readLayers } from '../support.ts'

/** Each casualty figure as `words @ place`, `-` for none. */
const places = async (text: string, language: SupportedLanguage): Promise<readonly string[]> =>
  (await readLayers(text, language))
    .figures!.filter((figure) => figure.measure !== 'other')
    .map(({ text: words, place }) => `${words} @ ${place?.text ?? '-'}`)

const check = (language: SupportedLanguage, text: string, expected: readonly string[]): void => {
  it(text, async () => expect(await places(text, language)).toEqual(expected))
}

describe('the place of a casualty in English', () => {
  check('en', '12 people died in the southern city of Arequipa on Monday.', ['12 @ Arequipa'])
  check('en', '12 people died in the Kenyan capital of Nairobi.', ['12 @ Nairobi'])
  check('en', '12 people died outside the French embassy in Nairobi.', ['12 @ Nairobi'])
  check('en', '12 people died at the Kenya consulate.', ['12 @ -'])
  check('en', '12 people died in the flood, Kenya said.', ['12 @ -'])
  check('en', 'Peru buried the 12 people who died.', ['12 @ -'])
  check('en', 'A Nairobi bus fire killed 12 people.', ['12 @ Nairobi'])
  check('en', '12 people died in Nairobi and 3 in Arequipa.', ['12 @ Nairobi', '3 @ Arequipa'])
  check('en', '12 people were killed and 30 were injured in Nairobi.', ['12 @ Nairobi', '30 @ Nairobi'])
  check('en', 'The count of deaths has 47 civilians, one guard and a woman in the region of Arequipa.', [
    '47 @ -',
    'one @ Arequipa',
    'a @ Arequipa',
  ])
})

describe('the place that "where" stands for', () => {
  check('en', 'Troops shelled Nairobi, where 12 people died.', ['12 @ Nairobi'])
  check('en', 'The fire reached the Nairobi district, where 12 people died.', ['12 @ Nairobi'])
  check('en', 'The front is still Juliaca, north of Arequipa, where some 12 people died.', ['some 12 @ Juliaca'])
  check('en', 'They drove from Arequipa to Juliaca, where 12 people died.', ['12 @ Juliaca'])
  check('en', 'The envoy of Kenya asked where 12 people had died.', ['12 @ -'])
  check('es', 'El fuego llegó a Arequipa, donde murieron 12 personas.', ['12 @ Arequipa'])
  check('es', 'Bombardearon Juliaca, al norte de Arequipa, donde murieron 12 personas.', ['12 @ Juliaca'])
})

describe('the place of a casualty in Spanish', () => {
  check('es', 'Murieron 12 personas en la localidad sureña de Arequipa.', ['12 @ Arequipa'])
  check('es', 'Murieron 12 personas frente a la embajada de Francia en Nairobi.', ['12 @ Nairobi'])
  check('es', 'Murieron 12 personas, informó Perú.', ['12 @ -'])
  check('es', 'Doce muertos en Nairobi y tres en Arequipa', ['Doce @ Nairobi', 'tres @ Arequipa'])
})
