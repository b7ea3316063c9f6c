import { describe, expect, it } from 'vitest'
import type { SupportedLanguage } from '../../src/model/language.ts'
import { readLayers } from '../support.ts'

/** Each row: the text, and the names in it in order, with their type. */
type Row = readonly [SupportedLanguage, string, readonly string[]]

const kinds: Readonly<Record<string, readonly Row[]>> = {
  'words in capitals are a headline’s': [
    ['en', 'HORSE TRADE FALLS', []],
    ['en', 'It is NOT so.', []],
    ['en', 'The ABTU said it is so.', ['organization: ABTU']],
    ['es', 'Se fundó en el siglo XIX.', []],
  ],
  'a word of a body or place makes nobody a person': [
    ['en', 'He teaches at Carlton University.', ['organization: Carlton University']],
    ['en', 'They crossed the Marta Peninsula.', ['place: Marta Peninsula']],
    ['en', 'Marta Church spoke.', ['person: Marta Church']],
    ['en', 'The ships left St. Petersburg.', ['place: St. Petersburg']],
    ['en', 'They were taken to St Oran’s Hospital.', ['organization: St Oran’s Hospital']],
    ['en', 'They prayed to St Oran.', ['other: St Oran']],
  ],
  'what a body is for belongs to its name': [
    ['es', 'Habló la Comisión para la Paz.', ['organization: Comisión para la Paz']],
    ['es', 'Hablaron la Junta de Vega y el Gobierno.', ['organization: Junta de Vega', 'organization: Gobierno']],
    ['en', 'The Committee on Fair Trade met.', ['organization: Committee on Fair Trade']],
  ],
  'what a body is on belongs to its name, with what is joined to it': [
    ['en', 'The Bureau on Ports and Piers met.', ['organization: Bureau on Ports and Piers']],
    ['es', 'Habló la Comisión para la Paz y la Justicia.', ['organization: Comisión para la Paz y la Justicia']],
  ],
  'a month that somebody is called after is a surname': [
    ['en', 'Clara May spoke. On May 3, the court heard that May left.', ['person: Clara May', 'person: May']],
    ['en', 'Clara left in May. May was warm.', ['person: Clara']],
    ['en', 'President Clinton Saturday left.', ['person: Clinton']],
    ['es', 'Cantó Pablo Domingo. Volverá el domingo.', ['person: Pablo Domingo']],
  ],
  'a name that opens with an ordinary word is whole where it opens a sentence': [
    ['en', 'Joined Harbours grew. He works for Joined Harbours.', ['other: Joined Harbours', 'other: Joined Harbours']],
    ['en', 'Joined Harbours grew.', ['other: Harbours']],
  ],
  'what is named after somebody is nobody': [
    ['en', 'They met at the Clara Orr Memorial.', ['organization: Clara Orr Memorial']],
    ['es', 'Llegó al Memorial Clara Orozco.', ['organization: Memorial Clara Orozco']],
  ],
  'a person is set apart from the body before the name': [
    ['es', 'Lo dijo el portavoz del ABTU Luis Ortega.', ['organization: ABTU', 'person: Luis Ortega']],
    [
      'es',
      'Lo dijo el juez de la Corte Superior Luis Ortega.',
      ['organization: Corte Superior', 'person: Luis Ortega'],
    ],
    ['es', 'Murió en el Hospital Luis Ortega.', ['organization: Hospital Luis Ortega']],
    ['es', 'Vino el Grupo Parlamentario Renovador.', ['organization: Grupo Parlamentario Renovador']],
  ],
  'the field of an office is no name': [
    ['es', 'La consejera de Medio Ambiente, Ana Vela, calló.', ['other: Medio Ambiente', 'person: Ana Vela']],
  ],
  'teams are told by what they do': [
    ['es', 'El entrenador del Arequipa calló.', ['organization: Arequipa']],
    ['es', 'Llegaron a Arequipa.', ['place: Arequipa']],
    [
      'en',
      'The striker scored a goal in the final match. Leeds beat Blackburn in Paris.',
      ['organization: Leeds', 'organization: Blackburn', 'place: Paris'],
    ],
  ],
  'ships and papers are no people': [
    ['en', 'The ferry Santa Elena sank.', ['other: Santa Elena']],
    ['es', 'El buque Santa Elena se hundió.', ['other: Santa Elena']],
    ['en', 'The Norton Courier told it.', ['organization: Norton Courier']],
  ],
  'places of a list and in the plural': [
    ['es', 'Llovió en los municipios de Xarque y Tambo.', ['place: Xarque', 'place: Tambo']],
    ['en', 'The mayor of Tarvo met the envoy.', ['other: Tarvo']],
  ],
}

for (const [kind, rows] of Object.entries(kinds)) {
  describe(kind, () => {
    it.each(rows)('%s: %s', async (language, text, expected) => {
      const { mentions = [] } = await readLayers(text, language)
      const names = mentions.filter(({ form }) => form === 'name')
      expect(names.map((mention) => `${mention.type}: ${mention.text}`)).toEqual(expected)
    })
  })
}
