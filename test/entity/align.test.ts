import { describe, expect, it } from 'vitest'
import { alignEntities } from '../../src/align/entities/index.ts'
import type { SupportedLanguage } from '../../src/model/language.ts'
import type { ReadReport } from '../../src/model/story.ts'
import { loadLanguage } from '../../src/language/load.ts'
import { createPreset } from '../../src/preset.ts'
import { nameWords, sharedName, similarWords } from '../../src/text/name-match.ts'
import { plainText } from '../support.ts'

const presets = { en: createPreset('en'), es: createPreset('es') }

const read = async (text: string, language: SupportedLanguage, id: string): Promise<ReadReport> => {
  const { layers } = (await presets[language]).run({ ...plainText(text), id }, await loadLanguage(language))
  return { report: { id, text }, extraction: layers } as unknown as ReadReport
}

const align = async (...texts: readonly (readonly [SupportedLanguage, string])[]) => {
  const reports = await Promise.all(texts.map(([language, text], i) => read(text, language, `r${i}`)))
  return alignEntities(reports, { published: new Map(), times: new Map(), written: new Map() }).entities
}

const joined = async (...texts: readonly (readonly [SupportedLanguage, string])[]): Promise<readonly string[]> =>
  (await align(...texts)).filter((e) => new Set(e.mentions.map((m) => m.report)).size > 1).map((e) => e.name)

describe('entities of several reports', () => {
  it('joins a role in one report and the name in another', async () => {
    const one = await joined(
      ['en', 'Peru’s foreign minister flew home.'],
      ['en', 'Rosa Tello, the foreign minister of Peru, flew home.'],
      ['es', 'La canciller peruana volvió a Lima.'],
    )
    expect(one).toContain('Rosa Tello')
  })
  it('joins names over accents, slips and dropped surnames', async () => {
    expect(await joined(['es', 'Murió Víctor Soto Yáñez.'], ['en', 'Victor Soto died.'])).toEqual(['Víctor Soto Yáñez'])
    expect(await joined(['en', 'Mohammed Hadari fled.'], ['en', 'Muhammad Hadari fled.'])).toEqual(['Mohammed Hadari'])
  })
  it('joins a name whose kind each report guesses otherwise', async () => {
    const one = await align(
      ['en', 'The mill was sold to Valdex on Monday.'],
      ['en', 'Valdex said on Monday that it had bought the mill.'],
    )
    expect(one.filter(({ name }) => name === 'Valdex')).toHaveLength(1)
    const two = await align(['en', 'They drove to Tolma on Monday.'], ['en', 'Tolma, 42, a nurse, died on Monday.'])
    expect(two.filter(({ name }) => name === 'Tolma')).toHaveLength(2)
  })
  it('keeps two people of one surname apart', async () => {
    expect(await joined(['en', 'John Dunn fell.'], ['en', 'Mary Dunn fell.'])).toEqual([])
  })
  it('joins bodies and places under their names in two languages', async () => {
    const one = await joined(
      ['en', 'Peru’s ombudsman counted 3 dead in the United States.'],
      ['es', 'La Defensoría del Pueblo del Perú contó 3 muertos en Estados Unidos.'],
    )
    expect(one).toEqual(['Defensoría del Pueblo del Perú', 'United States'])
  })
  it('keeps bodies of two countries and of a state apart', async () => {
    expect(
      await joined(['en', 'The Peruvian police left Peru.'], ['es', 'La policía boliviana salió de Bolivia.']),
    ).toEqual([])
    expect(
      await joined(['en', 'The government left Lima, Peru.'], ['en', 'In Puno, Peru, the state government left.']),
    ).not.toContain('government')
  })
  it('takes a word of which nothing is told for the place that it is elsewhere', async () => {
    const bus = 'Murieron 12 personas por el alud de Valdoro, informó la alcaldesa.'
    const types = async (...texts: readonly (readonly [SupportedLanguage, string])[]): Promise<readonly string[]> =>
      (await align(...texts)).filter(({ name }) => name === 'Valdoro').map(({ type }) => type)
    expect(await types(['es', bus], ['en', 'A hillside fell in the town of Valdoro.'])).toEqual(['place'])
    const somebody = await types(['en', 'Valdoro, 42, a nurse, died.'], ['en', 'It fell in the town of Valdoro.'])
    expect(somebody.toSorted()).toEqual(['person', 'place'])
  })
  it('does not take a first name alone for somebody of another report', async () => {
    expect(await joined(['en', 'Rosa said so.'], ['en', 'Rosa Tello fled.'])).toEqual([])
    expect(await joined(['en', 'Luis Tello and his wife, Rosa, fled.'], ['en', 'Rosa Tello fled.'])).toHaveLength(1)
  })
  it('keeps ages that differ side by side', async () => {
    const [paul] = await align(['en', 'Paul Dunn, 22, died.'], ['en', 'Paul Dunn, 23, died.'])
    expect(paul?.age).toBe(null)
    expect(paul?.attributes.filter(({ name }) => name === 'age').map(({ value }) => value)).toEqual(['22', '23'])
  })
})

