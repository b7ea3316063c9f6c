import { describe, expect, it } from 'vitest'
import type { SupportedLanguage } from '../../src/model/language.ts'
import { readLayers } from '../support.ts'

/** The words of each entity that has more than one mention or the given type, joined. */
const groups = async (text: string, language: SupportedLanguage = 'en'): Promise<readonly string[]> => {
  const { entities = [], mentions = [] } = await readLayers(text, language)
  const words = new Map(mentions.map((mention) => [mention.id, mention.text]))
  return entities.map((entity) => entity.mentions.map((id) => words.get(id)).join(' | '))
}

describe('mentions that are one', () => {
  const rows: readonly (readonly [SupportedLanguage, string, readonly string[]])[] = [
    ['en', 'Marta Rivas spoke. Rivas left.', ['Marta Rivas | Rivas']],
    ['en', 'John Dunn and Mary Dunn spoke. Ms Dunn left.', ['John Dunn', 'Mary Dunn | Dunn']],
    ['en', 'President Ana Ruiz spoke. The president left.', ['Ana Ruiz | The president']],
    [
      'en',
      'Paul Dunn fell. The 40-year-old carpenter died. He was loved.',
      ['Paul Dunn | The 40-year-old carpenter | He'],
    ],
    ['en', 'The Northern Miners Front (NMF) struck. NMF won.', ['Northern Miners Front | NMF | NMF']],
    ['es', 'Víctor Soto Quispe murió. Soto era obrero.', ['Víctor Soto Quispe | Soto']],
    ['es', 'La Defensoría del Pueblo contó 3. La Defensoría insistió.', ['Defensoría del Pueblo | Defensoría']],
    [
      'es',
      'Habló el defensor del pueblo, Luis Paz. El defensor pidió calma.',
      ['el defensor del pueblo | Luis Paz | El defensor'],
    ],
  ]
  it.each(rows)('%s: %s', async (language, text, expected) => {
    expect(await groups(text, language)).toEqual(expected)
  })
  it('keeps the age and role with the words they stand on', async () => {
    const text = 'Paul Dunn, 41, a carpenter, fell.'
    const { entities = [] } = await readLayers(text, 'en')
    expect(entities[0]).toMatchObject({ name: 'Paul Dunn', age: 41, named: true })
    const age = entities[0]?.attributes.find(({ name }) => name === 'age')?.citations[0]
    expect(text.slice(age?.start, age?.end)).toBe('41')
  })
})

describe('bodies under several names', () => {
  const rows: readonly (readonly [SupportedLanguage, string, string])[] = [
    ['en', 'The Ores Institute counted 3 dead. The agency named two.', 'Ores Institute | The agency'],
    [
      'es',
      'La Defensoría del Pueblo contó 3 muertos. El organismo pidió calma.',
      'Defensoría del Pueblo | El organismo',
    ],
    [
      'es',
      'Habló el Instituto Nacional de Rocas (Inaro). Inaro pidió calma.',
      'Instituto Nacional de Rocas | Inaro | Inaro',
    ],
    ['en', 'Ruritan Railways runs it. The railways lost 3 trains.', 'Ruritan Railways'],
    ['en', 'The government of Peru spoke. The state government left.', 'The state government'],
  ]
  it.each(rows)('%s: %s', async (language, text, expected) => {
    expect(await groups(text, language)).toContain(expected)
  })
  it('does not refer a hospital back to the body just named', async () => {
    expect(await groups('The Ores Institute spoke. The hospital closed.')).toContain('Ores Institute')
  })
})
