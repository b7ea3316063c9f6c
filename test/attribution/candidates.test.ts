import { describe, expect, test } from 'vitest'
import type { Attribution } from '../../src/model/attribution.ts'
import type { SupportedLanguage } from '../../src/model/language.ts'
import { readLayers } from '../support.ts'

/** Source | cue | content, of each attribution in the order of the text. */
const brief = (item: Attribution): string =>
  [item.source?.text ?? '-', item.cue?.text ?? '-', item.content.map(({ text }) => text).join(' + ')].join(' | ')

const read = async (text: string, language: SupportedLanguage, title = false) =>
  ((await readLayers(text, language, title)).attributions ?? []).filter(({ within }) => within === null)

const table = (language: SupportedLanguage, rows: readonly (readonly [string, readonly string[]])[]): void => {
  test.each(rows)('%s', async (text, expected) => {
    expect((await read(text, language)).map(brief)).toEqual(expected)
  })
}

describe('English: the cue before its content', () => {
  table('en', [
    ['Mayor Ana Ruiz said that the bridge was closed.', ['Mayor Ana Ruiz | said | that the bridge was closed']],
    ['The harbour office said the ferry had sunk.', ['The harbour office | said | the ferry had sunk']],
    [
      'Ana Ruiz, the mayor of Tolna, told reporters on Monday that the bridge was closed.',
      ['Ana Ruiz, the mayor of Tolna | told | that the bridge was closed'],
    ],
    [
      'Ana Ruiz, a pilot, Port of Tolna said the bridge was closed.',
      ['Ana Ruiz, a pilot, Port of Tolna | said | the bridge was closed'],
    ],
    ['Ana Ruiz, police said, was found.', ['police | said | Ana Ruiz + was found']],
    [
      'Ana Ruiz, 34, of Tolna, Lumbera, said that the bridge was closed.',
      ['Ana Ruiz, 34, of Tolna, Lumbera | said | that the bridge was closed'],
    ],
    ['The port raised two wrecks and held the quay.', []],
    ['The port raised doubts about the quay.', ['The port | raised | doubts about the quay']],
    ['The court held two hearings that week.', []],
    ['The court held that the sale was void.', ['The court | held | that the sale was void']],
    ['The union denied that two drivers had died.', ['The union | denied | that two drivers had died']],
    ['The premier vowed to rebuild the harbour.', ['The premier | vowed | to rebuild the harbour']],
    ['The port board refused on Monday to open the gate.', []],
    ['The premier agreed to pay the pilots and declined to close the quay.', []],
    ['The premier refused the request of the pilots.', []],
    ['The port board rejected the offer.', []],
    ['The port board rejected the accusation.', ['The port board | rejected | the accusation']],
    ['The premier declined to comment.', ['The premier | declined | to comment']],
    ['The premier agreed that the quay was old.', ['The premier | agreed | that the quay was old']],
    [
      'Marta Lind, a spokeswoman for the port, called for an open inquiry.',
      ['Marta Lind, a spokeswoman for the port | called for | an open inquiry'],
    ],
    ['Karl Brandt pleaded guilty to theft.', []],
    ['Karl Brandt pleaded for mercy.', ['Karl Brandt | pleaded for | mercy']],
    ['The letter stated: “We will not wait.”', ['The letter | stated | “We will not wait.”']],
    [
      'A nurse who asked not to be named said that the ward was full.',
      ['A nurse who asked not to be named | said | that the ward was full'],
    ],
  ])
})

describe('English: the content first, or around its cue', () => {
  table('en', [
    ['Six boats were lost, officials said.', ['officials | said | Six boats were lost']],
    ['“We saw the smoke,” said Ivo Marsh.', ['Ivo Marsh | said | “We saw the smoke,”']],
    ['“We saw the smoke,” Ivo Marsh said. “Nobody came.”', ['Ivo Marsh | said | “We saw the smoke,” + “Nobody came.”']],
    ['The toll, she said, could rise.', ['she | said | The toll + could rise']],
    ['Six boats were lost, according to the coast guard.', ['the coast guard | according to | Six boats were lost']],
    ['According to the coast guard, six boats were lost.', ['the coast guard | According to | six boats were lost']],
    ["''We saw the smoke,'' Ivo Marsh said.", ["Ivo Marsh | said | ''We saw the smoke,''"]],
  ])
})

