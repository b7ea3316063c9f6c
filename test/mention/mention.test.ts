import { describe, expect, it } from 'vitest'
import type { SupportedLanguage } from '../../src/model/language.ts'
import type { Mention } from '../../src/model/mention.ts'
import { readLayers } from '../support.ts'

const found = async (
  text: string,
  language: SupportedLanguage,
  form: Mention['form'] = 'name',
): Promise<readonly Mention[]> =>
  ((await readLayers(text, language)).mentions ?? []).filter((mention) => mention.form === form)

const shown = (mentions: readonly Mention[]): readonly string[] => mentions.map(({ type, text }) => `${type}: ${text}`)

/** Each row: the text, and the names in it in order, with their type. */
const rows: readonly (readonly [SupportedLanguage, string, readonly string[]])[] = [
  ['en', 'Marta Rivas met Luis Ortega in Lima.', ['person: Marta Rivas', 'person: Luis Ortega', 'place: Lima']],
  ['en', 'Deputy Secretary of State Helen Marsh flew to Peru.', ['person: Helen Marsh', 'place: Peru']],
  [
    'en',
    'US State Department spokesman Tom Ellery spoke.',
    ['organization: US State Department', 'person: Tom Ellery'],
  ],
  ['en', 'Police Gen. Oscar Tello denied it.', ['person: Oscar Tello']],
  ['en', 'Both Marta Rivas and Luis Ortega left.', ['person: Marta Rivas', 'person: Luis Ortega']],
  ['es', 'Ambas Rosa Ruiz y Ana Soto salieron.', ['person: Rosa Ruiz', 'person: Ana Soto']],
  ['en', 'Mines in the north closed. Recent polls differ.', []],
  ['en', 'The Harlow government fell.', ['person: Harlow']],
  [
    'en',
    'The Northern Miners Front sued Alder Ltd.',
    ['organization: Northern Miners Front', 'organization: Alder Ltd'],
  ],
  [
    'en',
    'Prime Minister Karim al-Hadi and Mr. George W. Lowe agreed.',
    ['person: Karim al-Hadi', 'person: George W. Lowe'],
  ],
  ['en', 'Nora Freeport wept. Freeport, 31, had lost a son.', ['person: Nora Freeport', 'person: Freeport']],
  ['en', 'Ambrel, a software maker, sold Tarvo shares.', ['organization: Ambrel', 'organization: Tarvo']],
  ['en', 'He is chief executive of Ambrel.', ['organization: Ambrel']],
  ['en', 'Valdoro 2 Tarvo 1', ['organization: Valdoro', 'organization: Tarvo']],
  ['en', 'A blast hit Dar es Salaam.', ['place: Dar es Salaam']],
  ['es', 'Ambrel, una cadena de tiendas, creció.', ['organization: Ambrel']],
  ['es', 'El portavoz de Ambrel lo negó.', ['organization: Ambrel']],
  ['es', 'El ministro de Defensa, Raúl Quispe, viajó a Puno.', ['person: Raúl Quispe', 'place: Puno']],
  [
    'es',
    'Según la Defensoría del Pueblo, murió Rosa de la Cruz.',
    ['organization: Defensoría del Pueblo', 'person: Rosa de la Cruz'],
  ],
  ['es', 'El general Luis Paredes Soto habló en EE. UU. ayer.', ['person: Luis Paredes Soto', 'place: EE. UU.']],
  ['es', 'Miles de obreros marcharon en San Román.', ['place: San Román']],
]

describe('names and their types', () => {
  it.each(rows)('%s: %s', async (language, text, names) => {
    expect(shown(await found(text, language))).toEqual(names)
  })
})

describe('what stands with a name', () => {
  const check = async (
    language: SupportedLanguage,
    text: string,
    expected: Partial<Mention> & { roleText?: string },
  ) => {
    const [first] = await found(text, language)
    const { roleText, ...rest } = expected
    expect(first).toMatchObject(rest)
    if (roleText !== undefined) expect(first?.role?.text).toBe(roleText)
  }
  it('reads titles and offices', async () => {
    await check('en', 'President Ana Ruiz resigned.', { concept: 'president', roleText: 'President' })
    await check('en', 'Former president Ana Ruiz resigned.', { concept: 'former:president' })
    await check('en', 'Ana Ruiz, the foreign minister of Chile, left.', { concept: 'minister:foreign', country: 'CL' })
    await check('es', 'La canciller peruana, Ana Ruiz, viajó.', { concept: 'minister:foreign', country: 'PE' })
  })
  it('reads ages', async () => {
    const age = async (language: SupportedLanguage, text: string) =>
      (await found(text, language))[0]?.age?.value ?? null
    expect(await age('en', 'Paul Dunn, 55, died.')).toBe(55)
    expect(await age('en', 'Paul Dunn, a 19-year-old student, died.')).toBe(19)
    expect(await age('en', 'Paul Dunn, 55 others and a dog died.')).toBe(null)
    expect(await age('es', 'Murió Julia Soto, de 22 años, en Lima.')).toBe(22)
    expect(await age('es', 'Murió Julia Soto (31).')).toBe(31)
    expect(await age('es', 'Julia Soto, de 3 hermanos la menor, murió.')).toBe(null)
  })
})

describe('descriptions', () => {
  const rowsOf: readonly (readonly [SupportedLanguage, string, readonly string[]])[] = [
    ['en', 'Peru’s foreign minister arrived.', ['person: Peru’s foreign minister']],
    ['en', 'The national ombudsman said so.', ['person: The national ombudsman']],
    ['en', 'A spokesman and an ombudsman said so.', []],
    ['en', 'The 40-year-old carpenter fell.', ['person: The 40-year-old carpenter']],
    ['en', 'The Harlow government fell.', ['organization: The Harlow government']],
    ['es', 'La defensora informó al organismo.', ['person: La defensora', 'organization: organismo']],
    ['es', 'Informó el organismo.', ['organization: el organismo']],
    ['es', 'Un policía murió.', []],
  ]
  it.each(rowsOf)('%s: %s', async (language, text, expected) => {
    expect(shown(await found(text, language, 'description'))).toEqual(expected)
  })
})
