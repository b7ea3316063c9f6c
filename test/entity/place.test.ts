import { describe, expect, it } from 'vitest'
import { alignEntities } from '../../src/align/entities/index.ts'
import { loadLanguage } from '../../src/language/load.ts'
import { factsOf } from '../../src/model/figure-facts.ts'
import type { SupportedLanguage } from '../../src/model/language.ts'
import type { AlignedStory, ReadReport } from '../../src/model/story.ts'
import { createPreset } from '../../src/preset.ts'
import { plainText, readLayers } from '../support.ts'

/** What is known of the first place of this name: country, kind, region. */
const known = async (text: string, name: string, language: SupportedLanguage = 'en') => {
  const { entities = [] } = await readLayers(text, language)
  const place = entities.find((entity) => entity.type === 'place' && entity.name === name)
  const of = (attribute: string) => place?.attributes.find((entry) => entry.name === attribute)?.value ?? null
  return [of('country'), of('place-kind'), of('region')]
}

describe('what the gazetteer knows of a place', () => {
  const rows: readonly (readonly [SupportedLanguage, string, string, readonly (string | null)[]])[] = [
    ['en', 'A bus overturned in Peru. It had left Juliaca.', 'Juliaca', ['PE', 'city', 'Puno']],
    ['en', 'Police in Beirut said shells fell on Tripoli, Lebanon.', 'Tripoli', ['LB', 'city', 'North Lebanon']],
    ['en', 'Libya shut its port. Ships left Tripoli.', 'Tripoli', ['LY', 'city', 'Tripoli']],
    ['en', 'A tornado hit Springfield.', 'Springfield', ['US', 'city', null]],
    ['en', 'A tornado hit Valencia.', 'Valencia', [null, null, null]],
    ['en', 'Washington and other United States cities wrote to Lima, in Peru.', 'Lima', ['PE', 'city', 'Lima']],
    ['en', 'American envoys left Washington for Moscow.', 'Moscow', ['RU', 'city', 'Moscow']],
    ['en', 'A man in Texas fled to Paris.', 'Paris', [null, null, null]],
    ['en', 'American and Russian envoys met in Geneva.', 'Geneva', ['CH', null, 'Geneva']],
    ['en', 'American police searched Geneva. Illinois has lent men.', 'Geneva', ['US', 'city', 'Illinois']],
    ['en', 'Britain wrote to Washington from London.', 'Washington', ['US', 'city', 'District of Columbia']],
    ['en', 'Panama and the United States met in Panama City.', 'Panama City', ['PA', null, 'Panamá']],
    ['es', 'Suiza recibió en Ginebra a enviados de Estados Unidos.', 'Ginebra', ['CH', 'city', 'Geneva']],
    ['en', 'London, Ontario, is calm.', 'London', ['CA', 'city', 'Ontario']],
    ['en', 'A storm hit Georgia. Atlanta is calm.', 'Georgia', [null, null, null]],
    ['es', 'La región de Puno, en el Perú, está de luto.', 'Puno', ['PE', 'region', 'Puno']],
    ['es', 'Hubo bloqueos en La Libertad, al norte del Perú.', 'La Libertad', ['PE', 'region', 'La Libertad']],
  ]
  it.each(rows)('%s: %s (%s)', async (language, text, name, expected) => {
    expect(await known(text, name, language)).toEqual(expected)
  })
})

const presets = { en: createPreset('en'), es: createPreset('es') }

const storyOf = async (...texts: readonly (readonly [SupportedLanguage, string])[]) => {
  const reports = await Promise.all(
    texts.map(async ([language, text], i) => {
      const id = `r${i}`
      const { layers } = (await presets[language]).run({ ...plainText(text), id }, await loadLanguage(language))
      return { report: { id, text, blocks: [] }, extraction: layers } as unknown as ReadReport
    }),
  )
  const dates = { published: new Map(), times: new Map(), written: new Map() }
  return { reports, dates, entities: alignEntities(reports, dates) } as unknown as AlignedStory
}

describe('places of several reports', () => {
  const names = async (...texts: readonly (readonly [SupportedLanguage, string])[]) =>
    (await storyOf(...texts)).entities.entities
      .filter(({ type, mentions }) => type === 'place' && new Set(mentions.map((m) => m.report)).size > 1)
      .map(({ name }) => name)
  it('joins spellings', async () => {
    expect(await names(['en', 'He flew to Dar es Salaam.'], ['en', 'She lives in Dar-es-Salaam.'])).toHaveLength(1)
    expect(await names(['es', 'Llegaron a Cusco.'], ['en', 'They reached Cuzco in Peru.'])).toHaveLength(1)
    expect(await names(['en', 'They live in Qarmadiya.'], ['en', 'She came to Qarmidiyah.'])).toHaveLength(1)
    expect(await names(['en', 'They live in Arequipa.'], ['en', 'She came to Arekipa.'])).toEqual([])
    expect(await names(['en', 'They live in Jerusalem.'], ['en', 'She came to Jerussalem.'])).toHaveLength(1)
    expect(await names(['en', 'They live in Niger.'], ['en', 'She came to Nigeria.'])).toEqual([])
  })
  it('keeps homonyms of two countries apart', async () => {
    expect(await names(['en', 'Libya shut Tripoli.'], ['en', 'Beirut and Tripoli, Lebanon, are calm.'])).toEqual([])
  })
  it('tells what lies in what', async () => {
    const story = await storyOf(['en', 'In Peru, Juliaca is a city of the Puno region. Chile and Arequipa are not.'])
    const id = (name: string) => story.entities.entities.find((entity) => entity.name === name)?.id ?? name
    const { placeWithin } = factsOf(story)
    const within = (inner: string, outer: string) => placeWithin(id(inner), id(outer))
    expect(within('Juliaca', 'Puno')).toBe(true)
    expect(within('Juliaca', 'Peru')).toBe(true)
    expect(within('Puno', 'Peru')).toBe(true)
    expect(within('Puno', 'Juliaca')).toBe(false)
    expect(within('Juliaca', 'Arequipa')).toBe(false)
    expect(within('Juliaca', 'Chile')).toBe(false)
  })
})