describe('English: several cues, one subject', () => {
  table('en', [
    [
      'The chief responded by claiming that the shots were blanks and insisted that nobody was hit.',
      ['The chief | claiming | that the shots were blanks', 'The chief | insisted | that nobody was hit'],
    ],
    [
      'The chief insisted that the vote would stand, but vowed to hear complaints.',
      ['The chief | insisted | that the vote would stand', 'The chief | vowed | to hear complaints'],
    ],
  ])
})

describe('outlets, documents and bodies as sources', () => {
  table('en', [
    [
      'The Marlow Post reports that two bridges were closed.',
      ['The Marlow Post | reports | that two bridges were closed'],
    ],
    ['Harbour magazine says the ferry was late.', ['Harbour magazine | says | the ferry was late']],
    ['The letter stated that the dam was unsafe.', ['The letter | stated | that the dam was unsafe']],
    [
      'A report by the harbour board found that the dam was unsafe.',
      ['A report by the harbour board | found | that the dam was unsafe'],
    ],
    // Reports that somebody has are no verb.
    ['Marlow police reports that went missing were found.', []],
    [
      'The mayor was quoted as saying that the dam was safe.',
      ['The mayor | was quoted as saying | that the dam was safe'],
    ],
    ['The shares were quoted in London.', []],
  ])
  table('es', [
    [
      'Según publicó El Heraldo de Tolna, dos puentes fueron cerrados.',
      ['El Heraldo de Tolna | publicó | dos puentes fueron cerrados'],
    ],
    [
      'De acuerdo con el diario La Mañana, el alcalde renunció.',
      ['el diario La Mañana | De acuerdo con | el alcalde renunció'],
    ],
    ['La revista Puerto dice que el barco llegó tarde.', ['La revista Puerto | dice | que el barco llegó tarde']],
    ['Un informe señala que la presa es insegura.', ['Un informe | señala | que la presa es insegura']],
    ['El alcalde volvió a la mañana siguiente y se fue.', []],
  ])
})

describe('one source that cites another: the same words are both theirs, one within the other', () => {
  test.each([
    ['The station, citing a police source, reported that two divers died.', 'en', 'a police source', 'The station'],
    [
      'Two divers died, the Marlow Post reported, citing the town council.',
      'en',
      'the town council',
      'the Marlow Post',
    ],
    [
      'La agencia, citando a una fuente policial, informó que murieron dos buzos.',
      'es',
      'una fuente policial',
      'La agencia',
    ],
    ['Dos buzos murieron, según El Heraldo, que cita a la policía.', 'es', 'la policía', 'El Heraldo'],
  ] as const)('%s', async (text, language, inner, outer) => {
    const all = (await readLayers(text, language)).attributions ?? []
    const cited = all.find(({ source }) => source?.text === inner)
    const teller = all.find(({ source }) => source?.text === outer)
    expect(cited?.within).toBe(teller?.id)
    expect(cited?.content).toEqual(teller?.content)
    expect(all).toHaveLength(2)
  })

  test.each([
    'The mayor, citing fears for the crew, said the bridge would close.',
    'The mayor cited a report and left.',
  ])('%s', async (text) => {
    const all = (await readLayers(text)).attributions ?? []
    expect(all.filter(({ rule }) => rule === 'cited-source')).toEqual([])
  })

  test('what quotes somebody as saying something tells nothing else', async () => {
    const { attributions } = await readLayers('The Marlow Post quoted a nurse as saying: “We ate the leaves.”')
    expect(attributions?.map(({ cue }) => cue?.text)).toEqual(['saying'])
  })

  test('the speaker of what a paper quotes somebody as saying', async () => {
    const [first] = (
      await readLayers('The Marlow Post quoted Ana Ruiz as saying that the dam was safe.')
    ).attributions!.slice(-1)
    expect(first?.source?.text).toBe('Ana Ruiz')
  })
})