describe('what reports tell of one person', () => {
  const told = async (name: string, ...texts: readonly (readonly [SupportedLanguage, string])[]) =>
    (await align(...texts))
      .find((entity) => entity.type === 'person')!
      .attributes.filter((attribute) => attribute.name === name)
      .map(({ value, conflict, citations }) => [
        value,
        conflict === true,
        citations.map(({ report, text }) => `${report}:${text}`).join(' '),
      ])
  it('marks ages that cannot both hold, each with its words', async () => {
    const texts = [
      ['en', 'Paul Dunn, 22, died.'],
      ['es', 'Murió Paul Dunn, de 23 años.'],
      ['en', 'Paul Dunn, 23, died.'],
    ] as const
    expect(await told('age', ...texts)).toEqual([
      ['22', true, 'r0:22'],
      ['23', true, 'r1:23 r2:23'],
    ])
    expect(await told('age', texts[1], texts[2])).toEqual([['23', false, 'r0:23 r1:23']])
  })
  it('tells livelihoods from roles', async () => {
    const texts = [
      ['en', 'Paul Dunn, a plumber, spoke for the town.'],
      ['es', 'El portavoz Paul Dunn, de 40 años, habló.'],
    ] as const
    expect(await told('occupation', ...texts)).toEqual([['plumber', false, 'r0:plumber']])
    expect(await told('role', ...texts)).toEqual([['portavoz', false, 'r1:portavoz']])
  })
  it('keeps each spelling of a full name', async () => {
    expect(await told('name', ['es', 'Murió Víctor Soto.'], ['en', 'Victor Soto died. Soto was 4.'])).toEqual([
      ['Víctor Soto', false, 'r0:Víctor Soto'],
      ['Victor Soto', false, 'r1:Victor Soto'],
    ])
    expect(await told('name', ['es', 'Murió Víctor Soto.'], ['en', 'Soto died.'])).toEqual([])
  })
  it.each([
    ['en', 'Paul Dunn, 31, of Juliaca, died.', 'Juliaca'],
    ['en', 'Paul Dunn, a native of the city of Juliaca, died.', 'Juliaca'],
    ['en', 'Paul Dunn, who was born in Juliaca, died.', 'Juliaca'],
    ['es', 'Murió Pablo Ruiz, de 31 años, natural de Juliaca.', 'Juliaca'],
    ['es', 'Pablo Ruiz, oriundo de Juliaca, murió.', 'Juliaca'],
    ['en', 'Paul Dunn flew from Juliaca.', undefined],
    ['en', 'Paul Dunn, the mayor, said Ana Ruiz, of Juliaca, died.', undefined],
    ['es', 'Pablo Ruiz, de Juliaca a Puno, no habló.', undefined],
  ] as const)('finds where somebody is from: %s: %s', async (language, text, place) => {
    expect((await told('origin', [language, text]))[0]?.[0]).toBe(place)
  })
})

describe('names compared', () => {
  it.each([
    ['Víctor Raúl Soto', 'Víctor Soto Quispe', 2],
    ['John Smith', 'Mary Smith', 0],
    ['George W. Lowe', 'George Lowe', 2],
    ['Víctor Zapata', 'Víctor Soto', 0],
  ] as const)('%s ~ %s: %i', (a, b, shared) => {
    expect(sharedName(nameWords(a), nameWords(b))).toBe(shared)
  })
  it('tells nobody by initials alone', () => {
    expect(sharedName(nameWords('J. M. V.'), nameWords('J. C. M.'))).toBe(0)
    expect(sharedName(nameWords('J. M. V.'), nameWords('J. M. V'))).toBe(3)
    expect(sharedName(nameWords('J. M. Soto'), nameWords('Juan Soto'))).toBe(2)
  })
  it('tells slips from other names', () => {
    expect(similarWords('mohammed', 'muhammad')).toBe(true)
    expect(similarWords('maria', 'mario')).toBe(false)
    expect(similarWords('lima', 'luna')).toBe(false)
  })
})
