import { describe, expect, it } from 'vitest'
import type { SupportedLanguage } from '../../src/model/language.ts'
import { readLayers } from '../support.ts'

/** The words of each entity of a type, joined. */
const groups = async (text: string, language: SupportedLanguage, type: string): Promise<readonly string[]> => {
  const { entities = [], mentions = [] } = await readLayers(text, language)
  const words = new Map(mentions.map((mention) => [mention.id, mention.text]))
  return entities
    .filter((entity) => entity.type === type)
    .map((entity) => entity.mentions.map((id) => words.get(id)).join(' | '))
}

type Row = readonly [SupportedLanguage, string, readonly string[]]

const people: Readonly<Record<string, readonly Row[]>> = {
  'two of one surname stay two': [
    ['en', 'Nora Pell and Hugh Pell spoke. Ms Pell left.', ['Nora Pell | Pell', 'Hugh Pell']],
    ['es', 'Hablaron Rosa Vela y Juan Vela. La señora Vela se fue.', ['Rosa Vela | Vela', 'Juan Vela']],
  ],
  'initials of minors': [
    ['en', 'J.M.R., 15, was hurt. The teenager lives there. J.M.R. fled.', ['J.M.R. | The teenager | J.M.R.']],
    ['es', 'La menor A. B. C., de 14 años, fue hallada. La menor huyó.', ['A. B. C. | La menor']],
  ],
  'two surnames, and accents lost': [
    [
      'es',
      'María Elena López Quispe denunció el caso. López Quispe insistió. María Elena volvió.',
      ['María Elena López Quispe | López Quispe | María Elena'],
    ],
    ['es', 'Jose Nuñez Garcia murió. José Núñez García era obrero.', ['Jose Nuñez Garcia | José Núñez García']],
    ['es', 'Habló Elena del Soto. Según Elena del Soto, no.', ['Elena del Soto | Elena del Soto']],
  ],
  'an age tells who is meant': [
    [
      'en',
      'A 34-year-old man was held. Hugh Pell, 34, denied it. The 34-year-old fled.',
      ['A 34-year-old man | Hugh Pell | The 34-year-old'],
    ],
    ['es', 'Un hombre de 34 años fue detenido. Juan Vela, de 34 años, huyó.', ['Un hombre | Juan Vela']],
    ['en', 'Hugh Pell spoke. A 34-year-old man was hurt.', ['Hugh Pell']],
    ['en', 'Hugh Pell, 22, died. Hugh Pell, 23, was buried.', ['Hugh Pell | Hugh Pell']],
    ['en', 'Hugh Pell, 22, died. There was a Hugh Pell, 51, as well.', ['Hugh Pell', 'Hugh Pell']],
  ],
  'a role tells who is meant, and of two people neither': [
    ['en', 'A bus driver, Hugh Pell, was hurt. The driver wept.', ['Hugh Pell | The driver']],
    ['en', 'Two men, Hugh Pell and Luke Orr, were held. The suspect denied it.', ['Hugh Pell', 'Luke Orr']],
    [
      'en',
      'Prime Minister Ana Vela met former prime minister Luke Orr. The former prime minister left.',
      ['Ana Vela', 'Luke Orr | The former prime minister'],
    ],
    ['es', 'Habló Luis Vela, y la directora calló.', ['Luis Vela']],
    ['en', 'It rained, the driver said. Hugh Pell was hurt. The driver wept.', ['Hugh Pell']],
    ['es', 'Llovió, dijo el chofer. Hugo Vela resultó herido. El chofer lloró.', ['Hugo Vela']],
  ],
}

for (const [kind, rows] of Object.entries(people)) {
  describe(kind, () => {
    it.each(rows)('%s: %s', async (language, text, expected) => {
      expect(await groups(text, language, 'person')).toEqual(expected)
    })
  })
}

describe('one body under several names', () => {
  const rows: readonly Row[] = [
    [
      'en',
      'The National Ores Institute (NOI) counted 3. The NOI said more. The institute closed.',
      ['National Ores Institute | NOI | NOI | The institute'],
    ],
    [
      'es',
      'El Instituto Nacional de Rocas (INR) contó 3. El INR calló. La entidad cerró.',
      ['Instituto Nacional de Rocas | INR | INR | La entidad'],
    ],
    ['es', 'El Ministerio Público calló. La Fiscalía pidió prisión.', ['Ministerio Público | Fiscalía']],
    ['en', 'The United Tinners Federation struck. UTF leaders met.', ['United Tinners Federation | UTF']],
  ]
  it.each(rows)('%s: %s', async (language, text, expected) => {
    expect(await groups(text, language, 'organization')).toEqual(expected)
  })
})