describe('Spanish', () => {
  table('es', [
    ['La alcaldesa dijo que el puente estaba cerrado.', ['La alcaldesa | dijo | que el puente estaba cerrado']],
    ['«Vimos el humo», dijo ayer el pescador Ivo Marsh.', ['el pescador Ivo Marsh | dijo | «Vimos el humo»']],
    ['—Vimos el humo —dijo el pescador.', ['el pescador | dijo | Vimos el humo']],
    [
      'Seis barcas se perdieron, informó la capitanía del puerto.',
      ['la capitanía del puerto | informó | Seis barcas se perdieron'],
    ],
    ['Según la capitanía, seis barcas se perdieron.', ['la capitanía | Según | seis barcas se perdieron']],
    ['El gremio pidió suspender la votación.', ['El gremio | pidió | suspender la votación']],
    ['La empresa negó que hubiera heridos.', ['La empresa | negó | que hubiera heridos']],
    ['La junta se negó el lunes a abrir el portón.', []],
    ['La junta se negó a abrir el portón.', []],
    ['La junta aceptó pagar a los pilotos.', []],
    ['La junta rechazó la oferta.', []],
    ['La junta rechazó las acusaciones.', ['La junta | rechazó | las acusaciones']],
    ['La junta negó pagar sobornos.', ['La junta | negó | pagar sobornos']],
    ['La junta rehusó hacer comentarios.', ['La junta | rehusó | hacer comentarios']],
    [
      'La alcaldesa dijo que no habrá tregua. Añadió que el puente seguirá cerrado.',
      ['La alcaldesa | dijo | que no habrá tregua', 'La alcaldesa | Añadió | que el puente seguirá cerrado'],
    ],
  ])
})

describe('what is no attribution', () => {
  test.each([
    ['The clock in the square showed noon.', 'en'],
    ['They sold “hard candy” by the pound.', 'en'],
    ['The “Blue Tide” sank in the night.', 'en'],
    ['La casa que compró el vecino ardió.', 'es'],
    ['El «tren azul» llegó tarde.', 'es'],
  ] as const)('%s', async (text, language) => {
    expect((await read(text, language)).map(brief)).toEqual([])
  })
})

describe('forms of verbs of saying that say nothing', () => {
  test.each([
    ['Two men were held for offences related to smuggling.', 'en'],
    ['Anyone found guilty of smuggling will be fined.', 'en'],
    ['She did not show up to work the day it rained.', 'en'],
    ['It is a page about a harbour maintained by the town, which is small.', 'en'],
    ['They spoke of men convicted of so-called rafting, which is old.', 'en'],
  ] as const)('%s', async (text, language) => {
    const { attributions } = await readLayers(text, language)
    expect(attributions?.filter(({ cue }) => cue?.text !== 'spoke of')).toEqual([])
  })

  test.each([
    ['The story relates that the dam broke.', 'relates'],
    ['The court found that he was guilty.', 'found'],
    ['The mayor said by phone that the dam broke.', 'said'],
  ] as const)('but %s', async (text, cue) => {
    const { attributions } = await readLayers(text)
    expect(attributions?.map((item) => item.cue?.text)).toEqual([cue])
  })
})

describe('where somebody is says nothing', () => {
  test.each([
    ['Rebels in France vowed to leave.', 'en', null],
    ['France vowed to leave.', 'en', 'France'],
    ['They met the people in France, who said that they would stay.', 'en', null],
    ['Los rebeldes en Francia dijeron que no se irán.', 'es', null],
    ['Francia dijo que no se irá.', 'es', 'Francia'],
  ] as const)('%s', async (text, language, expected) => {
    const { attributions, entities } = await readLayers(text, language)
    const [first] = attributions ?? []
    expect(entities?.find(({ id }) => id === first?.source?.entity)?.name ?? null).toBe(expected)
  })

  test('the source of a share is whole', async () => {
    const { attributions } = await readLayers('About 70% in eastern France wanted to leave.')
    expect(attributions?.[0]?.source?.text).toBe('70% in eastern France')
  })
})
